import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { saveLead } from '~/storage';
import { TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { renderPipeline, rowsOf, type Screen } from './support/render';
import { atEvent, miraiAsRead, openLead } from './support/scene';

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
  const reword = await page.button(/^Reword: /);
  const before = reword.getAttribute('aria-label') ?? '';
  await page.user.click(reword);
  await page.fill(await page.field(/For this lead alone/), 'Portare i campioni');
  await page.press('{Enter}');
  await page.button('Reword: Portare i campioni');
  await expect.poll(page.said).toContain('Step reworded: Portare i campioni');
  await page.click('Reword: Portare i campioni');
  await page.fill(await page.field(/For this lead alone/), '');
  await page.press('{Enter}');
  await page.button(before);
});

test('an address of the organisation is called a person’s by the user, whatever it looks like', async () => {
  const page = await opened();
  const owner = await page.findByLabelText<HTMLSelectElement>(/^Whose .*@.* is$/);
  expect(owner.value).toBe('general');
  await page.chooseIn(owner, 'personal');
  await expect.poll(page.said).toContain('personal');
  const [organisation] = await rowsOf('organisations');
  expect(organisation?.personalEmails).toEqual(organisation?.emails);
  await page.press('{Control>}z{/Control}');
  await expect.poll(() => owner.value).toBe('general');
});

test('a kept playbook is listed in the settings, dropped and brought back', async () => {
  const page = renderPipeline('missions');
  const [stages] = await page.findAllByRole('button', { name: /^Stages and steps/ });
  await page.user.click(stages as HTMLElement);
  await page.click('Keep as a playbook');
  await page.press('{Escape}');
  await expect.poll(() => page.queryByRole('dialog')).toBeNull();
  location.hash = 'settings';
  await page.click(/^Delete: /);
  await expect.poll(() => page.queryByRole('button', { name: /^Delete: / })).toBeNull();
  await page.press('{Control>}z{/Control}');
  await page.button(/^Delete: /);
});

test('a note is added, corrected and taken back from the history', async () => {
  const page = await opened();
  const dialog = within(await page.findByRole('dialog'));
  const note = await page.field('Add a note');
  await page.fill(note, 'cerca antenne');
  await page.press('{Control>}{Enter}{/Control}');
  const entry = async () => {
    const entries = await dialog.findAllByRole('listitem');
    return entries.find(({ textContent }) => textContent?.includes('cerca antenne'));
  };
  await expect.poll(entry).toBeTruthy();
});
