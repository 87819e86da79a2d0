import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (
    within: string,
    options: { readonly rules: Readonly<Record<string, { readonly enabled: boolean }>> },
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe finds on a page that would keep people out: rule by rule, with the elements. A target of 24 px is asked for
 * too. `within` selects the part of the page that is looked at.
 */
export async function findBarriers(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(part, { rules: { 'target-size': { enabled: true } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, within);
}
