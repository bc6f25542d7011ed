import { describe, expect, test } from 'vitest';
import type { NewLead } from '~/domain/leads/new-lead';
import { identityOf } from '~/domain/matching/identity';
import type { Organisation } from '~/domain/organisations/organisation';
import {
  deleteOrganisation,
  joinGroup,
  keepApart,
  leadDetails,
  mergeOrganisations,
  moveLead,
  recognition,
  restore,
  saveLead,
  trash,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { leadCards } from '../support/cards';
import { EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const NUMBERED = { nameJa: '株式会社そらレーダー', corporateNumber: '6999901000002' };

async function saved(fields: NewLead['fields'], over: Partial<NewLead> = {}): Promise<Organisation> {
  const id = await saveLead(mirai({ fields, ...over }), TODAY);
  const lead = await database.leads.get(id);
  const organisation = lead && (await database.organisations.get(lead.organisationId));
  if (!organisation) throw new Error('nothing was kept');
  return organisation;
}

describe('a company that may be one already stored', () => {
  test('is asked about before it is saved a second time', async () => {
    const first = await saved({ nameJa: '株式会社ほしかげ精機', phone: '+81299990001' });
    const fields = { nameJa: '(株)ほしかげ精機', phone: '+81299990001' };
    await expect(saveLead(mirai({ fields }), TODAY)).rejects.toMatchObject({
      code: 'perhaps-known',
      subject: first.id,
    });
    expect(await database.organisations.count()).toBe(1);
  });

  test('is the same on the user’s word', async () => {
    const first = await saved({ nameJa: '株式会社ほしかげ精機', phone: '+81299990001' });
    const fields = { nameJa: '(株)ほしかげ精機', phone: '+81299990001', nameEn: 'Hoshikage Seiki' };
    await saveLead(mirai({ fields, eventId: EXPO, answers: [{ id: first.id, is: 'same' }] }), TODAY);
    expect(await database.organisations.toArray()).toMatchObject([
      { nameJa: '株式会社ほしかげ精機', nameEn: 'Hoshikage Seiki' },
    ]);
  });

  test('marked different from one that was merged since is different from the merge target', async () => {
    const twin = await saved({ nameJa: '株式会社そら電機' });
    const one = await saved({ nameJa: '株式会社ほしかげ精機', phone: '+81299990001' });
    const apart = await saved(
      { nameJa: '(株)ほしかげ精機', phone: '+81299990001' },
      { answers: [{ id: one.id, is: 'different' }] },
    );
    const whole = await mergeOrganisations(one.id, twin.id);
    expect(whole).toBe(twin.id);
    const verdicts = await database.verdicts.filter(({ deletedAt }) => !deletedAt).toArray();
    expect(verdicts.map((each) => [each.one, each.other].sort())).toContainEqual([whole, apart.id].sort());
  });

  test('is marked different on the user’s word, and not asked about again', async () => {
    const first = await saved({ nameJa: '株式会社ほしかげ精機', phone: '+81299990001' });
    const fields = { nameJa: '(株)ほしかげ精機', phone: '+81299990001', corporateNumber: '7999901000001' };
    await saved(fields, { answers: [{ id: first.id, is: 'different' }] });
    expect(await database.organisations.count()).toBe(2);
    const again = await recognition(identityOf(fields));
    expect(again.known?.organisation.nameJa).toBe('(株)ほしかげ精機');
    expect(again.doubts).toEqual([]);
  });

  test('is a part of the group on the user’s word', async () => {
    const holding = await saved({ nameJa: '株式会社ほしかげホールディングス' });
    const { doubts } = await recognition(identityOf({ nameJa: '株式会社ほしかげ' }));
    expect(doubts).toMatchObject([{ level: 'related', organisation: { id: holding.id } }]);
    const part = await saved({ nameJa: '株式会社ほしかげ' }, { answers: [{ id: holding.id, is: 'group' }] });
    expect(part.partOf).toBe(holding.id);
    await expect(joinGroup(holding.id, part.id)).rejects.toMatchObject({ code: 'part-of-cycle' });
  });

  test('in the trash comes back rather than being doubled', async () => {
    const first = await saved(mirai().fields);
    await deleteOrganisation(first.id);
    expect(await leadCards(VENTURE_CAFE)).toEqual([]);
    await saveLead(mirai(), TODAY);
    expect(await database.organisations.count()).toBe(1);
    expect(await leadCards(VENTURE_CAFE)).toMatchObject([{ next: { step: 'thank', state: 'open' } }]);
  });
});

describe('merging two organisations', () => {
  test('keeps both names, sites, people and sources, and one lead at an event with both histories', async () => {
    const one = await saved(
      { nameJa: '株式会社そらレーダー', website: 'https://sora-radar.example/' },
      { contact: { name: '架空 花子' }, note: 'cerca antenne' },
    );
    const other = await saved(
      { nameEn: 'Sora Radar Inc.', website: 'https://soraradar.example/', capitalJpy: 10_000_000 },
      { note: 'visto in fiera' },
    );
    const id = await mergeOrganisations(one.id, other.id);
    expect(id).toBe([one.id, other.id].sort()[0]);
    const merged = await database.organisations.get(id);
    expect(merged).toMatchObject({
      nameJa: '株式会社そらレーダー',
      nameEn: 'Sora Radar Inc.',
      capitalJpy: 10_000_000,
    });
    expect([merged?.website, ...(merged?.otherSites ?? [])].sort()).toEqual([
      'https://sora-radar.example/',
      'https://soraradar.example/',
    ]);
    const cards = await leadCards(VENTURE_CAFE);
    expect(cards).toHaveLength(1);
    const details = cards[0] && (await leadDetails(cards[0].lead.id));
    expect(details?.history.map(({ note }) => note)).toEqual(
      expect.arrayContaining(['cerca antenne', 'visto in fiera']),
    );
    expect(details?.followUps.filter(({ state }) => state === 'open')).toHaveLength(1);
    expect(details?.contacts).toMatchObject([{ name: '架空 花子' }]);
  });

  test('is found afterwards by the site of either', async () => {
    const one = await saved({ nameJa: '株式会社そらレーダー', website: 'https://sora-radar.example/' });
    const other = await saved({ nameEn: 'Nihon Kakuu Denpa', website: 'https://denpa.example/' });
    const id = await mergeOrganisations(one.id, other.id);
    for (const domainKey of ['sora-radar.example', 'denpa.example'])
      expect((await recognition(identityOf({ domainKey }))).known?.organisation.id).toBe(id);
  });

  test('takes the value the user chose', async () => {
    const one = await saved({ nameJa: '株式会社そらレーダー', phone: '+81299990001' });
    const other = await saved({ nameJa: 'そらレーダー販売', phone: '+81299990002' });
    const id = await mergeOrganisations(one.id, other.id, { phone: one.id, nameJa: other.id });
    expect(await database.organisations.get(id)).toMatchObject({
      phone: '+81299990001',
      nameJa: 'そらレーダー販売',
      aliases: ['株式会社そらレーダー'],
    });
  });

  test('is undone whole', async () => {
    const one = await saved({ nameJa: '株式会社そらレーダー' });
    const other = await saved({ nameJa: 'そらレーダー販売' });
    const before = await visible();
    await mergeOrganisations(one.id, other.id);
    expect(await leadCards(undefined)).toHaveLength(1);
    await undoLast();
    expect(await visible()).toEqual(before);
  });

  test('of two with different corporate numbers is refused, and so is one with itself', async () => {
    const one = await saved(mirai().fields);
    const other = await saved(NUMBERED);
    await expect(mergeOrganisations(one.id, other.id)).rejects.toMatchObject({ code: 'different-numbers' });
    await expect(mergeOrganisations(one.id, one.id)).rejects.toMatchObject({ code: 'merge-with-itself' });
  });

  test('two marked different are not asked about again', async () => {
    const one = await saved({ nameJa: '株式会社ほしかげ精機', corporateNumber: '7999901000001' });
    const other = await saved({ nameJa: 'ほしかげ精機' });
    const doubts = async () => (await recognition(identityOf(one))).doubts;
    expect(await doubts()).toMatchObject([{ organisation: { id: other.id } }]);
    await keepApart(one.id, other.id);
    expect(await doubts()).toEqual([]);
  });
});

describe('the trash', () => {
  test('gives back an organisation with all that went there with it', async () => {
    const { id } = await saved(mirai().fields, { contact: { name: '架空 花子' } });
    const before = await visible();
    await deleteOrganisation(id);
    expect(await trash()).toMatchObject([{ table: 'organisations', name: 'みらい衛星株式会社' }]);
    await restore('organisations', id);
    expect(await visible()).toEqual(before);
    expect(await trash()).toEqual([]);
  });

  test('a lead moved on and deleted with its organisation is restored at its stage', async () => {
    const { id } = await saved(mirai().fields);
    const [card] = await leadCards(VENTURE_CAFE);
    if (card) await moveLead(card.lead.id, 'qualified' as typeof card.lead.stage, TODAY);
    await deleteOrganisation(id);
    await restore('organisations', id);
    expect(await leadCards(VENTURE_CAFE)).toMatchObject([{ lead: { stage: 'qualified' } }]);
  });
});

/** Every live record without its header. */
async function visible(): Promise<unknown> {
  const tables = ['organisations', 'leads', 'followUps', 'contacts', 'introductions'] as const;
  const rows = await Promise.all(tables.map((table) => database.table(table).toArray()));
  return rows.map((each) =>
    each.filter(({ deletedAt }) => !deletedAt).map(({ updatedAt: _, stamps: __, by: ___, ...row }) => row),
  );
}
