import { expect, test } from 'vitest';
import { withMission } from '../../storage/support/store';
import { profilePage } from '../support/pages';
import { renderPopup, rowsOf, type Screen } from '../support/render';

withMission();

const SISTERS = profilePage('https://www.sumire-group.example/company/', 'すみれグループ', [
  ['会社名', 'すみれ製紙株式会社'],
  ['所在地', '〒417-0000 静岡県富士市架空町1-1'],
  ['電話', '0545-99-0101'],
  ['会社名', '株式会社すみれ紙器'],
  ['所在地', '〒417-0000 静岡県富士市架空町2-2'],
  ['電話', '0545-99-0201'],
]);
const holds = (popup: Screen, label: string, value: string) =>
  expect
    .poll(() => popup.queryByRole<HTMLInputElement>('textbox', { name: label })?.value, { message: label })
    .toBe(value);
const choice = (popup: Screen, name: string) => popup.findByRole('button', { name: new RegExp(name) });

test('of two companies on a page none is filled in before one is chosen, and each brings its own data', async () => {
  const popup = renderPopup(SISTERS);
  const group = await popup.findByRole('group', { name: /Several companies are on this page/ });
  expect(group.querySelectorAll('button')).toHaveLength(2);
  await holds(popup, 'Organisation', '');
  await holds(popup, 'Phone', '');
  expect(popup.queryByText(/No company was found/)).toBeNull();

  await popup.click(/株式会社すみれ紙器/);
  await holds(popup, 'Organisation', '株式会社すみれ紙器');
  await holds(popup, 'Phone', '+81 545-99-0201');
  expect((await choice(popup, '株式会社すみれ紙器')).getAttribute('aria-pressed')).toBe('true');

  await popup.click(/すみれ製紙株式会社/);
  await holds(popup, 'Organisation', 'すみれ製紙株式会社');
  await holds(popup, 'Phone', '+81 545-99-0101');
  (await popup.field('Organisation')).focus();
  await popup.press('{Enter}');
  await expect.poll(popup.said).toContain('Saved');
  const [saved] = await rowsOf('organisations');
  expect(saved).toMatchObject({ nameJa: 'すみれ製紙株式会社', phone: '+81545990101' });
});

test('the first of two companies has the focus, Enter chooses it, and Enter again saves nothing', async () => {
  const popup = renderPopup(SISTERS);
  const first = await choice(popup, 'すみれ製紙株式会社');
  await expect.poll(() => document.activeElement).toBe(first);
  await holds(popup, 'Organisation', '');
  await popup.press('{Enter}');
  await holds(popup, 'Organisation', 'すみれ製紙株式会社');
  expect(document.activeElement).toBe(await choice(popup, 'すみれ製紙株式会社'));
  await popup.press('{Enter}');
  await popup.press('{Control>}{Enter}{/Control}');
  await popup.press('{Tab}{Enter}');
  await holds(popup, 'Organisation', '株式会社すみれ紙器');
  expect(await rowsOf('organisations')).toEqual([]);
});
