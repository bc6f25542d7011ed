import type { LeadSheet } from '../leads/lead-sheet';
import type { MissionEventId } from '../records/ids';
import type { Handover } from './handover';

/** Whether a handover tells the office what an export would; one without personal data tells nothing of people. */
const tells = (handover: Handover, impersonal: boolean): boolean =>
  handover.versions !== undefined && (impersonal || !handover.impersonal);

/** When the office last got leads of an event, or of any where none is named; `undefined` where it never did. */
export const knownSince = (
  handovers: readonly Handover[],
  eventId: MissionEventId | undefined,
  impersonal = false,
): string | undefined =>
  handovers
    .filter((each) => tells(each, impersonal))
    .filter(({ eventId: of }) => !of || !eventId || of === eventId)
    .map(({ at }) => at)
    .sort()
    .at(-1);

/** The version of each lead that the office has, by its id: that of the last handover which held it, whichever laptop wrote it. */
export function versionsKnown(
  handovers: readonly Handover[],
  impersonal = false,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const inOrder = handovers
    .filter((each) => tells(each, impersonal))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  for (const { versions = {} } of inOrder)
    for (const [id, version] of Object.entries(versions)) known.set(id, version);
  return known;
}

/** Whether the office does not know a lead as it is now. */
export const isNews = (
  { lead, version }: Pick<LeadSheet, 'lead' | 'version'>,
  known: ReadonlyMap<string, string>,
): boolean => known.get(lead.id) !== version;
