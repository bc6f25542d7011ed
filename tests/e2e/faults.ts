import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** What colours decide: all else is the same in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The accessibility faults of a page, or of a part of it, in light and in the dark: the rule and where. */
export const faultsOn = async (page: Page, part?: string): Promise<string[]> => [
  ...(await faultsIn(page, 'light', part)),
  ...(await faultsIn(page, 'dark', part, { type: 'rule', values: OF_COLOURS })),
];

/** The faults a translation may have: colours are the same in every language. */
export const faultsOfWords = (page: Page, part?: string): Promise<string[]> =>
  faultsIn(page, 'light', part, undefined, OF_COLOURS);

async function faultsIn(
  page: Page,
  colorScheme: 'light' | 'dark',
  part: string | undefined,
  runOnly?: RunOptions['runOnly'],
  without: readonly string[] = [],
): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const options: RunOptions = { resultTypes: ['violations'], rules, ...(runOnly && { runOnly }) };
  const found = await page.evaluate(run, { part, options });
  return found.map((fault) => `${colorScheme}: ${fault}`);
}

/** In the page, which has axe by now. */
async function run({ part, options }: { part: string | undefined; options: RunOptions }): Promise<string[]> {
  const { axe: here } = window as unknown as { axe: typeof axe };
  const { violations } = await here.run(part ?? document, options);
  return violations.map(
    ({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
