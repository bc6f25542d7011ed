import { expect, test } from 'vitest';
import type { OrganisationId } from '~/domain/records/ids';
import {
  addContact,
  changeContact,
  changeEvent,
  changeMission,
  changePlaybook,
  savedMissions,
  saveLead,
  setOwner,
} from '~/storage';
import { database } from '~/storage/core/database';
import { mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';

withMission();

/** A record's stamps by field, with that of its making. */
const stamps = async (table: string, id: string) => {
  const row = await database.table(table).get(id);
  return { made: row.stamp, later: row.stamps };
};
const person = async () => {
  await saveLead(mirai(), TODAY);
  const [organisation] = await database.organisations.toArray();
  const entry = { name: '架空 花子', role: '部長', phone: '+81355550101' };
  return { id: await addContact(organisation?.id as OrganisationId, entry), entry };
};

test('a field saved with the value it has keeps its stamp, in every table', async () => {
  const { id, entry } = await person();
  const [mission] = await savedMissions();
  const event = await database.missionEvents.get(VENTURE_CAFE);
  const [lead] = await database.leads.toArray();
  if (!mission || !event || !lead) throw new Error('no scene');
  await setOwner(lead.id, 'MR');
  const before = [
    await stamps('contacts', id),
    await stamps('missions', mission.id),
    await stamps('missionEvents', event.id),
    await stamps('leads', lead.id),
  ];
  await changeContact(id, entry);
  await changeMission(mission.id, mission);
  await changeEvent(event.id, event);
  await changePlaybook(event.id, event.stages, event.steps, {});
  await setOwner(lead.id, 'MR');
  expect([
    await stamps('contacts', id),
    await stamps('missions', mission.id),
    await stamps('missionEvents', event.id),
    await stamps('leads', lead.id),
  ]).toEqual(before);
});

test('only the field that was edited gets a new stamp, also one that was emptied', async () => {
  const { id, entry } = await person();
  await changeContact(id, { ...entry, role: '社長', phone: undefined });
  expect(Object.keys((await stamps('contacts', id)).later).sort()).toEqual(['phone', 'role']);
});

test('a part of an entry leaves the other fields as they are', async () => {
  const { id } = await person();
  await changeContact(id, { role: '社長' });
  expect(await database.contacts.get(id)).toMatchObject({ name: '架空 花子', phone: '+81355550101' });
  const { name, venue } = (await database.missionEvents.get(VENTURE_CAFE)) ?? {};
  await changeEvent(VENTURE_CAFE, { startsOn: '2031-06-06', endsOn: '' });
  await changeEvent(VENTURE_CAFE, { city: 'Prova' });
  expect(await database.missionEvents.get(VENTURE_CAFE)).toMatchObject({
    ...{ name, venue, city: 'Prova', startsOn: '2031-06-06', endsOn: '2031-06-06' },
  });
  const [mission] = await savedMissions();
  if (!mission) throw new Error('no scene');
  await changeMission(mission.id, { promoters: ['Ente Uno'] });
  expect((await savedMissions())[0]).toMatchObject({ name: mission.name, promoters: ['Ente Uno'] });
});

test('what is missing or wrong in a part is refused as in a whole', async () => {
  const { id } = await person();
  await expect(changeContact(id, { name: undefined })).rejects.toMatchObject({ code: 'contact-unnamed' });
  await expect(changeEvent(VENTURE_CAFE, { name: ' ' })).rejects.toMatchObject({ code: 'event-unnamed' });
  await changeEvent(VENTURE_CAFE, { startsOn: '2031-06-06', endsOn: '2031-06-07' });
  await expect(changeEvent(VENTURE_CAFE, { endsOn: '2031-06-05' })).rejects.toMatchObject({
    code: 'dates-reversed',
  });
});
