import { readFileSync } from 'node:fs';
import { expect, field, PROFILES, popupOver, save, test, visit } from '../goen';

test('the page is byte for byte what it was before it was read', async ({ goen }) => {
  const page = await visit(goen, PROFILES.mirai);
  const markup = () => page.evaluate(() => new XMLSerializer().serializeToString(document));
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
  const before = [await markup(), await globals()];
  const popup = await popupOver(goen, page);
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  expect([await markup(), await globals()]).toEqual(before);
});

const watched = test.extend<{ log: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright tells a fixture's needs by this pattern
  log: async ({}, use, info) => use(info.outputPath('requests.json')),
  chromiumArgs: async ({ log }, use) => use([`--log-net-log=${log}`]),
});

watched('no request leaves but for the link the user clicks', async ({ goen, log }) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await save(popup);
  const board = await visit(goen, goen.address('pipeline.html'));
  const [opened] = await Promise.all([
    goen.context.waitForEvent('page'),
    board.getByRole('link', { name: 'みらい衛星株式会社' }).click(),
  ]);
  await opened.waitForLoadState();
  await goen.close();
  expect(requestsOf(log, `chrome-extension://${goen.id}`)).toEqual(['http://www.mirai-eisei.example/']);
});

/** What the browser's own log says was asked of the network on behalf of an origin. */
function requestsOf(log: string, origin: string): string[] {
  const { events } = JSON.parse(readFileSync(log, 'utf8')) as {
    events: { params?: { url?: string; initiator?: string } }[];
  };
  return events.flatMap(({ params }) => (params?.url && params.initiator === origin ? [params.url] : []));
}
