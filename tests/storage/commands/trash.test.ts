import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewLead } from '~/domain/leads/new-lead';
import { identityOf } from '~/domain/matching/identity';
import type { LeadId, OrganisationId } from '~/domain/records/ids';
import {
  addContact,
  addNote,
  addToEvent,
  changePlaybook,
  deleteContact,
  deleteEvent,
  deleteLead,
  deleteOrganisation,
  emptyTrash,
  eventWithMission,
  leadDetails,
  mergeOrganisations,
  recognition,
  restore,
  saveLead,
  setIntroduction,
  TRASH_DAYS,
  trash,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { clearUndoStack } from '~/storage/core/undo-stack';
import { leadCards } from '../support/cards';
import { stage } from '../support/scene';
import { EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';
import { orphans, visible } from '../support/visible';

withMission();
beforeEach(clearUndoStack);
afterEach(() => void vi.useRealTimers());

const DAY_MS = 86_400_000;
const now = () => new Date(Date.now() + 1);
/** Advances the clock by some days. */
const later = (days: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY_MS });

const SORA = { nameJa: '株式会社そらレーダー', website: 'https://sora-radar.example/' };

async function saved(over: Partial<NewLead> = {}): Promise<{ lead: LeadId; organisation: OrganisationId }> {
  const lead = await saveLead(mirai(over), TODAY);
  const organisation = (await database.leads.get(lead))?.organisationId;
  if (!organisation) throw new Error('nothing saved');
  return { lead, organisation };
}
const everything = async () =>
  JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));

describe('emptying the trash', () => {
  test('after 30 days leaves of a record its id and the moment, and nothing of what it held', async () => {
    const { lead, organisation } = await saved({ contact: { name: '架空 花子' }, note: 'cerca antenne' });
    await setIntroduction(lead, 'meeo', 'met');
    await addNote(lead, 'richiamare');
    await deleteOrganisation(organisation);
    const { deletedAt } = (await database.organisations.get(organisation)) ?? {};
    later(TRASH_DAYS);
    await emptyTrash(now());
    const text = await everything();
    for (const word of ['みらい', 'Mirai', '架空', 'antenne', 'richiamare', 'met"'])
      expect(text).not.toContain(word);
    const left = await database.tombstones.toArray();
    expect(left.map(({ table }) => table).sort()).toEqual([
      'contacts',
      'followUps',
      'introductions',
      'leads',
      'organisations',
    ]);
    expect(left).toContainEqual({ id: organisation, table: 'organisations', deletedAt });
    expect(left).toContainEqual({ id: lead, table: 'leads', deletedAt });
  });

  test('leaves what was deleted later, which can still be restored', async () => {
    const { lead } = await saved();
    const other = await saved({ fields: SORA });
    await deleteLead(other.lead);
    later(1);
    await deleteLead(lead);
    later(TRASH_DAYS - 1);
    await emptyTrash(now());
    expect(await database.leads.toCollection().primaryKeys()).toEqual([lead]);
    await restore('leads', lead);
    expect((await leadDetails(lead))?.followUps).toHaveLength(1);
  });

  test('leaves what lives, its history and its notes', async () => {
    const { lead } = await saved({ note: 'cerca antenne' });
    const was = await visible();
    later(TRASH_DAYS + 1);
    await emptyTrash(now());
    expect(await visible()).toEqual(was);
    expect((await leadDetails(lead))?.history).toHaveLength(1);
    expect(await database.tombstones.count()).toBe(0);
  });

  test('takes all at the user’s word', async () => {
    const { lead } = await saved();
    await deleteLead(lead);
    await emptyTrash(now());
    expect(await database.leads.count()).toBe(1);
    await emptyTrash(now(), true);
    expect(await database.leads.count()).toBe(0);
    expect(await trash()).toEqual([]);
  });

  test('leaves nothing purged that undo could restore', async () => {
    const { lead } = await saved();
    await deleteLead(lead);
    await emptyTrash(now(), true);
    await undoLast().catch(() => undefined);
    await undoLast().catch(() => undefined);
    expect(await leadCards(undefined)).toEqual([]);
    expect(await orphans()).toEqual([]);
  });

  test('leaves merged organisations, which are still recognised, and the notes of a lead merged into another', async () => {
    const one = await saved({ note: 'cerca antenne' });
    const other = await saved({ fields: SORA, note: 'visto in fiera' });
    const id = await mergeOrganisations(one.organisation, other.organisation);
    later(TRASH_DAYS + 1);
    await emptyTrash(now());
    expect(await database.organisations.count()).toBe(2);
    for (const domainKey of ['mirai-eisei.example', 'sora-radar.example'])
      expect((await recognition(identityOf({ domainKey }))).known?.organisation.id).toBe(id);
    const [card] = await leadCards(VENTURE_CAFE);
    const notes = card && (await leadDetails(card.lead.id))?.history.map(({ note }) => note);
    expect(notes).toEqual(expect.arrayContaining(['cerca antenne', 'visto in fiera']));
  });

  test('purges merged records with their merge target', async () => {
    const one = await saved();
    const other = await saved({ fields: SORA });
    await deleteOrganisation(await mergeOrganisations(one.organisation, other.organisation));
    later(TRASH_DAYS);
    await emptyTrash(now());
    expect(await database.organisations.count()).toBe(0);
    expect(await everything()).not.toContain('そらレーダー');
  });
});

describe('out of the trash', () => {
  test('a lead deleted alone is restored alone, with its steps and introductions', async () => {
    const { lead, organisation } = await saved();
    await setIntroduction(lead, 'meeo', 'met');
    const second = await addToEvent(organisation, EXPO, TODAY);
    await deleteLead(second);
    const was = await visible();
    await deleteLead(lead);
    expect((await trash()).map(({ id }) => id).sort()).toEqual([lead, second].sort());
    await restore('leads', lead);
    expect(await visible()).toEqual(was);
    expect((await trash()).map(({ id }) => id)).toEqual([second]);
  });

  test('a lead is restored without the steps deleted before it', async () => {
    const { lead } = await saved();
    const [step] = await database.followUps.where({ leadId: lead }).toArray();
    await database.followUps.update(step?.id ?? ('' as never), { deletedAt: '2026-01-01T00:00:00.000Z' });
    await deleteLead(lead);
    await restore('leads', lead);
    expect((await database.followUps.get(step?.id ?? ('' as never)))?.deletedAt).toBeDefined();
  });

  test('a lead is restored with its organisation, but without the people deleted with that', async () => {
    const { lead, organisation } = await saved({ contact: { name: '架空 花子' } });
    await deleteOrganisation(organisation);
    await restore('leads', lead);
    expect(await leadCards(VENTURE_CAFE)).toMatchObject([{ organisation: { nameJa: 'みらい衛星株式会社' } }]);
    expect(await orphans()).toEqual([]);
    expect(await trash()).toMatchObject([{ table: 'contacts', name: '架空 花子' }]);
  });

  test('a person is restored with their organisation', async () => {
    const { organisation } = await saved();
    const contact = await addContact(organisation, { name: '架空 花子' });
    await deleteContact(contact);
    later(1);
    await deleteOrganisation(organisation);
    await restore('contacts', contact);
    expect(await orphans()).toEqual([]);
    expect((await database.organisations.get(organisation))?.deletedAt).toBeUndefined();
  });

  test('a lead is restored with its event deleted since', async () => {
    const { lead } = await saved();
    await deleteLead(lead);
    later(1);
    await deleteEvent(VENTURE_CAFE, 'trash');
    await restore('leads', lead);
    expect(await leadCards(VENTURE_CAFE)).toHaveLength(1);
    expect(await orphans()).toEqual([]);
  });

  test('a lead whose stage was removed is at the first', async () => {
    const { lead } = await saved();
    await deleteLead(lead);
    const { stages, steps } = (await eventWithMission(VENTURE_CAFE)).event;
    await changePlaybook(VENTURE_CAFE, stages.slice(1), steps, {});
    await restore('leads', lead);
    expect((await database.leads.get(lead))?.stage).toBe(stage('thanked'));
  });

  test('an event is restored with the leads deleted with it, and no organisation that was not', async () => {
    const { lead, organisation } = await saved();
    await saved({ fields: SORA });
    await setIntroduction(lead, 'meeo', 'met');
    const was = await visible();
    await deleteEvent(VENTURE_CAFE, 'trash');
    await restore('missionEvents', VENTURE_CAFE);
    expect(await visible()).toEqual(was);
    await deleteEvent(VENTURE_CAFE, 'trash');
    await deleteOrganisation(organisation);
    await restore('missionEvents', VENTURE_CAFE);
    expect(await leadCards(VENTURE_CAFE)).toMatchObject([{ organisation: { nameJa: SORA.nameJa } }]);
    expect(await orphans()).toEqual([]);
  });

  test('what belonged to a company merged since is restored at the merge target', async () => {
    const one = await saved();
    const other = await saved({ fields: SORA, eventId: EXPO });
    const [staysId] = [one.organisation, other.organisation].sort();
    const ended = staysId === one.organisation ? other : one;
    await deleteLead(ended.lead);
    later(1);
    await mergeOrganisations(one.organisation, other.organisation);
    await restore('leads', ended.lead);
    expect((await database.leads.get(ended.lead))?.organisationId).toBe(staysId);
    expect(await orphans()).toEqual([]);
  });

  test('a company that merged into another is not restored beside it', async () => {
    const one = await saved();
    const other = await saved({ fields: SORA });
    const stays = await mergeOrganisations(one.organisation, other.organisation);
    const was = await visible();
    for (const { organisation, lead } of [one, other]) {
      await restore('leads', lead);
      if (organisation !== stays) await restore('organisations', organisation);
    }
    expect(await visible()).toEqual(was);
    expect(await trash()).toEqual([]);
  });
});
