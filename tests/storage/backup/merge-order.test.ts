import { beforeEach, describe, expect, test } from 'vitest';
import type { LeadId, OrganisationId } from '~/domain/records/ids';
import {
  addContact,
  addFollowUp,
  addToEvent,
  changePlaybook,
  deleteEvent,
  deleteLead,
  deleteOrganisation,
  emptyTrash,
  eventWithMission,
  followUpsOf,
  leadDetails,
  mergeOrganisations,
  moveLead,
  restore,
  saveLead,
  setCustom,
  trash,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { leadCards } from '../support/cards';
import { withColleague } from '../support/colleague';
import { deviceRows, essence, merged, switchDevice } from '../support/devices';
import { stage } from '../support/scene';
import { EXPO, mirai, TODAY, TOKYO, VENTURE_CAFE, withMission } from '../support/store';
import { orphans, visible } from '../support/visible';

withMission();

type File = Uint8Array<ArrayBuffer>;
const { ids, fileOf } = withColleague();
let smaller: OrganisationId;
let bigger: OrganisationId;
beforeEach(() => {
  [smaller = smaller, bigger = bigger] = [ids.organisation, ids.otherOrganisation].sort() as OrganisationId[];
});
const live = async (table: 'leads' | 'followUps') =>
  (await database.table(table).toArray()).filter(({ deletedAt }) => !deletedAt);
const leadOf = async (organisation: OrganisationId) =>
  (await database.leads.where({ organisationId: organisation }).first())?.id as LeadId;
const saburo = async () => (await database.contacts.toArray()).find(({ name }) => name === '架空 三郎');

/** Merges files in every order over the current state and returns the result, which must be the same each time. */
async function inAnyOrder(...files: File[]): Promise<void> {
  const here = await deviceRows();
  const ends: unknown[] = [];
  for (const order of orders(files)) {
    await switchDevice(here);
    for (const file of order) await merged(file);
    ends.push(await essence());
  }
  for (const end of ends) expect(end).toEqual(ends[0]);
}
const orders = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((first, at) =>
        orders(list.filter((_, each) => each !== at)).map((rest) => [first, ...rest]),
      );

describe('an organisation purged on one device and merged on another', () => {
  test('leaves the person a third device added at the merge target', async () => {
    const putAway = await fileOf(async () => {
      await deleteOrganisation(bigger);
      await emptyTrash(new Date(), true);
    });
    const merging = await fileOf(() => mergeOrganisations(smaller, bigger));
    const adding = await fileOf(() => addContact(bigger, { name: '架空 三郎' }));
    await inAnyOrder(putAway, merging, adding);
    expect(await saburo()).toMatchObject({ organisationId: smaller });
    expect(await saburo()).not.toHaveProperty('deletedAt');
    expect(await orphans()).toEqual([]);
  });

  test('purges the person a third device added where nobody merged it, and the trash does not offer it', async () => {
    const putAway = await fileOf(async () => {
      await deleteOrganisation(bigger);
      await emptyTrash(new Date(), true);
    });
    await addContact(bigger, { name: '架空 三郎' });
    const was = await visible();
    await merged(putAway);
    expect((await saburo())?.deletedAt).toBeDefined();
    expect(await trash()).toEqual([]);
    await expect(restore('contacts', (await saburo())?.id as string)).rejects.toMatchObject({
      code: 'organisation-gone',
    });
    expect(await orphans()).toEqual([]);
    await undoLast();
    expect(await visible()).toEqual(was);
  });

  test('waits for a colleague who knows the merge target, even if the trash is emptied meanwhile', async () => {
    const merging = await fileOf(async () => {
      await mergeOrganisations(smaller, bigger);
    });
    const both = await fileOf(async () => {
      await addContact(bigger, { name: '架空 三郎' });
      await merged(merging);
    });
    const adding = await fileOf(() => addContact(bigger, { name: '架空 三郎' }));
    await deleteOrganisation(bigger);
    await emptyTrash(new Date(), true);
    await merged(adding);
    await emptyTrash(new Date(), true);
    expect(await saburo()).toBeUndefined();
    await merged(both);
    expect(await saburo()).toMatchObject({ organisationId: smaller });
    expect(await saburo()).not.toHaveProperty('deletedAt');
  });

  test('stays where it was captured again since', async () => {
    const again = await fileOf(async () => {
      await deleteOrganisation(ids.organisation);
      await emptyTrash(new Date(), true);
      await saveLead(mirai({ eventId: EXPO }), TODAY);
    });
    await inAnyOrder(again, await fileOf(() => addContact(ids.organisation, { name: '架空 三郎' })));
    expect((await leadCards(EXPO)).map(({ organisation }) => organisation.id)).toEqual([ids.organisation]);
    expect((await database.organisations.get(ids.organisation))?.deletedAt).toBeUndefined();
    expect(await orphans()).toEqual([]);
  });
});

describe('a lead merged into another', () => {
  test('takes over the step a colleague scheduled there meanwhile', async () => {
    const [stays, ends] = [await leadOf(smaller), await leadOf(bigger)];
    const file = await fileOf(async () => {
      await addFollowUp(ends, { name: 'mandare il catalogo' });
      await moveLead(ends, stage('qualified'), TODAY);
    });
    await mergeOrganisations(smaller, bigger);
    await merged(file);
    expect((await followUpsOf(stays)).map(({ name }) => name)).toContain('mandare il catalogo');
    expect((await leadDetails(stays))?.lead.stage).toBe('qualified');
    expect(await orphans()).toEqual([]);
  });

  const bothAtExpo = async () => {
    const file = await fileOf(async () => {
      const lead = await addToEvent(bigger, EXPO, TODAY);
      await addFollowUp(lead, { name: 'mandare il catalogo' });
      await setCustom(lead, { uno: 'da togliere' });
      await mergeOrganisations(smaller, bigger);
    });
    const lead = await addToEvent(smaller, EXPO, TODAY);
    await merged(file);
    const [card] = await leadCards(EXPO);
    expect((await live('leads')).filter(({ eventId }) => eventId === EXPO)).toHaveLength(1);
    return { file, lead: card?.lead.id ?? lead };
  };

  test('by files stays merged when the other is deleted, and its steps return with that', async () => {
    const { file, lead } = await bothAtExpo();
    await deleteLead(lead);
    expect(await merged(file)).toBe(false);
    expect(await leadCards(EXPO)).toEqual([]);
    expect((await trash()).map(({ id }) => id)).toEqual([lead]);
    await restore('leads', lead);
    expect((await followUpsOf(lead)).map(({ name }) => name)).toContain('mandare il catalogo');
    expect(await merged(file)).toBe(false);
    await deleteLead(lead);
    await emptyTrash(new Date(), true);
    await merged(file);
    expect(await leadCards(EXPO)).toEqual([]);
  });

  test('by files does not restore a field that was cleared since', async () => {
    const { file, lead } = await bothAtExpo();
    expect((await leadDetails(lead))?.lead.custom).toEqual({ uno: 'da togliere' });
    await setCustom(lead, { uno: '' });
    expect(await merged(file)).toBe(false);
    expect((await leadDetails(lead))?.lead.custom).toEqual({});
  });

  test('keeps its history while the other exists, even if the trash is emptied', async () => {
    const { file, lead } = await bothAtExpo();
    const entries = (await leadDetails(lead))?.history.length;
    await emptyTrash(new Date(), true);
    expect((await leadDetails(lead))?.history).toHaveLength(entries ?? 0);
    expect(await merged(file)).toBe(false);
  });
});

describe('what one device deleted while another worked on it', () => {
  test('an event is deleted with the lead added there, and restored with it', async () => {
    const file = await fileOf(() => deleteEvent(EXPO, 'trash'));
    const lead = await addToEvent(ids.organisation, EXPO, TODAY);
    await merged(file);
    expect(await orphans()).toEqual([]);
    expect((await trash()).map(({ table }) => table)).toEqual(['missionEvents']);
    await restore('missionEvents', EXPO);
    expect((await leadCards(EXPO)).map((card) => card.lead.id)).toEqual([lead]);
    expect((await followUpsOf(lead)).length).toBeGreaterThan(0);
    expect(await merged(file)).toBe(false);
  });

  test('a stage: its lead moves to the first', async () => {
    const file = await fileOf(async () => {
      const { stages, steps } = (await eventWithMission(VENTURE_CAFE)).event;
      await changePlaybook(
        VENTURE_CAFE,
        stages.filter(({ id }) => id !== 'qualified'),
        steps,
        {},
      );
    });
    await moveLead(ids.lead, stage('qualified'), TODAY);
    await merged(file);
    const first = (await eventWithMission(VENTURE_CAFE)).event.stages[0]?.id;
    expect((await database.leads.get(ids.lead))?.stage).toBe(first);
    expect(await orphans()).toEqual([]);
  });

  test('an event whose leads moved: the step scheduled there moves too', async () => {
    const file = await fileOf(() => deleteEvent(VENTURE_CAFE, TOKYO));
    await addFollowUp(ids.lead, { name: 'mandare il catalogo' });
    await merged(file);
    const steps = await live('followUps');
    expect(steps.find(({ name }) => name === 'mandare il catalogo')?.eventId).toBe(TOKYO);
    expect(await orphans()).toEqual([]);
    expect(await merged(file)).toBe(false);
  });
});
