import { nameOf } from '~/domain/organisations/display-name';
import type { Organisation } from '~/domain/organisations/organisation';

type Rows = ReadonlyMap<string, readonly Record<string, unknown>[]>;

/** Names by which a person knows records of any table, by id; those of a lead and its steps are the organisation's. `rows` are all rows by table. */
export function recordNames(rows: Rows): Map<string, string> {
  const names = new Map<string, string>();
  const of = (table: string) => rows.get(table) ?? [];
  const add = (table: string, name: (row: Record<string, unknown>) => unknown) => {
    for (const row of of(table)) names.set(String(row.id), String(name(row) ?? ''));
  };
  for (const table of ['missions', 'missionEvents', 'contacts', 'playbooks', 'views', 'exportPresets'])
    add(table, ({ name }) => name);
  add('organisations', (row) => nameOf(row as Organisation));
  add('leads', ({ organisationId }) => names.get(String(organisationId)));
  for (const table of ['followUps', 'introductions']) add(table, ({ leadId }) => names.get(String(leadId)));
  add('handovers', ({ file }) => file);
  add('activities', ({ subject }) => names.get(String(subject)));
  add('drafts', ({ id, name, title }) => name || title || namedIn(String(id), names));
  return names;
}

const namedIn = (draft: string, names: ReadonlyMap<string, string>): string =>
  draft
    .split(':')
    .map((part) => names.get(part))
    .find(Boolean) ?? '';
