import type { Lead } from '../leads/lead';
import { stepsToEnd } from '../leads/steps-to-end';
import type { Mission } from '../missions/mission';
import type { MissionEvent } from '../missions/mission-event';
import type { Organisation } from '../organisations/organisation';
import { contactChange } from './contact-change';
import { customChange } from './custom-change';
import type { ExistingRecords } from './existing-records';
import { type LeadNow, leadChange } from './lead-change';
import { organisationChange } from './organisation-change';
import type { FieldChange, PlannedRow, RowWrites } from './planned-row';
import { redactionFor } from './redacted-cells';
import type { ImportedRow, Refusal } from './row';
import { membersChange, noteChange, stepChange, stepName } from './step-member-note-changes';

/** The stored records a row is about; `lead` is the stored one, or a new one as it begins. */
export interface RowPlace {
  known: Organisation | undefined;
  kept: Lead | undefined;
  lead: LeadNow;
  event: MissionEvent;
  mission: Mission;
}

interface Around {
  ground: ExistingRecords;
  choice: { persons: boolean; over: boolean; endSteps: boolean };
  forgotten: ReadonlySet<number>;
  /** Whether the row names the lead by its id. */
  byId: boolean;
}

interface RowParts {
  writes: RowWrites;
  changes: FieldChange[];
  /** Names of the open steps that the move ends. */
  ends: string[];
  refusals: Refusal[];
  barred: PlannedRow['person'];
}

/** What a row changes in each of the records it is about. */
export function rowParts(
  row: ImportedRow,
  { known, kept, lead, event, mission }: RowPlace,
  { ground, choice, forgotten, byId }: Around,
): RowParts {
  const over = byId || choice.over;
  const people = (known && ground.contactsOf.get(known.id)) ?? [];
  const hides = redactionFor(people);
  const organisation = organisationChange(row, known, { over, hides });
  const own = leadChange(row, lead, event, { over: over || !kept, hides });
  const to = own.stage?.to;
  const begins = kept ? undefined : (to ?? lead.stage);
  const steps = (kept && ground.steps.get(kept.id)) ?? [];
  const passed = to && choice.endSteps ? stepsToEnd(event, { ...lead, ...own.set }, steps, to) : [];
  const place = { event, mission, begins, hides };
  const step =
    to && closes(event, to)
      ? none()
      : stepChange(row, { next: kept && ground.next.get(kept.id), steps, passed }, place);
  // The step that the row itself changes stays open.
  const ends = passed.filter(({ id }) => id !== step.write?.id);
  const members = membersChange(row, (kept && ground.interested.get(kept.id)) ?? [], mission, over);
  const custom = customChange(row, kept?.custom, mission, { over: over || !kept, hides });
  const note = noteChange(row, (kept && ground.notes.get(kept.id)) ?? []);
  const person = contactChange(row, people, { byId, over });
  const barred = person.changes.length === 0 ? undefined : barredPerson(row, choice, forgotten);
  const contact = barred ? none() : person;
  const parts = [organisation, own, custom, step, members, note, contact];
  const writes: RowWrites = {
    organisation: organisation.set,
    aliases: organisation.aliases,
    lead: { ...own.set, ...(custom.custom && { custom: custom.custom }) },
    ...(own.stage && { stage: ends.length > 0 ? endingSteps(own.stage) : own.stage }),
    ...(step.write && { step: step.write }),
    members: members.write ?? { add: [], remove: [] },
    ...(note.write && { note: note.write }),
    ...(contact.write && { contact: contact.write }),
  };
  return {
    writes,
    changes: parts.flatMap((part) => part.changes),
    ends: ends.map((each) => stepName(each, event)),
    refusals: parts.flatMap((part) => part.refusals),
    barred,
  };
}

/** Why the person in a row is not saved: erased on request, or not ticked by the user; `undefined` if it is. */
function barredPerson(
  { row }: ImportedRow,
  { persons }: { persons: boolean },
  forgotten: ReadonlySet<number>,
): PlannedRow['person'] {
  if (forgotten.has(row)) return 'forgotten';
  return persons ? undefined : 'unticked';
}

type Moving = NonNullable<RowWrites['stage']>;

const endingSteps = ({ to, answers }: Moving): Moving => ({
  to,
  answers: { ...answers, endSteps: true },
});

const none = (): { write?: undefined; changes: FieldChange[]; refusals: Refusal[] } => ({
  changes: [],
  refusals: [],
});

const closes = ({ stages }: MissionEvent, to: string): boolean => {
  const closing = stages.find(({ id }) => id === to)?.closing;
  return closing === 'lost' || closing === 'parked';
};
