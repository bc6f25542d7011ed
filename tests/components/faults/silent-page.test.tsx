import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANSWER_MS } from '~/components/screens/capture/page-understanding';
import type { PageFacts } from '~/domain/capture/page-facts';
import { withMission } from '../../storage/support/store';
import { profilePage, SORA_PAGE } from '../support/pages';
import { fakePlatform } from '../support/platform';
import { renderPopup, rowsOf, type Screen } from '../support/render';

withMission();
afterEach(() => void vi.restoreAllMocks());
// The wait for the page passes at once.
beforeEach(() => {
  const later = globalThis.setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((go: () => void, ms?: number) =>
    later(go, ms === ANSWER_MS ? 100 : ms)) as typeof setTimeout);
});

const SILENT = /The page does not answer/;
/** A page in an endless loop, or behind an alert. */
const never = new Promise<PageFacts>(() => undefined);
const silent = () => renderPopup(never, SORA_PAGE.url);
const name = (popup: Screen) => popup.field('Organisation');

test('Enter over a page that does not answer says what is missing, then saves what is typed', async () => {
  const popup = silent();
  (await name(popup)).focus();
  await popup.press('{Enter}');
  await popup.findByText(SILENT);
  expect((await popup.findByRole('alert')).textContent).toBe('Give the organisation a name before saving.');
  await popup.fill(await name(popup), '株式会社そらレーダー');
  await popup.press('{Enter}');
  await expect.poll(popup.said).toContain('Saved: 株式会社そらレーダー · Captured');
  expect(await rowsOf('leads')).toMatchObject([{ source: SORA_PAGE.url }]);
});

test('what is typed and entered while the page is awaited is saved once the wait ends', async () => {
  const popup = silent();
  await popup.fill(await name(popup), 'つくば架空工房合同会社');
  await popup.press('{Enter}');
  await expect.poll(popup.said).toContain('Saved: つくば架空工房合同会社 · Captured');
});

test('a page that answers at last can be read again, and what was typed stays', async () => {
  const popup = silent();
  await popup.fill(await popup.field('Note'), 'incontrati al padiglione');
  await popup.findByText(SILENT);
  await expect.poll(async () => JSON.stringify(await rowsOf('drafts'))).toContain('padiglione');
  popup.platform.pageFacts = fakePlatform(SORA_PAGE).pageFacts;
  await popup.click('Read again');
  await expect.poll(async () => (await popup.field('Phone')).getAttribute('value')).toContain('3-9999-0001');
  expect((await popup.field('Note')).value).toBe('incontrati al padiglione');
  expect(popup.queryByText(SILENT)).toBeNull();
});

test('a page with a long address is read and saved, with its address cut', async () => {
  const url = `http://www.sora-radar.example/${'x'.repeat(3_000)}/?q=${'y'.repeat(30_000)}`;
  const popup = renderPopup(profilePage(url, '株式会社そらレーダー', [['会社名', '株式会社そらレーダー']]));
  await expect.poll(async () => (await name(popup)).value).toBe('株式会社そらレーダー');
  await popup.fill(await popup.field('Note'), 'incontrati al padiglione');
  await expect.poll(async () => JSON.stringify(await rowsOf('drafts'))).toContain('padiglione');
  await popup.click(/^Save/);
  await expect.poll(popup.said).toContain('Saved: 株式会社そらレーダー');
  expect(await rowsOf('leads')).toMatchObject([{ source: url.slice(0, 2_000) }]);
});
