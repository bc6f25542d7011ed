import type { Handover } from './handover';
import type { MissionEventId } from './ids';
import type { LeadSheet } from './lead-sheet';

/** The instant up to which the office knows the leads of an event, or of some event where none is named; `undefined` where nothing complete ever went. */
export const knownUntil = (
  handovers: readonly Handover[],
  eventId: MissionEventId | undefined,
): string | undefined =>
  handovers
    .filter(({ complete, eventId: of }) => complete && (!of || !eventId || of === eventId))
    .map(({ at }) => at)
    .sort()
    .at(-1);

/** Whether the office does not know a lead as it is now. */
export function isNews(
  { event, changedAt }: Pick<LeadSheet, 'event' | 'changedAt'>,
  handovers: readonly Handover[],
): boolean {
  const until = knownUntil(handovers, event.id);
  return until === undefined || changedAt >= until;
}
