import type { LeadSheet } from '~/domain/leads/lead-sheet';
import { injectedRows, type Rows } from '../samples/injected-rows';
import { INJECTIONS } from '../samples/injections';

/** Each text that must stay one, by what it is. */
export const INJECTED: readonly [what: string, text: string][] = Object.entries(INJECTIONS);

/** A lead with everything around it, each text of which is the same. */
export function injectedSheet(text: string): { sheet: LeadSheet; rows: Rows } {
  const rows = injectedRows([text]);
  const first = <T>(table: string) => rows[table]?.[0] as T;
  const [contact, lead] = [first<LeadSheet['contact']>('contacts'), first<LeadSheet['lead']>('leads')];
  const [step] = rows.followUps ?? [];
  return {
    rows,
    sheet: {
      mission: first('missions'),
      event: first('missionEvents'),
      organisation: first('organisations'),
      lead,
      contact,
      contacts: [contact],
      next: step,
      followUps: [...(rows.followUps ?? []), { ...step, name: undefined }],
      members: [text, text],
      notes: [text, text],
      version: '1',
    } as unknown as LeadSheet,
  };
}
