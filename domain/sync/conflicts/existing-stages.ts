import type { Stage } from '../../missions/playbook';
import { stampOf } from '../../records/last-write-wins';
import type { RecordRow } from '../beginnings';
import { type Tables, withField } from './write-field';

/** Moves a lead to its event's first stage if another device removed its stage, and its follow-ups to the lead's event. */
export function withExistingStage(tables: Tables): void {
  const [leads, steps] = [tables.get('leads'), tables.get('followUps')];
  for (const lead of leads?.values() ?? []) {
    const event = lead.deletedAt ? undefined : tables.get('missionEvents')?.get(String(lead.eventId));
    const first = event && firstWithout(event, lead);
    if (first) leads?.set(lead.id, withField(lead, 'stage', first, stampOf(event, 'stages') ?? ''));
  }
  for (const step of steps?.values() ?? []) {
    const lead = step.deletedAt ? undefined : leads?.get(String(step.leadId));
    if (lead && lead.eventId !== step.eventId)
      steps?.set(step.id, withField(step, 'eventId', lead.eventId, stampOf(lead, 'eventId') ?? ''));
  }
}

function firstWithout(event: RecordRow, { stage }: RecordRow): string | undefined {
  const stages = event.stages as Stage[];
  return stages.some(({ id }) => id === stage) ? undefined : stages[0]?.id;
}
