import { useMemo } from 'react';
import type { Contact } from '~/domain/contacts/contact';
import { handedOverVersions, isChangedSince, lastHandoverAt } from '~/domain/export/since-handover';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import type { MissionEventId } from '~/domain/records/ids';
import { type ExportChoice, presetColumns } from '~/exchange/export/presets';
import { isAboutPeople, isUninformed, peopleIn } from '~/exchange/export/without-personal';
import { useLive } from '../../../hooks/use-live';
import type { ExportFilter } from './use-export-filter';

/** What an export would hold. */
export interface ExportRows {
  /** Every lead of the event. */
  all: number;
  sheets: LeadSheet[];
  /** How many of them tell something of a person. */
  personal: number;
  /** How many persons are still to be told that their data is kept. */
  uninformed: number;
  /** The instant at which this was so. */
  at: string;
  /** When the office last got leads of the event; absent where it never did. */
  known: string | undefined;
}

/** The leads chosen, kept up to date; `undefined` until they are read. */
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
    const known = lastHandoverAt(handovers, eventId, choice.impersonal);
    const versions = handedOverVersions(handovers, choice.impersonal);
    const isWanted = (sheet: LeadSheet) =>
      (ids?.has(sheet.lead.id) ?? true) &&
      (!choice.onlyNews || choice.form === 'summary' || isChangedSince(sheet, versions));
    const chosen = sheets.filter(isWanted);
    return { all: sheets.length, sheets: chosen, at, known, ...peopleAmong(chosen, choice) };
  }, [read, isReading, ids, choice, eventId]);
}

function peopleAmong(sheets: readonly LeadSheet[], choice: ExportChoice) {
  if (choice.impersonal || choice.form === 'summary') return { personal: 0, uninformed: 0 };
  const columns = presetColumns(choice);
  // A workbook has a sheet of everybody.
  const peopleOf = (sheet: LeadSheet): Contact[] =>
    choice.form === 'xlsx' ? sheet.contacts : peopleIn(sheet, columns);
  const people = new Map(sheets.flatMap(peopleOf).map((person) => [person.id, person]));
  return {
    personal: sheets.filter((sheet) => peopleOf(sheet).length > 0 || isAboutPeople(sheet, columns)).length,
    uninformed: [...people.values()].filter(isUninformed).length,
  };
}
