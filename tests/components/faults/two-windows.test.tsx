import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ContactId, MissionId, OrganisationId } from '~/domain/records/ids';
import { addContact, changeContact, changeEvent, changeMission, saveLead } from '~/storage';
import { TODAY, VENTURE_CAFE, withMission } from '../../storage/support/store';
import { renderPipeline, rowsOf, type Screen } from '../support/render';
import { atEvent, miraiAsRead, openLead } from '../support/scene';

withMission();

/** Two windows, each with the same form open by then. */
async function bothAt(place: string, open: (page: Screen) => Promise<unknown>): Promise<[Screen, Screen]> {
  const one = renderPipeline(place);
  await open(one);
  const other = renderPipeline(place);
  await open(other);
  return [one, other];
}
const person = async (page: Screen) => {
  await openLead(page);
  await page.click('Edit 架空 花子');
  await page.field('Role');
};
const evening = async (page: Screen) => {
  const link = await within(await page.findByRole('main')).findByRole('link', { name: 'Venture Café Tokyo' });
  await page.user.click(within(link.closest('li') as HTMLElement).getByRole('button', { name: 'Edit' }));
};
const mission = async (page: Screen) => {
  const [edit] = await page.findAllByRole('button', { name: 'Edit' });
  await page.user.click(edit as HTMLElement);
};
/** The form that is open: that of the dialog in front. */
const formOf = (page: Screen) =>
  [...page.container.querySelectorAll<HTMLElement>('dialog')].at(-1)?.querySelector('form') as HTMLElement;
const inForm = (page: Screen) => within(formOf(page));
const shown = (page: Screen, name: string | RegExp) => () =>
  inForm(page).getByRole<HTMLInputElement>('textbox', { name }).value;
const type = (page: Screen, name: string | RegExp, text: string) =>
  page.fill(inForm(page).getByRole('textbox', { name }), text);
const save = (page: Screen) => page.user.click(formOf(page).querySelector('[type=submit]') as HTMLElement);

async function withPerson() {
  await saveLead(miraiAsRead(), TODAY);
  await atEvent(VENTURE_CAFE);
  const [organisation] = await rowsOf('organisations');
  await addContact(organisation?.id as OrganisationId, { name: '架空 花子', role: '部長' });
}
const contact = async () => (await rowsOf('contacts'))[0];
const venture = async () => (await rowsOf('missionEvents')).find(({ id }) => id === VENTURE_CAFE);

test('two windows edit different fields of a person, and both are kept', async () => {
  await withPerson();
  const [one, other] = await bothAt('', person);
  await type(one, 'Department', '営業部');
  await save(one);
  // A field that was not edited shows the newer value at once.
  await expect.poll(shown(other, 'Department')).toBe('営業部');
  await type(other, 'Role', '社長');
  await save(other);
  await expect.poll(contact).toMatchObject({ department: '営業部', role: '社長' });
});

test('a field edited in both shows the other value, which can be taken', async () => {
  await withPerson();
  const [one, other] = await bothAt('', person);
  await type(other, 'Role', '社長');
  await type(one, 'Role', '課長');
  await save(one);
  await other.findByText(/“Role” was changed elsewhere while you were typing: 課長\./);
  expect(shown(other, 'Role')()).toBe('社長');
  await other.click('Take the other value of “Role”');
  expect(shown(other, 'Role')()).toBe('課長');
  expect(other.queryByText(/was changed elsewhere/)).toBeNull();
  await save(other);
  await expect.poll(() => other.queryByRole('textbox', { name: 'Role' })).toBeNull();
  expect(await contact()).toMatchObject({ role: '課長' });
});

test('a field edited in both is saved as typed where the other value is not taken', async () => {
  await withPerson();
  const [one, other] = await bothAt('', person);
  await type(other, 'Role', '社長');
  await type(one, 'Role', '');
  await save(one);
  await other.findByText(/“Role” was emptied elsewhere/);
  await save(other);
  await expect.poll(contact).toMatchObject({ role: '社長' });
});

test('an event: fields of two windows are both kept, and lists show the newer value', async () => {
  const [one, other] = await bothAt('missions', evening);
  await type(one, 'Venue', 'Sala Prova');
  await type(one, /^Organisers/, 'Comune di Prova');
  await save(one);
  await expect.poll(shown(other, 'Venue')).toBe('Sala Prova');
  await expect.poll(shown(other, /^Organisers/)).toBe('Comune di Prova');
  await type(other, 'City', 'Prova');
  await save(other);
  await expect
    .poll(venture)
    .toMatchObject({ venue: 'Sala Prova', city: 'Prova', organisers: ['Comune di Prova'] });
});

test('a mission: fields of two windows are both kept, and a list edited in both is named', async () => {
  const [one, other] = await bothAt('missions', mission);
  await type(other, /^Promoters/, 'Ente Due');
  await type(one, 'Name', 'Missione Prova');
  await type(one, /^Promoters/, 'Ente Uno');
  await save(one);
  await expect.poll(shown(other, 'Name')).toBe('Missione Prova');
  await other.findByText(/“Promoters” was changed elsewhere while you were typing: Ente Uno\./);
  await other.click('Take the other value of “Promoters”');
  await expect.poll(shown(other, /^Promoters/)).toBe('Ente Uno');
  await other.fill(inForm(other).getByRole('combobox', { name: 'Time zone' }), 'Asia/Seoul');
  await save(other);
  await expect
    .poll(async () => (await rowsOf('missions'))[0])
    .toMatchObject({ name: 'Missione Prova', promoters: ['Ente Uno'], zone: 'Asia/Seoul' });
});

/** Saves in the same moment as the other window's change was stored, which this one has not read yet. */
const saveUnawares = (page: Screen) => fireEvent.submit(formOf(page));

test('a person is saved by a window that has not heard of the other’s change: both are kept', async () => {
  await withPerson();
  const page = renderPipeline();
  await person(page);
  await type(page, 'Department', '営業部');
  await changeContact((await contact())?.id as ContactId, { role: '社長' });
  saveUnawares(page);
  await expect.poll(contact).toMatchObject({ department: '営業部', role: '社長' });
});

test('an event is saved by a window that has not heard of the other’s change: both are kept', async () => {
  const page = renderPipeline('missions');
  await evening(page);
  await type(page, 'City', 'Prova');
  await changeEvent(VENTURE_CAFE, { venue: 'Sala Prova' });
  saveUnawares(page);
  await expect.poll(venture).toMatchObject({ venue: 'Sala Prova', city: 'Prova' });
});

test('a mission is saved by a window that has not heard of the other’s change: both are kept', async () => {
  const page = renderPipeline('missions');
  await mission(page);
  await type(page, /^Promoters/, 'Ente Due');
  const [stored] = await rowsOf('missions');
  await changeMission(stored?.id as MissionId, { name: 'Missione Prova' });
  saveUnawares(page);
  await expect
    .poll(async () => (await rowsOf('missions'))[0])
    .toMatchObject({ name: 'Missione Prova', promoters: ['Ente Due'] });
});
