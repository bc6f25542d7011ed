import { expect, test } from 'vitest';
import { withMission } from '../../storage/support/store';
import { profilePage } from '../support/pages';
import { renderPopup, rowsOf, type Screen } from '../support/render';

withMission();

const PROFILE = profilePage('https://www.kasumi-seiki.example/company/', '架空精機株式会社', [
  ['会社名', '架空精機株式会社'],
  ['電話', '029-999-0012'],
]);
/** A firm whose only name in Latin letters lacks the legal form: not sure enough to be filled in. */
const KASUMI = {
  ...PROFILE,
  lines: PROFILE.lines.map((line) => (line.region === 'footer' ? { ...line, text: '© Kasumi Seiki' } : line)),
};
const NAME = 'International name';
const CANDIDATE = 'Use Kasumi Seiki';

async function opened(): Promise<Screen> {
  const popup = renderPopup(KASUMI);
  await expect.poll(async () => (await popup.field('Organisation')).value).toBe('架空精機株式会社');
  return popup;
}
async function savedName(popup: Screen): Promise<unknown> {
  await popup.press('{Enter}');
  await expect.poll(popup.said).toContain('Saved: 架空精機株式会社');
  const [saved] = await rowsOf('organisations');
  return saved?.nameEn;
}

test('what is less sure is not filled in, and nothing of it is saved unasked', async () => {
  const popup = await opened();
  await popup.button(CANDIDATE);
  expect((await popup.field(NAME)).value).toBe('');
  // A field that is filled in has no candidate beside it.
  expect(popup.getAllByRole('button', { name: /^Use / })).toHaveLength(1);
  (await popup.field('Organisation')).focus();
  expect(await savedName(popup)).toBeFalsy();
});

test('one click fills it in, and the field has the focus for a correction', async () => {
  const popup = await opened();
  await popup.click(CANDIDATE);
  const name = await popup.field(NAME);
  expect(name.value).toBe('Kasumi Seiki');
  expect(document.activeElement).toBe(name);
  expect(popup.queryByRole('button', { name: CANDIDATE })).toBeNull();
  expect(await savedName(popup)).toBe('Kasumi Seiki');
});

test('by keyboard it stands right before its field, and comes back when the field is emptied', async () => {
  const popup = await opened();
  const name = await popup.field(NAME);
  name.focus();
  await popup.press('{Shift>}{Tab}{/Shift}');
  expect(document.activeElement).toBe(await popup.button(CANDIDATE));
  await popup.press('{Enter}');
  expect(name.value).toBe('Kasumi Seiki');
  expect(await rowsOf('leads')).toEqual([]);
  await popup.fill(name, '');
  await popup.button(CANDIDATE);
});

test('what is typed into the field takes the candidate away', async () => {
  const popup = await opened();
  await popup.fill(await popup.field(NAME), 'Kasumi Precision Inc.');
  expect(popup.queryByRole('button', { name: CANDIDATE })).toBeNull();
});

test('names of a page that names nobody are offered once, above the form', async () => {
  const popup = renderPopup({ ...KASUMI, title: 'すみれの道', lines: [], cells: [] });
  await popup.button('○ すみれの道');
  expect(popup.queryAllByRole('button', { name: /^Use / })).toEqual([]);
});
