import type { Contact } from '~/domain/contacts/contact';
import { isOnePerson } from '~/domain/contacts/same-person';
import type { Day } from '~/domain/dates/day';
import type { ExistingRecords } from '~/domain/import/existing-records';
import type { PlannedRow, RowWrites } from '~/domain/import/planned-row';
import type { ImportedRow } from '~/domain/import/row';
import type { Lead } from '~/domain/leads/lead';
import { splitLegalForm } from '~/domain/legal-forms/split-legal-form';
import type { Organisation } from '~/domain/organisations/organisation';
import { textsOf } from '~/domain/organisations/texts';
import type { LeadId, OrganisationId } from '~/domain/records/ids';
import { organisationIdsAt } from '~/domain/schema/derived-ids';
import { insert, patch, type RecordPatch } from '~/domain/schema/patch';
import { drawId } from '../core/ids';
import { introductionPatches } from '../patches/introductions';
import { moveLeadPatchesWith, stepAfterMovePatches } from '../patches/move-lead';
import { newContactPatch } from '../patches/new-contact';
import { type NewLeadWrites, newLeadPatches } from '../patches/new-lead';
import { newOrganisation } from '../patches/new-organisation';
import { type EventWithMission, followUpPatch, ownStepPatch } from '../patches/schedule-follow-ups';
import { differentVerdictPatch } from '../patches/verdicts';

type Write = (row: ImportedRow, planned: PlannedRow) => Promise<{ leadId: LeadId; patches: RecordPatch[] }>;

/** Returns a function that turns each planned row into patches. */
export function rowWriter(
  existing: ExistingRecords,
  { today, source }: { today: Day; source: string },
): Write {
  const taken = new Set(existing.organisations.keys());
  const added: Added = new Map();
  return async (row, planned) => {
    const dated = datedOf(planned, existing);
    const known = planned.organisationId && existing.organisations.get(planned.organisationId);
    const { writes } = planned;
    const patches: RecordPatch[] = [];
    let organisationId = planned.organisationId;
    if (known) patches.push(...organisationPatches(known, row, writes));
    else {
      const fields = { ...writes.organisation };
      organisationId =
        organisationIdsAt(row.domainKey, fields.corporateNumber).find((each) => !taken.has(each)) ??
        drawId<OrganisationId>();
      taken.add(organisationId);
      const form = fields.legalForm ?? splitLegalForm(fields.nameJa ?? fields.nameEn ?? '').written;
      const draft = { fields: { ...fields, ...(form && { legalForm: form }) }, evidence: {} };
      patches.push(
        insert('organisations', newOrganisation(draft, organisationId, row.domainKey, dated.mission)),
      );
      for (const other of planned.apartFrom) patches.push(await differentVerdictPatch(organisationId, other));
    }
    if (!organisationId) throw new Error('a row without an organisation');
    const storedLead = planned.leadId && existing.leads.get(planned.leadId);
    const lead = storedLead
      ? { id: storedLead.id, patches: await leadPatches(storedLead, writes, dated, { existing, today }) }
      : await addedLeadPatches(organisationId, row, writes, dated, { existing, today });
    patches.push(...lead.patches, ...personPatches(writes, organisationId, added, { today, source }));
    return { leadId: lead.id, patches };
  };
}

function datedOf({ eventId }: PlannedRow, existing: ExistingRecords): EventWithMission {
  const event = existing.events.get(eventId);
  const mission = event && existing.missions.get(event.missionId);
  if (!mission) throw new Error('an event without its mission');
  return { event, mission };
}

function organisationPatches(
  known: Organisation,
  { domainKey }: ImportedRow,
  { organisation, aliases }: RowWrites,
): RecordPatch[] {
  const fields = Object.keys(organisation);
  if (fields.length + aliases.length === 0 && !known.deletedAt) return [];
  const untouched = Object.entries(known.evidence).filter(([field]) => !fields.includes(field));
  return [
    patch('organisations', known.id, {
      ...organisation,
      ...(fields.includes('website') && { domainKey }),
      ...(aliases.length > 0 && { aliases: [...known.aliases, ...aliases] }),
      ...(untouched.length < Object.keys(known.evidence).length && {
        evidence: Object.fromEntries(untouched),
      }),
      ...(known.deletedAt && { deletedAt: undefined }),
    }),
  ];
}

interface Around {
  existing: ExistingRecords;
  today: Day;
}

async function leadPatches(
  lead: NewLeadWrites['lead'],
  writes: RowWrites,
  dated: EventWithMission,
  around: Around,
): Promise<RecordPatch[]> {
  const { step, lead: set } = writes;
  return [
    ...(Object.keys(set).length > 0 ? [patch('leads', lead.id, set)] : []),
    ...movePatches(lead, writes, dated, around),
    ...(step ? [stepPatch(step, lead, dated)] : []),
    ...(await memberPatches(lead.id, writes.members)),
  ];
}

/** Moves the lead and ends the steps that the plan shows; one that the row itself changes stays open. */
function movePatches(
  lead: NewLeadWrites['lead'],
  { stage, step, lead: set }: RowWrites,
  dated: EventWithMission,
  { existing, today }: Around,
): RecordPatch[] {
  if (!stage) return [];
  const { to, answers } = stage;
  const steps = existing.steps.get(lead.id) ?? [];
  const others = steps.filter(({ id }) => id !== step?.id);
  const moved = moveLeadPatchesWith(others, { ...lead, ...set }, dated.event, to, today, answers);
  return step ? moved : [...moved, ...stepAfterMovePatches(steps, moved, lead, dated, to)];
}

async function memberPatches(id: LeadId, { add, remove }: RowWrites['members']): Promise<RecordPatch[]> {
  const patches = [
    ...add.map((member) => introductionPatches(id, member, 'interested')),
    ...remove.map((member) => introductionPatches(id, member, undefined)),
  ];
  return (await Promise.all(patches)).flat();
}

function stepPatch(
  { id, step, name, dueOn }: NonNullable<RowWrites['step']>,
  lead: Pick<Lead, 'id' | 'eventId' | 'capturedOn'>,
  dated: EventWithMission,
): RecordPatch {
  if (id) return patch('followUps', id, { touched: true, ...(name && { name }), ...(dueOn && { dueOn }) });
  const ofEvent = dated.event.steps.find((each) => each.id === step);
  if (!ofEvent)
    return ownStepPatch(lead, { ...(name && { name }), ...(dueOn && { dueOn: dueOn as Day }) }, dated);
  const made = followUpPatch(ofEvent, lead, dated);
  return dueOn ? { ...made, set: { ...made.set, dueOn, touched: true } } : made;
}

async function addedLeadPatches(
  organisationId: OrganisationId,
  row: ImportedRow,
  writes: RowWrites,
  dated: EventWithMission,
  { existing, today }: Around,
): Promise<{ id: LeadId; patches: RecordPatch[] }> {
  const closing = dated.event.stages.find((stage) => stage.id === writes.stage?.to)?.closing;
  const isClosed = closing === 'lost' || closing === 'parked';
  const { lead, isRestored, patches } = await newLeadPatches(organisationId, dated, {
    today,
    texts: textsOf(row.fields),
    fields: writes.lead,
    members: writes.members.add,
    step: writes.step || isClosed ? 'none' : writes.stage ? { at: writes.stage.to } : 'own',
    storedLead: (id) => existing.leads.get(id),
  });
  const { stage, ...rest } = writes;
  // A restored lead keeps its stage; of a new one only the step and the move are left to write.
  const remaining = isRestored
    ? withKeptValues(rest, existing.leads.get(lead.id))
    : { ...writes, lead: {}, members: { add: [], remove: [] } };
  return {
    id: lead.id,
    patches: [...patches, ...(await leadPatches(lead, remaining, dated, { existing, today }))],
  };
}

/** A restored lead keeps the custom values that the row does not give. */
const withKeptValues = ({ lead, ...writes }: RowWrites, stored: Lead | undefined): RowWrites => ({
  ...writes,
  lead: { ...lead, ...(lead.custom && { custom: { ...stored?.custom, ...lead.custom } }) },
});

type Added = Map<OrganisationId, Pick<Contact, 'id' | 'name' | 'email'>[]>;

/** Patches of a row's person; a person `added` by an earlier row is added once. */
function personPatches(
  { contact }: RowWrites,
  organisationId: OrganisationId,
  added: Added,
  { today, source }: { today: Day; source: string },
): RecordPatch[] {
  if (!contact) return [];
  const { set } = contact;
  const person = { ...set, name: set.name ?? '' };
  const before = added.get(organisationId) ?? [];
  const id = contact.id ?? before.find((each) => isOnePerson(each, person))?.id;
  if (id) return [patch('contacts', id, set)];
  const made = newContactPatch({ source, ...person }, organisationId, today);
  added.set(organisationId, [...before, { ...person, id: made.id as Contact['id'] }]);
  return [made];
}
