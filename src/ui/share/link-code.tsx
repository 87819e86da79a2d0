import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { QRCode } from 'qrcode';
import { useTexts } from '../language/use-texts';

/** Quiet edge around the code, as its standard asks. @unit modules */
const EDGE = 4;

/** Finer codes cannot be read from a screen across a room: 25 is 117 modules wide. */
const FINEST_VERSION = 25;

/** The dark modules of a code as one path, a run of modules in a row at a time. */
function pathOf({ modules }: QRCode): string {
  const parts: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    let from = -1;
    for (let column = 0; column <= modules.size; column++) {
      const isDark = column < modules.size && modules.get(row, column) !== 0;
      if (isDark && from < 0) from = column;
      if (isDark || from < 0) continue;
      parts.push(`M${String(from + EDGE)} ${String(row + EDGE)}h${String(column - from)}v1h${String(from - column)}z`);
      from = -1;
    }
  }
  return parts.join('');
}

/** A code made of a link; null where the link is too long for one that can be read. */
async function codeOf(link: string): Promise<QRCode | null> {
  const { create } = await import('qrcode');
  try {
    const code = create(link, { errorCorrectionLevel: 'L' });
    return code.version > FINEST_VERSION ? null : code;
  } catch {
    // The library throws for what fits in no code.
    return null;
  }
}

/** A link as a QR code, black on white in every theme; where it is too long for one, a sentence. */
export function LinkCode({ link }: { readonly link: string }): ReactNode {
  const { text } = useTexts();
  const [made, setMade] = useState<{ readonly link: string; readonly code: QRCode | null }>();
  useEffect(() => {
    let isWanted = true;
    void codeOf(link).then((code) => {
      if (isWanted) setMade({ link, code });
    });
    return () => {
      isWanted = false;
    };
  }, [link]);
  if (made?.link !== link) return <div className="link-code" aria-busy="true" />;
  if (made.code === null)
    return <p className="link-code-none">{text('share.code.tooLong', { length: link.length })}</p>;
  const size = made.code.modules.size + 2 * EDGE;
  return (
    <svg
      className="link-code"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={text('share.code')}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(made.code)} fill="#000" />
    </svg>
  );
}
