import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { saveLead } from '~/storage';
import { FocusKeeper } from '../../components/app/FocusKeeper';
import { TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { MIRAI_PAGE, profilePage } from './support/pages';
import { renderPipeline, renderPopup, rowsOf } from './support/render';
import { atEvent, openLead } from './support/scene';

const focused = () => document.activeElement;
const hasFocus = (element: HTMLElement) => waitFor(() => expect(focused()).toBe(element));

withMission();
beforeEach(() => atEvent(VENTURE_CAFE));

test('Enter saves as soon as the popup is open, and what is typed next is a note', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await hasFocus(await popup.button(/^Save lead/));
  await popup.press('{Enter}');
  await hasFocus(await popup.field(/^Add a note/));
  expect(await rowsOf('leads')).toMatchObject([{ stage: 'captured' }]);
  await popup.press('visti alla fiera{Control>}{Enter}{/Control}');
  await expect.poll(popup.said).toContain('Note saved');
  expect(await rowsOf('activities')).toContainEqual(
    expect.objectContaining({ kind: 'note-added', note: 'visti alla fiera' }),
  );
});

test('on a known company the note has the focus, so that Enter writes nothing', async () => {
  await saveLead(
    {
      eventId: VENTURE_CAFE,
      fields: { nameJa: 'みらい衛星株式会社', corporateNumber: '7999901000001' },
      evidence: {},
    },
    TODAY,
  );
  const before = await rowsOf('activities');
  const popup = renderPopup(MIRAI_PAGE);
  await hasFocus(await popup.field(/^Add a note/));
  await popup.press('{Enter}');
  expect(await rowsOf('activities')).toEqual(before);
});

test('held down or pressed twice, Enter saves once', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await hasFocus(await popup.button(/^Save lead/));
  await popup.press('{Enter}{Enter}{Enter}');
  await popup.field(/^Add a note/);
  expect(await rowsOf('organisations')).toHaveLength(1);
  expect(await rowsOf('leads')).toHaveLength(1);
});

test('where it may be a known company Enter opens that one; another one is saved on the user’s word only', async () => {
  await saveLead(
    { eventId: VENTURE_CAFE, fields: { nameJa: '架空電波株式会社', phone: '+81399990007' }, evidence: {} },
    TODAY,
  );
  const page = profilePage('http://www.kakuu-denpa-shop.example/', '(株)架空電波', [
    ['会社名', '(株)架空電波'],
    ['電話', '03-9999-0007'],
  ]);
  const popup = renderPopup(page);
  await hasFocus(await popup.button(/^The same: 架空電波株式会社/));
  await popup.press('{Enter}');
  await hasFocus(await popup.field(/^Add a note/));
  expect(await rowsOf('organisations')).toMatchObject([{ nameJa: '架空電波株式会社', aliases: [] }]);
  popup.close();

  const again = renderPopup(page);
  await again.click('It is another one: save it');
  await expect.poll(again.said).toContain('Saved: 株式会社架空電波');
  expect(await rowsOf('organisations')).toHaveLength(2);
});

test('the answer that a page is a known company’s is remembered on the user’s word', async () => {
  await saveLead(
    { eventId: VENTURE_CAFE, fields: { nameJa: '架空電波株式会社', phone: '+81399990007' }, evidence: {} },
    TODAY,
  );
  const page = profilePage('http://www.kakuu-denpa.example/', '(株)架空電波', [
    ['会社名', '(株)架空電波'],
    ['電話', '03-9999-0007'],
    ['URL', 'http://www.kakuu-denpa.example/'],
  ]);
  const popup = renderPopup(page);
  await popup.click(/^The same: /);
  await popup.click('Remember the answer');
  await expect.poll(popup.said).toContain('Remembered: 架空電波株式会社');
  popup.close();
  const again = renderPopup(page);
  await hasFocus(await again.field(/^Add a note/));
});

test('a page of no company fills in no name; once saved the lead is shown and cannot be saved again', async () => {
  const article = {
    ...profilePage('http://www.kakuu-shimbun.example/news/1', '架空新聞', []),
    title: '宇宙産業の展示会が開幕｜架空新聞',
    lines: [],
  };
  const popup = renderPopup(article);
  const name = await popup.field('Organisation');
  await popup.findByText(/No company was found/);
  await hasFocus(name);
  expect(name.value).toBe('');
  await popup.press('架空電波株式会社{Enter}');
  await hasFocus(await popup.field(/^Add a note/));
  await popup.findByText('In pipeline');
  expect(popup.queryByRole('button', { name: /^Save lead/ })).toBeNull();
  expect(await rowsOf('organisations')).toHaveLength(1);
});

test('a refused save says so in the save bar and goes to the first wrong field', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await popup.findByText('New');
  await popup.fill(await popup.field('E-mail'), 'nessuna');
  (await popup.field('Phone')).focus();
  await popup.press('{Enter}');
  expect((await popup.findByRole('alert')).textContent).toBe('Not saved. Please correct: E-mail.');
  await hasFocus(await popup.field('E-mail'));
  await popup.fill(await popup.field('Organisation'), '架'.repeat(2_500));
  await popup.press('{Enter}');
  await expect.poll(() => popup.getByRole('alert').textContent).toContain('Organisation');
  expect(await rowsOf('organisations')).toEqual([]);
});

test('looking through the stages writes nothing; m, an arrow and Enter move the lead, and Escape leaves', async () => {
  await saveLead({ eventId: VENTURE_CAFE, fields: { nameJa: '架空電波株式会社' }, evidence: {} }, TODAY);
  const stage = async () => (await rowsOf('leads'))[0]?.stage;
  const page = renderPipeline();
  const dialog = await openLead(page);
  await page.list(/^Stage/);
  await page.press('m');
  const menu = document.activeElement as HTMLElement;
  expect(menu.getAttribute('aria-expanded')).toBe('true');
  await page.press('{ArrowDown}{ArrowDown}{End}{ArrowUp}{Escape}');
  expect(menu.getAttribute('aria-expanded')).toBe('false');
  expect(dialog.isConnected, 'Escape leaves the menu, not the lead').toBe(true);
  await page.press('{ArrowDown}{ArrowDown}{Tab}');
  expect(await stage()).toBe('captured');

  // The step that leads to the stage is ended with the move, by one Enter more.
  await page.press('m{ArrowDown}{Enter}');
  await waitFor(() => expect(focused()?.textContent).toBe('Move to Thanked'));
  await page.press('{Enter}');
  await expect.poll(stage).toBe('thanked');
  await expect.poll(() => menu.textContent).toBe('Thanked');
  expect(await rowsOf('followUps')).toContainEqual(expect.objectContaining({ step: 'thank', state: 'done' }));
});

test('when what has the focus goes away no control gets it, so that the next Enter does nothing', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await hasFocus(await popup.button(/^Save lead/));
  await popup.fill(await popup.field('Phone'), '03-9999-0009');
  await popup.tab(/^Leads/);
  const discard = await popup.button(/^Discard draft/);
  discard.focus();
  await popup.press('{Enter}');
  await waitFor(() => expect(discard.isConnected).toBe(false));
  await waitFor(() => expect(focused()).not.toBe(document.body));
  expect(focused()?.matches('button, a, input, select, textarea')).toBe(false);
});

test('nor does a button beside it that writes', async () => {
  const written: string[] = [];
  function Beside() {
    const [isThere, setThere] = useState(true);
    return (
      <p>
        {isThere && (
          <button type="button" onClick={() => setThere(false)}>
            put away
          </button>
        )}
        <button type="button" onClick={() => written.push('it is today')}>
          it is today
        </button>
      </p>
    );
  }
  const user = userEvent.setup();
  const { getByText, queryByText, unmount } = render(
    <>
      <FocusKeeper />
      <Beside />
    </>,
  );
  getByText('put away').focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(queryByText('put away')).toBeNull());
  await waitFor(() => expect(focused()?.localName).toBe('p'));
  await user.keyboard('{Enter} ');
  expect(written).toEqual([]);
  await user.tab();
  expect(focused()?.textContent).toBe('it is today');
  unmount();
});

test('Ctrl+Z right after a save takes it back, though the note has the focus', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await hasFocus(await popup.button(/^Save lead/));
  await popup.press('{Enter}');
  await hasFocus(await popup.field(/^Add a note/));
  await popup.press('{Control>}z{/Control}');
  await expect.poll(popup.said).toContain('Undone');
});
