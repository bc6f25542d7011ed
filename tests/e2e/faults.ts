import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What colours decide: all else is the same in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The accessibility faults of a page, or of a part of it, in light and in the dark: the rule and where. */
export async function faultsOn(page: Page, part?: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
    const found = await page.evaluate(run, { part, rules: colorScheme === 'dark' ? OF_COLOURS : undefined });
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

/** In the page, which has axe by now. */
async function run({
  part,
  rules,
}: {
  part: string | undefined;
  rules: string[] | undefined;
}): Promise<string[]> {
  const { axe: here } = window as unknown as { axe: typeof axe };
  const { violations } = await here.run(part ?? document, {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  });
  return violations.map(
    ({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
