import { TOKENS } from '../../chart/tokens';

/** A theme of the screen. */
export type Theme = 'light' | 'dark' | 'beamer';

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Custom properties of a theme: its colours, the fonts, the sizes that style sheets and pictures share. */
function themeProperties(theme: Theme): Readonly<Record<string, string>> {
  const { group, ramp, ...rest } = TOKENS.themes[theme];
  const properties: Record<string, string> = {
    '--font-sans': TOKENS.font.sans.family,
    '--font-serif': TOKENS.font.serif.family,
    '--size-header': `${TOKENS.size.header}px`,
    '--size-panel': `${TOKENS.size.panel}px`,
    '--size-timeline': `${TOKENS.size.timeline}px`,
    '--motion-panel': `${TOKENS.motion.panel}ms`,
    '--motion-hover': `${TOKENS.motion.hover}ms`,
    '--motion-chart': `${TOKENS.motion.chartMorph}ms`,
    '--ease-out': TOKENS.motion.ease.out,
  };
  for (const [name, value] of Object.entries(rest))
    if (typeof value === 'string') properties[`--${kebab(name)}`] = value;
  for (const [step, value] of ramp.entries()) properties[`--ramp-${String(step + 1)}`] = value;
  for (const [name, value] of Object.entries(group)) properties[`--group-${name.toLowerCase()}`] = value;
  return properties;
}

/** Puts a theme on an element, as custom properties and as `data-theme`. */
export function applyTheme(element: HTMLElement, theme: Theme): void {
  for (const [name, value] of Object.entries(themeProperties(theme))) element.style.setProperty(name, value);
  element.style.setProperty('color-scheme', theme === 'dark' ? 'dark' : 'light');
  element.dataset.theme = theme;
}
