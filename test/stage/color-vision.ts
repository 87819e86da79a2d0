/** Linear red, green and blue. */
export type Linear = readonly [number, number, number];

/** CIE lightness, a and b. */
export type Lab = readonly [number, number, number];

/** Colour-vision deficiencies at full severity, on linear RGB (Machado, Oliveira and Fernandes 2009). */
const DEFICIENCIES = {
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function linearOf(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
}

/** Linear channels of `#RRGGBB`. */
export function linearColor(hex: string): Linear {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linearOf(parseInt(hex.slice(at, at + 2), 16) / 255));
  return [r, g, b];
}

function luminance([r, g, b]: Linear): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours after WCAG 2. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other].map((hex) => luminance(linearColor(hex))).sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function seenWith(matrix: readonly number[], color: Linear): Linear {
  const row = (first: number): number => {
    const value =
      (matrix[first] ?? 0) * color[0] + (matrix[first + 1] ?? 0) * color[1] + (matrix[first + 2] ?? 0) * color[2];
    return Math.min(1, Math.max(0, value));
  };
  return [row(0), row(3), row(6)];
}

/** A projector in daylight: 7:1 from white to black, seen by an eye adapted to the white of the screen. */
function washedOut([r, g, b]: Linear): Linear {
  const wash = (channel: number): number => (channel * 0.62 + 0.1) / 0.72;
  return [wash(r), wash(g), wash(b)];
}

/** Ways in which the palette must hold. */
export const VIEWING_CONDITIONS = {
  normal: (color: Linear) => color,
  deuteranopia: (color: Linear) => seenWith(DEFICIENCIES.deuteranopia, color),
  protanopia: (color: Linear) => seenWith(DEFICIENCIES.protanopia, color),
  tritanopia: (color: Linear) => seenWith(DEFICIENCIES.tritanopia, color),
  washedOut,
  washedOutDeuteranopia: (color: Linear) => washedOut(seenWith(DEFICIENCIES.deuteranopia, color)),
  washedOutProtanopia: (color: Linear) => washedOut(seenWith(DEFICIENCIES.protanopia, color)),
} as const;

/** CIE Lab under D65. */
export function labOf([r, g, b]: Linear): Lab {
  const bend = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = bend((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = bend(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = bend((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RADIAN = Math.PI / 180;

function hue(a: number, b: number): number {
  const degrees = Math.atan2(b, a) / RADIAN;
  return degrees < 0 ? degrees + 360 : degrees;
}

function meanHue(one: number, other: number): number {
  if (Math.abs(one - other) <= 180) return (one + other) / 2;
  return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2;
}

/** Perceived distance of two colours, CIEDE2000 (Sharma, Wu and Dalal 2005). */
export function distance([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const seventh = meanChroma ** 7;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(seventh / (seventh + 25 ** 7)));
  const chroma1 = Math.hypot(a1 * stretch, b1);
  const chroma2 = Math.hypot(a2 * stretch, b2);
  const hue1 = hue(a1 * stretch, b1);
  const hue2 = hue(a2 * stretch, b2);
  const isGrey = chroma1 * chroma2 === 0;
  const turn = isGrey ? 0 : ((hue2 - hue1 + 540) % 360) - 180;
  const dL = l2 - l1;
  const dC = chroma2 - chroma1;
  const dH = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin((turn / 2) * RADIAN);
  const lightness = (l1 + l2) / 2 - 50;
  const chroma = (chroma1 + chroma2) / 2;
  const mean = isGrey ? hue1 + hue2 : meanHue(hue1, hue2);
  const t =
    1 -
    0.17 * Math.cos((mean - 30) * RADIAN) +
    0.24 * Math.cos(2 * mean * RADIAN) +
    0.32 * Math.cos((3 * mean + 6) * RADIAN) -
    0.2 * Math.cos((4 * mean - 63) * RADIAN);
  const scaleL = 1 + (0.015 * lightness ** 2) / Math.sqrt(20 + lightness ** 2);
  const scaleC = 1 + 0.045 * chroma;
  const scaleH = 1 + 0.015 * chroma * t;
  const chromaSeventh = chroma ** 7;
  const rotation = 2 * Math.sqrt(chromaSeventh / (chromaSeventh + 25 ** 7));
  const turned = -Math.sin(2 * 30 * Math.exp(-(((mean - 275) / 25) ** 2)) * RADIAN) * rotation;
  return Math.sqrt(
    (dL / scaleL) ** 2 + (dC / scaleC) ** 2 + (dH / scaleH) ** 2 + turned * (dC / scaleC) * (dH / scaleH),
  );
}
