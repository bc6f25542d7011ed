import { setTimeout as wait } from 'node:timers/promises';
import { blankPage, expect, test, visit } from '../goen';
import { kill, opened } from './drill';
import { EVENT, oldRows, plantOldStore, storedCounts, VERSION } from './old-store';

test.use({ ownBrowser: true });

const FURTHER = 4_000;
/** Each kill comes so much later, until an upgrade was faster. */
const STEP_MS = 1_000;
const MOST_KILLS = 20;

test('killed again and again in a slow upgrade: the store is of the old version or of the new one, whole in both', {
  tag: '@long',
}, async ({ goen, sites }) => {
  test.setTimeout(600_000);
  const rows = oldRows(FURTHER);
  const whole = { organisations: rows.organisations?.length, leads: rows.leads?.length };
  await plantOldStore(await blankPage(goen), rows, false);
  const profile = await goen.leave();
  const versions: number[] = [];
  for (let round = 0; round < MOST_KILLS && versions.at(-1) !== VERSION; round++) {
    const again = await opened(profile, sites.chromiumArgs);
    void visit(again, again.address('pipeline.html')).catch(() => undefined);
    await wait(round * STEP_MS);
    await kill(again);
    const after = await opened(profile, sites.chromiumArgs);
    const { version, ...counts } = await storedCounts(await visit(after, after.address('manifest.json')));
    await kill(after);
    versions.push(version);
    expect([2, VERSION]).toContain(version);
    expect(counts).toEqual(whole);
  }
  console.log(`killed in an upgrade of ${FURTHER} leads: versions ${versions.join(', ')}, whole each time`);
  expect([versions[0], versions.at(-1)]).toEqual([2, VERSION]);
  const last = await opened(profile, sites.chromiumArgs);
  try {
    const page = await visit(last, last.address(`pipeline.html#${EVENT}`));
    await expect(page.getByRole('article').first()).toBeVisible({ timeout: 120_000 });
    expect(await storedCounts(page)).toEqual({ version: VERSION, ...whole });
  } finally {
    await last.close();
  }
});
