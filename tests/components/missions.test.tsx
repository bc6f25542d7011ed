import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { VENTURE_CAFE, withMission } from '../storage/support/store';
import { downloadedText } from './support/platform';
import { renderPipeline, rowsOf, type Screen } from './support/render';
import { typedLeads } from './support/scene';

const CAFE = 'Venture Café Tokyo';

withMission();

/** What can be done with the evening, on the page of missions. */
async function evening(page: Screen) {
  const link = await within(await page.findByRole('main')).findByRole('link', { name: CAFE });
  return within(link.closest('li') as HTMLElement);
}
const storedEvent = async (name: string) =>
  (await rowsOf('missionEvents')).find((event) => event.name === name);
const isClosed = (page: Screen) => expect.poll(() => page.queryByRole('dialog')).toBeNull();

test('an event is moved to other days; days in the wrong order are refused under the last one', async () => {
  const page = renderPipeline('missions');
  await page.user.click((await evening(page)).getByRole('button', { name: 'Edit' }));
  await page.fill(await page.findByLabelText('First day'), '2031-06-07');
  const last = page.getByLabelText('Last day');
  await page.fill(last, '2031-06-06');
  await page.click('Save');
  await expect.poll(() => last.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(last);
  expect(await storedEvent(CAFE)).not.toHaveProperty('startsOn');
  await page.fill(page.getByLabelText('First day'), '2031-06-06');
  await page.click('Save');
  await isClosed(page);
  expect(await storedEvent(CAFE)).toMatchObject({ startsOn: '2031-06-06', endsOn: '2031-06-06' });
});

test('a mission is given another name and a member, which its other screens show', async () => {
  await typedLeads(VENTURE_CAFE, ['架空電波株式会社']);
  const page = renderPipeline('missions');
  const [edit] = await within(await page.findByRole('main')).findAllByRole('button', { name: 'Edit' });
  await page.user.click(edit as HTMLElement);
  const dialog = within(await page.findByRole('dialog'));
  await page.fill(await page.field('Name'), 'Missione di prova');
  await page.click('Add a member');
  const members = dialog.getAllByRole('textbox', { name: /^Name of the member/ });
  await page.fill(members.at(-1) as HTMLElement, 'Officine Prova');
  await page.click('Save');
  await isClosed(page);
  await page.findAllByRole('heading', { name: 'Missione di prova' });
  page.close();
  const matrix = renderPipeline('matrix');
  await matrix.click('Delegation');
  await matrix.findByRole('columnheader', { name: /^Officine Prova/ });
  expect(await rowsOf('missions')).toMatchObject([
    { members: expect.arrayContaining([expect.objectContaining({ name: 'Officine Prova' })]) },
  ]);
});

test('a stage is added to one event and moved up; the other events keep theirs', async () => {
  const page = renderPipeline('missions');
  const before = (await storedEvent('DSEI Japan 2025'))?.stages;
  await page.user.click((await evening(page)).getByRole('button', { name: /^Stages and steps/ }));
  await page.click('Add a stage');
  const dialog = within(await page.findByRole('dialog'));
  const last = dialog.getAllByRole('textbox', { name: /^Name of stage/ }).at(-1) as HTMLElement;
  await page.fill(last, 'Degustazione');
  await page.click('Move Degustazione up');
  await page.click('Save');
  await isClosed(page);
  const stages = (await storedEvent(CAFE))?.stages as { name?: string }[];
  expect(stages.findIndex(({ name }) => name === 'Degustazione')).toBe(stages.length - 2);
  expect((await storedEvent('DSEI Japan 2025'))?.stages).toEqual(before);
});

test('a playbook goes into a file, and comes back from it to be looked at and saved', async () => {
  const page = renderPipeline('missions');
  await page.user.click((await evening(page)).getByRole('button', { name: /^Stages and steps/ }));
  await page.click('Save to a file');
  await expect.poll(() => page.platform.downloads).toHaveLength(1);
  const { name, text } = await downloadedText(page.platform);
  expect(name).toMatch(/\.goen-playbook\.json$/);
  const file = new File([text], name, { type: 'application/json' });
  await page.user.upload(page.getByLabelText(/^Read from a file/), file);
  await expect.poll(page.said).toContain(`Read: ${CAFE}. Check it and save.`);
  const broken = new File(['{}'], 'other.json', { type: 'application/json' });
  await page.user.upload(page.getByLabelText(/^Read from a file/), broken);
  await page.findByRole('alert');
});

test('an event is archived, which takes it off the sidebar, and deleted with a way back', async () => {
  const page = renderPipeline('missions');
  const links = () =>
    within(page.getByRole('navigation', { name: 'Events' })).queryAllByRole('link', { name: /^Venture/ });
  await page.user.click((await evening(page)).getByRole('button', { name: 'Delete' }));
  await page.user.click(within(await page.findByRole('dialog')).getByRole('button', { name: /^Delete/ }));
  await expect.poll(page.said).toContain(`Deleted: ${CAFE}`);
  await expect.poll(links).toHaveLength(0);
  await page.click('Undo');
  await expect.poll(links).toHaveLength(1);
  await page.user.click((await evening(page)).getByRole('button', { name: 'Archive' }));
  await expect.poll(links).toHaveLength(0);
});
