import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PageFacts } from '~/domain/capture/page-facts';
import { Problem } from '~/domain/problem';
import { saveDraft, saveLead } from '~/storage';
import { DSEI, TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { MIRAI_PAGE, profilePage, SORA_PAGE } from './support/pages';
import { renderPopup, rowsOf, type Screen } from './support/render';
import { atEvent, miraiAsRead } from './support/scene';

withMission();

/** そらレーダー's page, which takes its time. */
function slowPage() {
  let load!: () => void;
  let breakOff!: () => void;
  const page = new Promise<PageFacts>((resolve, reject) => {
    load = () => resolve(SORA_PAGE);
    breakOff = () => reject(new Problem('page-unreadable'));
  });
  return { page, load, breakOff };
}

const organisation = (popup: Screen) => popup.field('Organisation');
const holds = (popup: Screen, label: string, value: string) =>
  expect
    .poll(() => popup.queryByRole<HTMLInputElement>('textbox', { name: label })?.value, { message: label })
    .toBe(value);
async function write(popup: Screen, label: string, value: string): Promise<void> {
  await popup.fill(await popup.field(label), value);
}
/** Until what was typed is stored; a person's next move is never faster. */
const draftSaved = (words: string) =>
  expect.poll(async () => JSON.stringify(await rowsOf('drafts'))).toContain(words);
async function enter(popup: Screen, label = 'Organisation'): Promise<void> {
  (await popup.field(label)).focus();
  await popup.press('{Enter}');
}

test('without a name nothing is saved: the form says so, points at the name and keeps the rest', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await holds(popup, 'Organisation', 'みらい衛星株式会社');
  await write(popup, 'International name', '');
  await write(popup, 'Organisation', '');
  await write(popup, 'Phone', '029-000-0009');
  await enter(popup, 'Phone');
  expect((await popup.findByRole('alert')).textContent).toBe('Give the organisation a name before saving.');
  const name = await organisation(popup);
  await expect.poll(() => document.activeElement).toBe(name);
  await holds(popup, 'Phone', '029-000-0009');

  await write(popup, 'Organisation', 'みらい衛星株式会社');
  await enter(popup);
  await expect.poll(popup.said).toContain('Saved');
  expect(await rowsOf('leads')).toHaveLength(1);
});

test('a corporate number with a wrong check digit is named and nothing is lost', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  const label = 'Corporate number (法人番号)';
  await holds(popup, label, '7999901000001');
  await write(popup, label, '1999901000001');
  await enter(popup, label);
  const number = await popup.field(label);
  await expect.poll(() => number.getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(number.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('13 digits with a right check digit, or empty');
  expect(number.value).toBe('1999901000001');
  expect(await rowsOf('leads')).toEqual([]);
});

test('a draft is listed in Leads, gone on with away from its page, and gone once saved', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await holds(popup, 'Organisation', 'みらい衛星株式会社');
  await write(popup, 'Note', 'da richiamare');
  await draftSaved('da richiamare');
  popup.close();

  const elsewhere = renderPopup(SORA_PAGE);
  await elsewhere.tab(/^Leads/);
  await elsewhere.click('Go on with みらい衛星株式会社');
  await holds(elsewhere, 'Corporate number (法人番号)', '7999901000001');
  (await elsewhere.field('Note')).focus();
  await elsewhere.press('{Control>}{Enter}{/Control}');
  await expect.poll(elsewhere.said).toContain('Saved: みらい衛星株式会社');
  await expect.poll(() => elsewhere.queryByText(/Unfinished drafts/)).toBeNull();
  expect(await rowsOf('drafts')).toEqual([]);
  expect(await rowsOf('activities')).toContainEqual(
    expect.objectContaining({ kind: 'lead-captured', note: 'da richiamare' }),
  );
});

test('a draft thrown away leaves the page as it was read', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await holds(popup, 'Phone', '+81 29-000-0001');
  await write(popup, 'Phone', '029-000-0009');
  await draftSaved('029-000-0009');
  popup.close();
  const again = renderPopup(MIRAI_PAGE);
  await again.click('Discard draft');
  await holds(again, 'Phone', '+81 29-000-0001');
  expect(await rowsOf('drafts')).toEqual([]);
});

test('what was typed before the page had been read is there as well', async () => {
  const { page } = slowPage();
  const popup = renderPopup(page, SORA_PAGE.url);
  await write(popup, 'Note', 'incontrati al padiglione');
  await draftSaved('incontrati al padiglione');
  popup.close();
  const again = renderPopup(SORA_PAGE);
  await holds(again, 'Organisation', '株式会社そらレーダー');
  await holds(again, 'Note', 'incontrati al padiglione');
});

test('Enter before the page has been read waits for it', async () => {
  const { page, load } = slowPage();
  const early = renderPopup(page, SORA_PAGE.url);
  await enter(early);
  await early.button('Saving…');
  await early.findByText(/Reading the page…/);
  load();
  await expect.poll(early.said).toContain('Saved: 株式会社そらレーダー · Captured');
  expect(await rowsOf('leads')).toHaveLength(1);
});

test('what is typed and entered over a page that breaks off is saved as a lead by hand', async () => {
  const { page, breakOff } = slowPage();
  const early = renderPopup(page, SORA_PAGE.url);
  await early.tab('Capture');
  await write(early, 'Organisation', 'つくば架空工房合同会社');
  await enter(early);
  await early.button('Saving…');
  breakOff();
  await expect.poll(early.said).toContain('Saved: つくば架空工房合同会社 · Captured');
  expect(await rowsOf('leads')).toHaveLength(1);
});

test('where no page can be read a company is added by hand', async () => {
  const popup = renderPopup();
  await popup.findByText(/This page cannot be read\./);
  await popup.click('Add by hand');
  await write(popup, 'Organisation', 'つくば架空工房合同会社');
  await write(popup, 'Website', 'tsukuba-kobo.example');
  await enter(popup, 'Website');
  await expect.poll(popup.said).toContain('Saved: つくば架空工房合同会社');
  await within(popup.getByRole('tabpanel')).findByText(/つくば架空工房合同会社/);
  expect(await rowsOf('organisations')).toMatchObject([
    { nameJa: 'つくば架空工房合同会社', website: 'https://tsukuba-kobo.example/' },
  ]);
});

test('whom it interests, its stage, its owner and its tags are chosen before saving and outlast closing', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await holds(popup, 'Organisation', 'みらい衛星株式会社');
  await popup.choose('Add a member', 'MEEO');
  await popup.choose('Stage', 'Qualified');
  await popup.fill(await popup.findByLabelText(/^Owner/), 'GR');
  await popup.fill(await popup.list(/^Tags/), 'antenne');
  // The first Enter ends the tag, it does not save.
  await popup.press('{Enter}');
  await popup.button('Remove the tag antenne');
  await draftSaved('antenne');
  popup.close();
  const again = renderPopup(MIRAI_PAGE);
  await again.button('Remove the tag antenne');
  expect((await again.findByLabelText<HTMLInputElement>(/^Owner/)).value).toBe('GR');
  await enter(again);
  await expect.poll(again.said).toContain('Saved: みらい衛星株式会社 · Qualified');
  expect(await rowsOf('leads')).toMatchObject([{ stage: 'qualified', owner: 'GR', tags: ['antenne'] }]);
  expect(await rowsOf('introductions')).toMatchObject([{ state: 'interested' }]);
});

test('a company already known opens its lead, and one press adds it to another event', async () => {
  await saveLead(miraiAsRead({ eventId: DSEI }), TODAY);
  await atEvent(DSEI);
  const known = renderPopup({ ...MIRAI_PAGE, url: 'http://www.mirai-eisei.example/' });
  await known.findByText('In pipeline');
  await known.findByText(/In Captured since/);
  expect(known.queryByRole('textbox', { name: 'Organisation' })).toBeNull();

  await known.choose(/^Event/, 'Expo 2025 Osaka · Padiglione Italia');
  await known.click('Add to Expo 2025 Osaka · Padiglione Italia');
  await expect.poll(known.said).toContain('Saved: みらい衛星株式会社');
  expect(await rowsOf('organisations')).toHaveLength(1);
  expect(await rowsOf('leads')).toHaveLength(2);
});

test('another company on the same site is kept beside it on the user’s word', async () => {
  await saveLead(miraiAsRead(), TODAY);
  await atEvent(VENTURE_CAFE);
  const known = renderPopup(MIRAI_PAGE);
  await known.click('It is another company');
  await write(known, 'Organisation', 'みらい地上局株式会社');
  await write(known, 'Corporate number (法人番号)', '');
  await enter(known);
  await expect.poll(known.said).toContain('Saved: みらい地上局株式会社');
  expect((await rowsOf('organisations')).map(({ nameJa }) => nameJa).sort()).toEqual([
    'みらい地上局株式会社',
    'みらい衛星株式会社',
  ]);
});

test('a site that refuses sales approaches is told before saving, and remembered', async () => {
  const refusal = '採用以外の営業のお電話はお断りしております。';
  const site = profilePage(
    'http://recruit.mirai-eisei.example/',
    'みらい衛星株式会社',
    [['商号', 'みらい衛星株式会社']],
    [refusal],
  );
  const popup = renderPopup(site);
  await popup.findByText(/The site asks not to be sold to: “採用以外の営業の/);
  await enter(popup);
  await expect.poll(popup.said).toContain('Saved');
  expect(await rowsOf('organisations')).toMatchObject([{ refusesSales: refusal }]);
});

test('a draft without a name is listed by its site, else by its day', async () => {
  const rest = { title: '', ticked: {}, note: 'x', name: '', read: {}, evidence: {} };
  const draft = { ...rest, edited: {}, updatedAt: new Date().toISOString() };
  await saveDraft({ ...draft, id: 'page', url: 'https://www.sora-radar.example/about/' });
  await saveDraft({ ...draft, id: 'by-hand:1', edited: { website: 'mirai-eisei.example' } });
  await saveDraft({ ...draft, id: 'by-hand:2' });
  const popup = renderPopup();
  await popup.tab(/^Leads/);
  await popup.button('Go on with sora-radar.example');
  await popup.button('Go on with mirai-eisei.example');
  await popup.button(/^Go on with Draft of .*20 Nov/);
  await popup.click('Discard draft: sora-radar.example');
  await expect
    .poll(async () => (await rowsOf('drafts')).map(({ id }) => id))
    .toEqual(['by-hand:1', 'by-hand:2']);
});
