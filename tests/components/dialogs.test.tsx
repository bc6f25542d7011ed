import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useDialog } from '~/components/ui/dialogs/DialogHost';
import { renderScreen, type Screen } from './support/render';

/** A screen with a button that asks something, in which there is more to ask. */
function Asking() {
  const { ask } = useDialog();
  return (
    <main>
      <button type="button" onClick={() => ask('First question', <Form />)}>
        Ask
      </button>
      <button type="button" onClick={() => ask('Only words', <p>Nothing to fill in.</p>)}>
        Tell
      </button>
    </main>
  );
}

function Form() {
  const { ask, close } = useDialog();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <input aria-label="Name" />
      <button type="button" onClick={() => ask('Second question', <p>More.</p>)}>
        Ask more
      </button>
      <button type="submit">Done</button>
    </form>
  );
}

const titles = (page: Screen) =>
  page.queryAllByRole('dialog').map((dialog) => within(dialog).getByRole('heading').textContent);
const focused = () => document.activeElement;

test('a dialog that is a form begins in its first field, and Enter there ends it', async () => {
  const page = renderScreen(<Asking />);
  await page.click('Ask');
  await expect.poll(focused).toBe(await page.field('Name'));
  await page.press('{Enter}');
  await expect.poll(() => titles(page)).toEqual([]);
});

test('closed by Escape or by its cross a dialog gives the focus back to where it was opened from', async () => {
  const page = renderScreen(<Asking />);
  for (const close of [() => page.press('{Escape}'), () => page.click('Close')]) {
    await page.enter('Tell');
    await expect.poll(() => titles(page)).toEqual(['Only words']);
    await close();
    await expect.poll(() => titles(page)).toEqual([]);
    expect(focused()).toBe(await page.button('Tell'));
  }
});

test('a question asked in a dialog stands on top of it, and the first is there again after it', async () => {
  const page = renderScreen(<Asking />);
  await page.click('Ask');
  await page.fill(await page.field('Name'), 'みらい');
  await page.enter('Ask more');
  await expect.poll(() => titles(page)).toEqual(['First question', 'Second question']);
  await page.press('{Escape}');
  await expect.poll(() => titles(page)).toEqual(['First question']);
  expect((await page.field('Name')).value).toBe('みらい');
  expect(focused()).toBe(await page.button('Ask more'));
});

test('the status line speaks from the dialog on top, where a screen reader hears it', async () => {
  const page = renderScreen(<Asking />);
  expect(page.getByRole('status').closest('dialog')).toBeNull();
  await page.click('Ask');
  await page.click('Ask more');
  const [, top] = await page.findAllByRole('dialog');
  await expect.poll(() => page.getAllByRole('status').map((line) => line.closest('dialog'))).toEqual([top]);
});

test('? shows the keys once, from any screen, but not while one types', async () => {
  const page = renderScreen(<Asking />);
  // Twice at once, before the list is loaded, and once more.
  fireEvent.keyDown(document.body, { key: '?' });
  fireEvent.keyDown(document.body, { key: '?' });
  const keys = await page.findByRole('dialog', { name: 'Keys' });
  await within(keys).findByText(/what can be done with the row/);
  await page.press('?');
  expect(titles(page)).toEqual(['Keys']);
  await page.press('{Escape}');
  await page.click('Ask');
  await expect.poll(focused).toBe(await page.field('Name'));
  await page.press('?');
  expect(titles(page)).toEqual(['First question']);
  expect((await page.field('Name')).value).toBe('?');
});

test('Ctrl+Z in a new window says that there is nothing to undo', async () => {
  const page = renderScreen(<Asking />);
  await page.press('{Control>}z{/Control}');
  await expect.poll(page.said).toBe('Nothing to undo in this window.');
  await page.press('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.poll(page.said).toBe('Nothing to redo.');
});
