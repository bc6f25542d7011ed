import type { KeptRow } from '~/domain/beginnings';
import { stampOf } from '~/domain/merge';
import type { Stage } from '~/domain/playbook';
import { type Tables, withField } from './field';

/** A lead stands at a stage its event has: at the first, where one laptop took away the stage another moved it to. */
export function atStages(tables: Tables): void {
  for (const lead of tables.get('leads')?.values() ?? []) {
    const event = lead.deletedAt ? undefined : tables.get('missionEvents')?.get(String(lead.eventId));
    const first = event && firstWithout(event, lead);
    if (first)
      tables.get('leads')?.set(lead.id, withField(lead, 'stage', first, stampOf(event, 'stages') ?? ''));
  }
}

function firstWithout(event: KeptRow, { stage }: KeptRow): string | undefined {
  const stages = event.stages as Stage[];
  return stages.some(({ id }) => id === stage) ? undefined : stages[0]?.id;
}
