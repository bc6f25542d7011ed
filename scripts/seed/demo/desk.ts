import type { Day } from '~/domain/dates/day';
import type { LeadId, OrganisationId, StageId } from '~/domain/records/ids';
import {
  addFollowUp,
  choose,
  deleteContact,
  deleteLead,
  deleteOrganisation,
  eventWithMission,
  joinGroup,
  keepApart,
  leadCard,
  leadDetails,
  mergeOrganisations,
  moveLead,
  saveExportPreset,
  saveLead,
  savePlaybook,
  saveView,
  undoLast,
} from '~/storage';
import { EVENTS } from '../engine/mission';
import { workingDay, workingDayBefore } from '../engine/working-days';
import { companyAt } from '../invented/companies';
import { planDrafts } from './drafts';
import { handOver } from './hand-over';
import type { Scene } from './scene';

const LATE_MORNING = 705;
/** Numbers of companies the desk handles: one captured twice, its second lead, and one that no longer exists. */
const TWICE = 6;
const MISTAKEN = 70;
const CLOSED_DOWN = 71;

/** Plans what is done at the desk beside the leads' own course: files for the office, views, merges, the trash. */
export function planDesk(scene: Scene): void {
  const { agenda, today } = scene;
  const before = (count: number, work: (day: Day) => Promise<unknown>, minute = 0) => {
    const day = workingDayBefore(today, count);
    agenda.plan(day, LATE_MORNING + minute, async () => {
      await choose('initials', 'GR');
      await work(day);
    });
  };
  before(24, () => saveViews());
  before(18, (day) => handOver(EVENTS.fair, day));
  before(14, () => mergeDouble(scene));
  before(11, () => relate(scene));
  before(8, () => throwAway(scene));
  before(6, (day) => handOver(undefined, day));
  before(5, (day) => moveByMistake(scene, day));
  for (const [number, name, inDays] of OWN_STEPS)
    before(3, () => addFollowUp(leadOf(scene, number), { name, dueOn: workingDay(today, inDays) }));
  planDrafts(scene);
  before(1, () => choose('activeEvent', EVENTS.meetings), 5);
  before(1, () => choose('backupAt', new Date().toISOString()), 6);
}

/** Steps of their own that leads are promised: number of the company, wording, working days from today. */
const OWN_STEPS: [number: number, name: string, inDays: number][] = [
  [3, 'Spedire due campioni', 0],
  [8, 'Chiamare con l’interprete', 0],
  [19, 'Mandare il manuale qualità', -1],
  [26, 'Sentire il Consorzio per la visita', 1],
];

async function saveViews(): Promise<void> {
  await saveView('In ritardo', { layout: 'table', query: 'due:overdue' });
  await saveView('In dialogo al Salone', { eventId: EVENTS.fair, layout: 'board', query: 'stage:engaged' });
  await saveView('Per Ceramiche Lamone', { layout: 'table', query: 'member:Lamone' });
  await saveExportPreset('Solo recapiti', {
    form: 'excel',
    headings: 'it',
    columns: ['id', 'nameJa', 'nameEn', 'website', 'phone', 'email', 'stage', 'nextDue'],
    query: '',
  });
  const { event } = await eventWithMission(EVENTS.evening);
  await savePlaybook('Serata breve', { ...event, steps: event.steps.slice(0, 4) });
}

/** A company captured a second time, by hand and without its site, is merged with the first. */
async function mergeDouble(scene: Scene): Promise<void> {
  const { fields } = companyAt(TWICE);
  const eventId = EVENTS.meetings;
  const nameEn = `${fields.nameEn.split(' ')[0]} Laboratories`;
  const double = await saveLead(
    { eventId, fields: { nameEn }, evidence: {} },
    workingDayBefore(scene.today, 14),
  );
  const [first, second] = [await organisationOf(leadOf(scene, TWICE)), await organisationOf(double)];
  await mergeOrganisations(first, second, { nameEn: first });
  scene.leads.set(MISTAKEN, double);
}

/** Two firms of one group, and two that only sound alike. */
async function relate(scene: Scene): Promise<void> {
  const [one, group, other] = await Promise.all(
    [10, 12, 14].map((number) => organisationOf(leadOf(scene, number))),
  );
  if (!one || !group || !other) throw new Error('not all were captured');
  await joinGroup(one, group);
  await keepApart(one, other);
}

/** A lead captured twice, a person who left and a firm that does not exist are deleted. */
async function throwAway(scene: Scene): Promise<void> {
  const day = workingDayBefore(scene.today, 8);
  const { fields, url } = companyAt(CLOSED_DOWN);
  const closed = await saveLead({ eventId: EVENTS.evening, fields, evidence: {}, url }, day);
  await deleteLead(leadOf(scene, MISTAKEN));
  await deleteOrganisation(await organisationOf(closed));
  for (const id of scene.leads.values()) {
    const [contact] = (await leadDetails(id))?.contacts ?? [];
    if (contact) return void (await deleteContact(contact.id));
  }
}

/** A move that is undone at once. */
async function moveByMistake(scene: Scene, day: Day): Promise<void> {
  const id = leadOf(scene, 15);
  await moveLead(id, 'lost' as StageId, day, { lostReason: 'other' });
  await undoLast();
}

function leadOf({ leads }: Scene, number: number): LeadId {
  const id = leads.get(number);
  if (!id) throw new Error(`company ${number} is no lead yet`);
  return id;
}

async function organisationOf(id: LeadId): Promise<OrganisationId> {
  const card = await leadCard(id);
  if (!card) throw new Error(`lead ${id} is gone`);
  return card.lead.organisationId;
}
