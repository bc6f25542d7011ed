import { setTimeout as wait } from 'node:timers/promises';
import { expect, PROFILES, popupOver, rowsOf, test, visit } from '../goen';
import { kill, opened } from './drill';

test.use({ ownBrowser: true });

const ROWS = 2_000;
/** Each kill comes so much later, until an import was faster. */
const STEP_MS = 400;
const MOST_KILLS = 20;
const FILE = ['company,website']
  .concat(Array.from({ length: ROWS }, (_, at) => `Kakuu ${at} Works,https://kakuu-${at}.example/`))
  .join('\n');

test('killed again and again in an import: nothing of the file is there, or all of it', {
  tag: '@long',
}, async ({ goen, sites }) => {
  test.setTimeout(600_000);
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  const profile = await goen.leave();
  const there: number[] = [];
  for (let round = 0; round < MOST_KILLS && there.at(-1) !== ROWS; round++) {
    const again = await opened(profile, sites.chromiumArgs);
    const page = await visit(again, again.address('pipeline.html#exchange'));
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('button', { name: `Import ${ROWS.toLocaleString('en')} rows` }).click();
    await wait(round * STEP_MS);
    await kill(again);
    const after = await opened(profile, sites.chromiumArgs);
    const [leads, organisations] = await Promise.all([
      rowsOf(after, 'leads'),
      rowsOf(after, 'organisations'),
    ]);
    await kill(after);
    there.push(leads.length);
    expect([0, ROWS]).toContain(leads.length);
    expect(organisations).toHaveLength(leads.length);
  }
  console.log(`killed in an import of ${ROWS} rows: ${there.join(', ')} there`);
  expect([there[0], there.at(-1)]).toEqual([0, ROWS]);
});
