import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Mission } from '~/domain/missions/mission';
import type { LeadId, OrganisationId } from '~/domain/records/ids';
import { addContact, addNote, changeMission, saveDraft, savedMissions, saveLead } from '~/storage';
import { TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { renderPipeline, rowsOf, type Screen } from './support/render';
import { atEvent, miraiAsRead, openLead } from './support/scene';

withMission();

const BACK = 'What you had typed is here again.';
const TYPED = 'scritto a metà';

interface Drafted {
  form: string;
  /** Where the form is: on the lead, or on the page of missions. */
  on: 'lead' | 'missions';
  /** What is stored before. */
  given?: (lead: LeadId) => Promise<unknown>;
  open?: (page: Screen) => Promise<unknown>;
  /** The name of the field in which is typed; of several, the last. */
  field: string | RegExp;
  stored?: string;
  save?: (page: Screen) => Promise<unknown>;
  /** What shows that it is saved; the status line where absent. */
  shown?: (page: Screen) => Promise<unknown>;
}

const onePerson = async () => {
  const [organisation] = await rowsOf('organisations');
  return addContact(organisation?.id as OrganisationId, { name: '架空 花子', role: '部長' });
};
const oneField = async () => {
  const [mission] = (await savedMissions(true)) as [Mission];
  const fields = [{ id: 'stand', name: 'Stand', kind: 'text' as const }];
  return changeMission(mission.id, { ...mission, fields });
};
/** Clicks the first of the buttons of that name, or that of the evening at the Venture Café. */
const first = (name: string | RegExp) => async (page: Screen) => {
  const [button] = await page.findAllByRole('button', { name });
  await page.user.click(button as HTMLElement);
};
const ofEvening = (name: string | RegExp) => async (page: Screen) => {
  const link = await within(await page.findByRole('main')).findByRole('link', { name: 'Venture Café Tokyo' });
  await page.user.click(within(link.closest('li') as HTMLElement).getByRole('button', { name }));
};
const agreed = async (page: Screen) => {
  await page.choose('What was agreed?', 'NDA');
  await page.click('Move to Agreed');
};

const FORMS: Drafted[] = [
  { form: 'a note', on: 'lead', field: 'Add a note' },
  {
    form: 'an edited note',
    on: 'lead',
    given: (lead) => addNote(lead, 'cerca antenne'),
    open: first('Edit the note'),
    field: 'Edit the note',
    stored: 'cerca antenne',
  },
  { form: 'a new contact', on: 'lead', open: first('Add a contact'), field: 'Name' },
  {
    form: 'a contact',
    on: 'lead',
    given: onePerson,
    open: first('Edit 架空 花子'),
    field: 'Role',
    stored: '部長',
  },
  { form: 'the custom fields', on: 'lead', given: oneField, field: 'Stand' },
  { form: 'the organisation', on: 'lead', open: first('Edit'), field: 'Phone', stored: '+81 29-000-0001' },
  {
    form: 'a letter',
    on: 'lead',
    open: first(/^Letter: /),
    field: 'Subject',
    stored: '面談の御礼',
    save: first('Use this wording for other letters too'),
  },
  { form: 'the export review', on: 'lead', field: 'Reviewed by' },
  {
    form: 'a step of one’s own',
    on: 'lead',
    field: 'What is to be done?',
    shown: (page) => page.button(`Rename: ${TYPED}`),
  },
  {
    form: 'a reworded step',
    on: 'lead',
    open: first(/^Rename: /),
    field: /^What is to be done\?/,
    stored: 'Thank them',
  },
  { form: 'the note of a step that ends', on: 'lead', open: first(/^Mark as done: /), field: 'Note' },
  {
    form: 'the answers of a move',
    on: 'lead',
    open: (page) => page.choose(/^Stage/, 'Agreed'),
    field: 'Note',
    save: agreed,
  },
  { form: 'a new mission', on: 'missions', open: first('New mission'), field: 'Name' },
  { form: 'a mission', on: 'missions', open: first('Edit'), field: 'City' },
  { form: 'a new event', on: 'missions', open: first('New event'), field: 'Name' },
  { form: 'an event', on: 'missions', open: ofEvening('Edit'), field: 'Venue' },
  {
    form: 'stages and steps',
    on: 'missions',
    open: ofEvening(/^Stages and steps/),
    field: 'Name of step 1',
  },
];

/** A window with the form open. */
async function opened({ on, open }: Drafted): Promise<Screen> {
  const page = renderPipeline(on === 'missions' ? 'missions' : '');
  if (on === 'lead') await openLead(page);
  await open?.(page);
  return page;
}
async function fieldOf(page: Screen, { field }: Drafted): Promise<HTMLInputElement> {
  const fields = await page.findAllByRole<HTMLInputElement>('textbox', { name: field });
  return fields.at(-1) as HTMLInputElement;
}
const save = async (page: Screen, form: Drafted) => {
  if (form.save) return form.save(page);
  const submit = (await fieldOf(page, form)).form?.querySelector('[type=submit]');
  await page.user.click(submit as HTMLElement);
};
const drafts = async () => JSON.stringify(await rowsOf('drafts'));

describe('what is typed is there again after the window was closed, until it is saved or discarded', () => {
  test.each(FORMS)('$form', async (form) => {
    const lead = await saveLead(miraiAsRead(), TODAY);
    await atEvent(VENTURE_CAFE);
    await form.given?.(lead);

    const before = await opened(form);
    const stored = (await fieldOf(before, form)).value;
    if (form.stored !== undefined) expect(stored).toContain(form.stored);
    await before.fill(await fieldOf(before, form), TYPED);
    await expect.poll(drafts).toContain(TYPED);
    await before.press('{Escape}');
    before.close();
    const page = await opened(form);
    await page.findByText(BACK);
    expect((await fieldOf(page, form)).value).toBe(TYPED);
    await page.click('Discard draft');
    await expect.poll(async () => (await fieldOf(page, form)).value).toBe(stored);
    expect(page.queryByText(BACK)).toBeNull();
    await expect.poll(drafts).toBe('[]');

    await page.fill(await fieldOf(page, form), TYPED);
    await expect.poll(drafts).toContain(TYPED);
    await save(page, form);
    await (form.shown?.(page) ?? expect.poll(page.said).not.toBe(''));
    await expect.poll(drafts).toBe('[]');
  });
});

test('the lists of a mission and the fields of their own of an event come back, and a day that was emptied', async () => {
  const page = renderPipeline('missions');
  await first('Edit')(page);
  await page.fill(await page.field(/^Promoters/), 'Ente Uno\nEnte Due');
  await page.click('Add a member');
  await page.fill(
    page.getAllByRole('textbox', { name: /^Words of its sector/ }).at(-1) as HTMLElement,
    'radar, sonar',
  );
  await page.press('{Escape}');
  await expect.poll(() => page.queryByRole('dialog')).toBeNull();
  await ofEvening('Edit')(page);
  await page.fill(await page.findByLabelText('First day'), '2031-06-06');
  await page.fill(page.getByLabelText('Last day'), '2031-06-07');
  await page.click('Save');
  await expect.poll(() => page.queryByRole('dialog')).toBeNull();
  // Until the list has the days just saved.
  await page.findByText(/2031/);
  await ofEvening('Edit')(page);
  await page.choose('Kind', 'Another kind');
  await page.fill(await page.field('Which?'), 'Fiera del libro');
  await page.fill(await page.field(/^Organisers/), 'Comune di Prova');
  await page.fill(await page.findByLabelText('Last day'), '');
  await expect.poll(drafts).toContain('"endsOn\\":null');
  page.close();

  const again = renderPipeline('missions');
  await first('Edit')(again);
  await again.findByText(BACK);
  expect((await again.field(/^Promoters/)).value).toBe('Ente Uno\nEnte Due');
  const words = () => again.queryAllByDisplayValue('radar, sonar');
  expect(words()).toHaveLength(1);
  await again.click('Discard draft');
  await expect.poll(words).toHaveLength(0);
  expect((await again.field(/^Promoters/)).value).not.toContain('Ente Uno');
  await again.press('{Escape}');
  await expect.poll(() => again.queryByRole('dialog')).toBeNull();
  await ofEvening('Edit')(again);
  await again.findByText(BACK);
  expect((await again.field('Which?')).value).toBe('Fiera del libro');
  expect((await again.field(/^Organisers/)).value).toBe('Comune di Prova');
  expect((await again.findByLabelText<HTMLInputElement>('Last day')).value).toBe('');
  await again.click('Discard draft');
  await expect.poll(() => again.queryByRole('textbox', { name: 'Which?' })).toBeNull();
  expect((await again.findByLabelText<HTMLInputElement>('Last day')).value).toBe('2031-06-07');
  expect((await again.field(/^Organisers/)).value).toContain('Prefettura di Ibaraki');
});

test('a letter says that it is there again in the language in which it was typed, and not in others', async () => {
  await saveLead(miraiAsRead(), TODAY);
  await atEvent(VENTURE_CAFE);
  const letter = FORMS.find(({ form }) => form === 'a letter') as Drafted;
  const before = await opened(letter);
  await before.fill(await fieldOf(before, letter), '展示会の御礼');
  await expect.poll(drafts).toContain('展示会の御礼');
  before.close();
  const page = await opened(letter);
  await page.findByText(BACK);
  const [, language] = page.getAllByRole('combobox', { name: 'Language' });
  const write = (name: string) => page.chooseIn(language as HTMLElement, name);
  await write('English');
  await expect.poll(() => page.queryByText(BACK)).toBeNull();
  await page.fill(await fieldOf(page, letter), 'Our meeting');
  await write('Japanese');
  await page.click('Discard draft');
  await expect.poll(async () => (await fieldOf(page, letter)).value).toContain('面談の御礼');
  await page.fill(await fieldOf(page, letter), '新しい件名');
  expect(page.queryByText(BACK)).toBeNull();
  await write('English');
  expect((await fieldOf(page, letter)).value).toBe('Our meeting');
});

test('discarding leaves the focus in the form', async () => {
  await saveDraft({ id: 'mission:new', typed: '{"name":"Prova"}', updatedAt: new Date().toISOString() });
  const page = renderPipeline('missions');
  await page.click('New mission');
  await page.enter('Discard draft');
  const name = await page.field('Name');
  await expect.poll(() => document.activeElement).toBe(name);
});

test('what is pasted into a form loses the signs that would turn the line it is shown in', async () => {
  const page = renderPipeline('missions');
  await page.click('New mission');
  const name = await page.field('Name');
  await page.fill(name, 'Fiera \u202exe\u2066 di \u0007Prova');
  await expect.poll(drafts).toContain('Fiera xe di Prova');
});
