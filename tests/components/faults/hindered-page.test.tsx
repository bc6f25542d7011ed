import { expect, test } from 'vitest';
import type { PageFacts } from '~/domain/capture/page-facts';
import { withMission } from '../../storage/support/store';
import { SORA_PAGE } from '../support/pages';
import { fakePlatform } from '../support/platform';
import { renderPopup } from '../support/render';

withMission();

const TRANSLATED = /This page is translated/;
const FRAMED = /a frame of another site/;
const EMPTY: PageFacts = { ...SORA_PAGE, title: '', lines: [], cells: [], headings: [], frameUnread: true };

test('a translated page says so, and is read again in its own words', async () => {
  const popup = renderPopup({ ...SORA_PAGE, translated: true });
  await popup.findByText(TRANSLATED);
  popup.platform.pageFacts = fakePlatform(SORA_PAGE).pageFacts;
  await popup.click('Read again');
  await expect.poll(() => popup.queryByText(TRANSLATED)).toBeNull();
  await expect.poll(async () => (await popup.field('Phone')).getAttribute('value')).toContain('3-9999-0001');
});

test('a page that is a frame of another site says what to do', async () => {
  await renderPopup(EMPTY).findByText(FRAMED);
});

test('a map of another site beside a company says nothing', async () => {
  const popup = renderPopup({ ...SORA_PAGE, frameUnread: true });
  await expect.poll(async () => (await popup.field('Phone')).getAttribute('value')).toContain('3-9999-0001');
  expect(popup.queryByText(FRAMED)).toBeNull();
});
