import type { RecordTables } from './tables';

type Table = keyof RecordTables;

/** Parent references: child table, field, parent table. */
export const REFERENCES: readonly [table: Table, field: string, owner: Table][] = [
  ['missionEvents', 'missionId', 'missions'],
  ['leads', 'organisationId', 'organisations'],
  ['leads', 'eventId', 'missionEvents'],
  ['contacts', 'organisationId', 'organisations'],
  ['followUps', 'leadId', 'leads'],
  ['introductions', 'leadId', 'leads'],
];
