import type { LeadSheet } from '../leads/lead-sheet';
import type { MissionEventId } from '../records/ids';
import type { Handover } from './handover';

/** Whether a handover included the data of an export; one without personal data does not cover an export with it. */
const covers = (handover: Handover, impersonal: boolean): boolean =>
  handover.versions !== undefined && (impersonal || !handover.impersonal);

/** Instant of the last handover that included an event, or any if none is given; `undefined` if there was none. */
export const lastHandoverAt = (
  handovers: readonly Handover[],
  eventId: MissionEventId | undefined,
  impersonal = false,
): string | undefined =>
  handovers
    .filter((each) => covers(each, impersonal))
    .filter(({ eventId: of }) => !of || !eventId || of === eventId)
    .map(({ at }) => at)
    .sort()
    .at(-1);

/** Version of each lead in the last handover that contained it, by lead id, across all devices. */
export function handedOverVersions(
  handovers: readonly Handover[],
  impersonal = false,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const inOrder = handovers
    .filter((each) => covers(each, impersonal))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  for (const { versions = {} } of inOrder)
    for (const [id, version] of Object.entries(versions)) known.set(id, version);
  return known;
}

/** Whether the lead changed since the version last handed over. */
export const isChangedSince = (
  { lead, version }: Pick<LeadSheet, 'lead' | 'version'>,
  known: ReadonlyMap<string, string>,
): boolean => known.get(lead.id) !== version;
