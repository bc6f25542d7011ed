import { useMemo } from 'react';
import type { Contact } from '~/domain/contacts/contact';
import { isNews, knownSince, versionsKnown } from '~/domain/export/since-handover';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import type { MissionEventId } from '~/domain/records/ids';
import { type ExportChoice, presetColumns } from '~/exchange/export/presets';
import { isAboutPeople, isUninformed, peopleIn } from '~/exchange/export/without-personal';
import { useLive } from '../../../hooks/use-live';
import type { ExportFilter } from './use-export-filter';

/** The leads an export would write, and how many people they disclose. */
export interface ExportRows {
  /** Number of leads of the event. */
  all: number;
  sheets: LeadSheet[];
  /** Number of leads with personal data. */
  personal: number;
  /** Number of people not yet informed that their data is stored. */
  uninformed: number;
  /** Time the rows were read, ISO. */
  at: string;
  /** Time of the last export of the event; absent where there was none. */
  known: string | undefined;
}

/** The leads an export would write, updated with the database; `undefined` until they are read. */
export function useExportRows(
  eventId: MissionEventId | undefined,
  choice: ExportChoice,
  { ids, isReading }: ExportFilter,
): ExportRows | undefined {
  const found = useLive(
    async (storage) => {
      const at = new Date().toISOString();
      const [sheets, handovers] = await Promise.all([storage.leadSheets(eventId), storage.handovers()]);
      return { eventId, at, sheets, handovers };
    },
    [eventId],
  );
  const read = found?.eventId === eventId ? found : undefined;
  return useMemo(() => {
    if (!read || isReading) return undefined;
    const { sheets, handovers, at } = read;
    const known = knownSince(handovers, eventId, choice.impersonal);
    const versions = versionsKnown(handovers, choice.impersonal);
    const isWanted = (sheet: LeadSheet) =>
      (ids?.has(sheet.lead.id) ?? true) &&
      (!choice.onlyNews || choice.form === 'summary' || isNews(sheet, versions));
    const chosen = sheets.filter(isWanted);
    return { all: sheets.length, sheets: chosen, at, known, ...peopleAmong(chosen, choice) };
  }, [read, isReading, ids, choice, eventId]);
}

function peopleAmong(sheets: readonly LeadSheet[], choice: ExportChoice) {
  if (choice.impersonal || choice.form === 'summary') return { personal: 0, uninformed: 0 };
  const columns = presetColumns(choice);
  // A workbook lists every contact on a sheet of its own.
  const peopleOf = (sheet: LeadSheet): Contact[] =>
    choice.form === 'xlsx' ? sheet.contacts : peopleIn(sheet, columns);
  const people = new Map(sheets.flatMap(peopleOf).map((person) => [person.id, person]));
  return {
    personal: sheets.filter((sheet) => peopleOf(sheet).length > 0 || isAboutPeople(sheet, columns)).length,
    uninformed: [...people.values()].filter(isUninformed).length,
  };
}
