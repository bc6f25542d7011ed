import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { saveLead } from '~/storage';
import { TODAY, VENTURE_CAFE, withMission } from '../../storage/support/store';
import { chosenIn, renderPipeline, rowsOf, type Screen } from '../support/render';
import { atEvent, miraiAsRead, openLead } from '../support/scene';

withMission();

/** The one lead, opened on the board. */
async function opened(): Promise<Screen> {
  await saveLead(miraiAsRead(), TODAY);
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await openLead(page);
  return page;
}

test('a step is reworded for one lead alone, and called as its event calls it again', async () => {
  const page = await opened();
  const reword = await page.button(/^Rename: /);
  const before = reword.getAttribute('aria-label') ?? '';
  await page.user.click(reword);
  await page.fill(await page.field(/For this lead only/), 'Portare i campioni');
  await page.press('{Enter}');
  await page.button('Rename: Portare i campioni');
  await expect.poll(page.said).toContain('Step renamed: Portare i campioni');
  await page.click('Rename: Portare i campioni');
  await page.fill(await page.field(/For this lead only/), '');
  await page.press('{Enter}');
  await page.button(before);
});

test('an address of the organisation is called a person’s by the user, whatever it looks like', async () => {
  const page = await opened();
  const owner = await page.findByLabelText(/^Whose .*@.* is$/);
  expect(chosenIn(owner)).toBe('general');
  await page.chooseIn(owner, 'personal');
  await expect.poll(page.said).toContain('personal');
  const [organisation] = await rowsOf('organisations');
  expect(organisation?.personalEmails).toEqual(organisation?.emails);
  await page.press('{Control>}z{/Control}');
  await expect.poll(() => chosenIn(owner)).toBe('general');
});

test('a kept playbook is listed in the settings, dropped and brought back', async () => {
  const page = renderPipeline('missions');
  const [stages] = await page.findAllByRole('button', { name: /^Stages and steps/ });
  await page.user.click(stages as HTMLElement);
  await page.click('Save as a playbook');
  await page.press('{Escape}');
  await expect.poll(() => page.queryByRole('dialog')).toBeNull();
  location.hash = 'settings';
  await page.click(/^Delete: /);
  await expect.poll(() => page.queryByRole('button', { name: /^Delete: / })).toBeNull();
  await page.press('{Control>}z{/Control}');
  await page.button(/^Delete: /);
});

test('a note is added by Ctrl+Enter, corrected, and the correction taken back', async () => {
  const page = await opened();
  const dialog = within(page.getByRole('dialog'));
  await page.fill(await page.field('Add a note'), 'cerca antenne');
  await page.press('{Control>}{Enter}{/Control}');
  await expect.poll(page.said).toContain('Note saved');
  await dialog.findByText(/cerca antenne/);
  expect((await page.field('Add a note')).value).toBe('');
  await page.click('Edit the note');
  await page.fill(await page.field('Edit the note'), 'cerca antenne e radar');
  const forms = dialog.getAllByRole('button', { name: 'Save the note' });
  await page.user.click(forms.at(-1) as HTMLElement);
  // The text is on the screen before it is stored: in its box.
  await expect.poll(() => page.queryByRole('textbox', { name: 'Edit the note' })).toBeNull();
  await dialog.findByText(/cerca antenne e radar/);
  await page.click('Undo');
  await expect.poll(page.said).toContain('Undone');
  await expect.poll(() => dialog.queryByText(/^cerca antenne e radar/)).toBeNull();
});

test('an export review keeps who reviewed it and when, and is undone from the status line', async () => {
  const page = await opened();
  await page.choose('Export review', 'Reviewed');
  await page.fill(await page.field('Reviewed by'), 'GR');
  await page.tick('Dual use (Reg. EU 2021/821)');
  await page.click('Record');
  await expect
    .poll(async () => (await rowsOf('leads'))[0]?.exportControl)
    .toMatchObject({ state: 'reviewed', reviewer: 'GR', areas: ['dual_use'], reviewedOn: '2026-11-20' });
  await page.click('Undo');
  await expect
    .poll(async () => (await rowsOf('leads'))[0]?.exportControl)
    .not.toMatchObject({ state: 'reviewed' });
});

test('a contact needs a name, is changed, and its deletion is undone', async () => {
  const page = await opened();
  await page.click('Add a contact');
  await page.fill(page.getByLabelText('E-mail'), 'hanako@mirai-eisei.example');
  await page.click('Save the contact');
  expect(await rowsOf('contacts')).toEqual([]);
  await page.fill(await page.field('Name'), '架空 花子');
  await page.click('Save the contact');
  await page.click('Edit 架空 花子');
  await page.fill(page.getByLabelText('Role'), '部長');
  await page.click('Save the contact');
  await expect.poll(() => rowsOf('contacts')).toMatchObject([{ name: '架空 花子', role: '部長' }]);
  await page.button('Edit 架空 花子');
});
