import { describe, expect, test } from 'vitest';
import type { ContactId, LeadId, OrganisationId } from '~/domain/records/ids';
import {
  addContact,
  addToEvent,
  forgetContacts,
  leadDetails,
  mergeOrganisations,
  saveLead,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { withColleague } from '../support/colleague';
import {
  backupBytes,
  type DeviceRows,
  deviceRows,
  merged,
  newDevice,
  onDevice,
  switchDevice,
} from '../support/devices';
import { EXPO, mirai, TODAY, withMission } from '../support/store';
import { orphans } from '../support/visible';

withMission();

const { ids, fileOf, start, begin } = withColleague();

const NUMBER = '7999901000001';
const OTHER_NUMBER = '2999901000006';

describe('organisations', () => {
  test('of one site with different numbers stay two, with each its leads and people', async () => {
    await switchDevice(await newDeviceWithMission());
    await begin();
    const fields = { website: 'https://gruppo.example/', nameJa: '架空商事株式会社' };
    const file = await fileOf(() =>
      saveLead(
        mirai({
          fields: { ...fields, nameJa: '架空物流株式会社', corporateNumber: OTHER_NUMBER },
          contact: { name: '架空 次郎' },
        }),
        TODAY,
      ),
    );
    await saveLead(mirai({ fields: { ...fields, corporateNumber: NUMBER } }), TODAY);
    await merged(file);
    const saved = await database.organisations.toArray();
    expect(saved.map(({ corporateNumber }) => corporateNumber).sort()).toEqual([OTHER_NUMBER, NUMBER].sort());
    const theirs = saved.find(({ corporateNumber }) => corporateNumber === OTHER_NUMBER)?.id;
    expect((await database.contacts.toArray()).map(({ organisationId }) => organisationId)).toEqual([theirs]);
    expect(new Set((await database.leads.toArray()).map(({ organisationId }) => organisationId)).size).toBe(
      2,
    );
    expect(await orphans()).toEqual([]);
    expect(await merged(file)).toBe(false);
    // Their own device must not take ours for theirs after merging all this.
    const all = await backupBytes();
    await switchDevice(onDevice(start(), 'collega'));
    await merged(file);
    await merged(all);
    expect(await database.organisations.count()).toBe(2);
    expect(await merged(all)).toBe(false);
  });

  test('of one site keep their history when re-keyed, but not a person forgotten by the same file', async () => {
    await switchDevice(await newDeviceWithMission());
    await begin();
    const fields = { website: 'https://gruppo.example/', nameJa: '架空商事株式会社' };
    const saburo = { name: '架空 三郎', email: 'saburo@gruppo.example' };
    const file = await fileOf(async () => {
      const theirs = { ...fields, nameJa: '架空物流株式会社', corporateNumber: OTHER_NUMBER };
      await saveLead(mirai({ fields: theirs, contact: saburo }), TODAY);
      await forgetContacts([(await database.contacts.toArray())[0]?.id as ContactId]);
    });
    const lead = await saveLead(
      mirai({ fields: { ...fields, corporateNumber: NUMBER }, contact: saburo, note: 'visti insieme' }),
      TODAY,
    );
    const ours = (await database.leads.get(lead))?.organisationId;
    await merged(file);
    const [saved] = await database.organisations
      .filter(({ corporateNumber }) => corporateNumber === NUMBER)
      .toArray();
    expect(saved?.id).not.toBe(ours);
    const [moved] = await database.leads.where({ organisationId: saved?.id as OrganisationId }).toArray();
    expect((await leadDetails(moved?.id as LeadId))?.history.map(({ note }) => note)).toContain(
      'visti insieme',
    );
    expect(JSON.stringify(await deviceRows())).not.toMatch(/三郎|saburo/);
    await undoLast();
    expect((await leadDetails(lead))?.history.map(({ note }) => note)).toContain('visti insieme');
    expect(JSON.stringify(await deviceRows())).not.toMatch(/三郎|saburo/);
  });

  test('merged elsewhere take over what was added here meanwhile', async () => {
    const [smaller, bigger] = [ids.organisation, ids.otherOrganisation].sort();
    const file = await fileOf(() => mergeOrganisations(ids.organisation, ids.otherOrganisation));
    await addContact(bigger as OrganisationId, { name: '架空 三郎' });
    await addToEvent(bigger as OrganisationId, EXPO, TODAY);
    await merged(file);
    const saburo = (await database.contacts.toArray()).find(({ name }) => name === '架空 三郎');
    expect(saburo?.organisationId).toBe(smaller);
    expect(await orphans()).toEqual([]);
  });

  test('have one lead at an event, whoever merged them and whoever added it', async () => {
    const [smaller, bigger] = [ids.organisation, ids.otherOrganisation].sort() as [
      OrganisationId,
      OrganisationId,
    ];
    const file = await fileOf(async () => {
      await addToEvent(bigger, EXPO, TODAY);
      await mergeOrganisations(smaller, bigger);
    });
    await addToEvent(smaller, EXPO, TODAY);
    await merged(file);
    const live = (await database.leads.where({ eventId: EXPO }).toArray()).filter(
      ({ deletedAt }) => !deletedAt,
    );
    expect(live).toHaveLength(1);
    expect(live[0]?.organisationId).toBe(smaller);
    expect(await orphans()).toEqual([]);
    expect(await merged(file)).toBe(false);
  });

  test('captured on two devices have their first step once', async () => {
    const fields = { nameJa: '架空電機株式会社', website: 'https://denki.example/' };
    const file = await fileOf(() => saveLead(mirai({ fields }), TODAY));
    const lead = await saveLead(mirai({ fields }), TODAY);
    await merged(file);
    const steps = await database.followUps.where({ leadId: lead }).toArray();
    expect(steps.filter(({ deletedAt }) => !deletedAt)).toHaveLength(1);
    expect(await merged(file)).toBe(false);
  });
});

async function newDeviceWithMission(): Promise<DeviceRows> {
  const mission = { missions: start().missions, missionEvents: start().missionEvents };
  return { ...(await newDevice()), ...mission } as DeviceRows;
}
