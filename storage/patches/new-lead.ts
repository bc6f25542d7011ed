import type { Day } from '~/domain/dates/day';
import { stepAt } from '~/domain/follow-ups/next-step';
import { initialExportControl } from '~/domain/leads/export-hint';
import type { Lead } from '~/domain/leads/lead';
import type { Placement } from '~/domain/leads/placement';
import { initialStage } from '~/domain/leads/stages';
import type { Mission } from '~/domain/missions/mission';
import { Problem } from '~/domain/problem';
import type { LeadId, OrganisationId, StageId } from '~/domain/records/ids';
import { leadIdFor } from '~/domain/schema/derived-ids';
import { insert, type RecordPatch } from '~/domain/schema/patch';
import { drawId } from '../core/ids';
import { introductionPatches } from './introductions';
import { restoreLeadPatches } from './restore';
import { type EventWithMission, followUpPatch } from './schedule-follow-ups';

type NewLeadFields = Partial<
  Pick<
    Lead,
    'source' | 'owner' | 'priority' | 'tags' | 'exportControl' | 'meetingOutcome' | 'outcome' | 'custom'
  >
>;

/** What capture and import decide differently about a new lead. */
export interface NewLeadOptions {
  today: Day;
  /** Text searched for words that suggest an export review, unless `fields` names one. */
  texts: string;
  fields: NewLeadFields;
  /** Stage to begin at; the event's first where it is absent or no lead may begin there. */
  stage?: Placement['stage'];
  /** Ids of the members it interests; ids of other missions' members are ignored. */
  members: readonly string[];
  /** Whether a step is scheduled: that of the stage it begins at, that of a stage it is moved to at once, or none. */
  step: 'own' | 'none' | { at: StageId };
  /** Looks up a stored lead, deleted ones included: in the database or among rows already read. */
  storedLead: (id: LeadId) => Lead | undefined | Promise<Lead | undefined>;
}

/** The lead as it will be after `patches`. */
export interface NewLeadWrites {
  lead: Pick<Lead, 'id' | 'eventId' | 'stage' | 'exportControl' | 'capturedOn'>;
  /** Whether it came back from the trash: then only that is written, without `fields`, `stage`, `members` or a step. */
  isRestored: boolean;
  patches: RecordPatch[];
}

/** Patches of an organisation's new lead at an event where it has none. @throws Problem 'event-gone' where the event has no stages */
export async function newLeadPatches(
  organisationId: OrganisationId,
  dated: EventWithMission,
  { today, texts, fields, stage, members, step, storedLead }: NewLeadOptions,
): Promise<NewLeadWrites> {
  const { event, mission } = dated;
  const wanted = leadIdFor(organisationId, event.id);
  const before = await storedLead(wanted);
  const first = initialStage(event.stages, stage);
  if (!first) throw new Problem('event-gone', event.id);
  // A lead that a merge or a deleted event moved elsewhere keeps its id there.
  if (before?.organisationId === organisationId && before.eventId === event.id)
    return { lead: before, isRestored: true, patches: await restoreLeadPatches(before) };
  const id = before ? drawId<LeadId>() : wanted;
  const exportControl = fields.exportControl ?? initialExportControl(event.kind, texts);
  const lead = {
    id,
    organisationId,
    stage: first.id,
    ...fields,
    ...(exportControl && { exportControl }),
    eventId: event.id,
    stageSince: today,
    capturedOn: today,
  };
  const next = step === 'none' ? undefined : stepAt(event, step === 'own' ? first.id : step.at);
  const introductions = await Promise.all(
    ofMission(mission, members).map((each) => introductionPatches(id, each, 'interested')),
  );
  return {
    lead,
    isRestored: false,
    patches: [
      insert('leads', lead),
      ...(next ? [followUpPatch(next, lead, dated)] : []),
      ...introductions.flat(),
    ],
  };
}

// A draft for another mission may name members who are not of this one.
const ofMission = ({ members }: Mission, ids: readonly string[]): string[] =>
  ids.filter((id) => members.some((member) => member.id === id));
