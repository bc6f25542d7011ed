import { describe, expect, test } from 'vitest';
import type { NewLead } from '~/domain/leads/new-lead';
import type { LeadId, MissionEventId, OrganisationId } from '~/domain/records/ids';
import {
  addToEvent,
  deleteEvent,
  deleteOrganisation,
  joinGroup,
  mergeOrganisations,
  moveLead,
  restore,
  saveLead,
} from '~/storage';
import { database } from '~/storage/core/database';
import { leadCards } from '../support/cards';
import { stage } from '../support/scene';
import { EXPO, mirai, TODAY, TOKYO, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const SORA = { nameJa: '株式会社そらレーダー', website: 'https://sora-radar.example/' };
const HOLDING = { nameJa: '架空ホールディングス株式会社' };

async function saved(over: Partial<NewLead> = {}): Promise<{ lead: LeadId; organisation: OrganisationId }> {
  const lead = await saveLead(mirai(over), TODAY);
  const organisation = (await database.leads.get(lead))?.organisationId;
  if (!organisation) throw new Error('nothing was kept');
  return { lead, organisation };
}

describe('one lead of a company at one event', () => {
  test('holds after its lead was moved there from a deleted event', async () => {
    const { organisation } = await saved({ eventId: EXPO });
    await deleteEvent(EXPO, TOKYO);
    const at = (event: MissionEventId) => addToEvent(organisation, event, TODAY);
    await expect(at(TOKYO)).rejects.toMatchObject({ code: 'lead-exists' });
    await restore('missionEvents', EXPO);
    await at(EXPO);
    expect((await leadCards(undefined)).map(({ lead }) => lead.eventId).sort()).toEqual([EXPO, TOKYO].sort());
  });

  test('holds after a merge brought it one', async () => {
    const one = await saved();
    const other = await saved({ fields: SORA, eventId: EXPO });
    const stays = await mergeOrganisations(one.organisation, other.organisation);
    for (const event of [VENTURE_CAFE, EXPO])
      await expect(addToEvent(stays, event, TODAY)).rejects.toMatchObject({ code: 'lead-exists' });
  });

  test('is not made of a company in the trash', async () => {
    const { organisation } = await saved();
    await deleteOrganisation(organisation);
    await expect(addToEvent(organisation, EXPO, TODAY)).rejects.toMatchObject({ code: 'organisation-gone' });
  });
});

describe('of two leads that become one', () => {
  const folded = async (
    first: (lead: LeadId) => Promise<unknown>,
    second: (lead: LeadId) => Promise<unknown>,
  ) => {
    const [one, other] = [await saved(), await saved({ fields: SORA })];
    // Whichever lead remains, the last write counts.
    const [stays, ends] = one.organisation < other.organisation ? [one, other] : [other, one];
    await first(stays.lead);
    await second(ends.lead);
    await mergeOrganisations(one.organisation, other.organisation);
    return (await leadCards(VENTURE_CAFE))[0]?.lead;
  };
  const lost = (lead: LeadId) => moveLead(lead, stage('lost'), TODAY, { lostReason: 'price' });
  const parked = (lead: LeadId) => moveLead(lead, stage('parked'), TODAY, { resumeOn: '2027-02-01' });
  const engaged = (lead: LeadId) => moveLead(lead, stage('engaged'), TODAY);

  test('the one closed last gives its reason along with its stage', async () => {
    expect(await folded(engaged, lost)).toMatchObject({ stage: 'lost', lostReason: 'price' });
  });

  test('one that goes on takes no day to resume from the other', async () => {
    const lead = await folded(parked, engaged);
    expect(lead).toMatchObject({ stage: 'engaged' });
    expect(lead?.resumeOn).toBeUndefined();
    expect(lead?.parkedFrom).toBeUndefined();
  });
});

describe('the group of two that merge', () => {
  const groups = async () => {
    const all = await database.organisations.filter(({ deletedAt }) => !deletedAt).toArray();
    return all.flatMap(({ nameJa, partOf }) => (partOf ? [[nameJa, partOf]] : []));
  };

  test('is that of either', async () => {
    const holding = await saved({ fields: HOLDING });
    const [one, other] = [await saved(), await saved({ fields: SORA })];
    const ends = one.organisation < other.organisation ? other : one;
    await joinGroup(ends.organisation, holding.organisation);
    const stays = await mergeOrganisations(one.organisation, other.organisation);
    expect((await database.organisations.get(stays))?.partOf).toBe(holding.organisation);
  });

  test('is never one of their own parts', async () => {
    const [top, middle, part] = [
      await saved({ fields: HOLDING }),
      await saved(),
      await saved({ fields: SORA }),
    ];
    await joinGroup(part.organisation, middle.organisation);
    await joinGroup(middle.organisation, top.organisation);
    const stays = await mergeOrganisations(top.organisation, part.organisation);
    expect(await groups()).toEqual([['みらい衛星株式会社', stays]]);
  });
});
