import type { Rows } from '../../../scripts/seed/seed-rows.mjs';

/** Names of 200 letters without a space: Latin, Japanese, right-to-left. */
const LONG = ['Wunderlichkeitenverzeichnis', '長い名前', 'الفضاءالخيالي'].map((word) =>
  word.repeat(20).slice(0, 200),
);
/** Longest that is stored of initials and of a tag. */
const [INITIALS, TAG] = [20, 40];

type Row = Record<string, unknown>;
const longName = (at: number): string => LONG[at % LONG.length] ?? '';
const named = (items: unknown): unknown =>
  (items as Row[] | undefined)?.map((item, at) => ({ ...item, name: longName(at) }));

/** How the rows of a table get long names in place of what the user can name. */
const RENAMED: Record<string, (row: Row, at: number) => Row> = {
  missions: (row, at) => ({
    ...row,
    name: longName(at),
    promoters: LONG,
    members: named(row.members),
    fields: named(row.fields),
  }),
  missionEvents: (row, at) => ({
    ...row,
    name: longName(at),
    city: longName(at + 1),
    venue: longName(at + 2),
    stages: named(row.stages),
    steps: named(row.steps),
  }),
  organisations: (row, at) => ({ ...row, nameJa: longName(at + 1), nameEn: longName(at) }),
  contacts: (row, at) => ({
    ...row,
    name: longName(at),
    nameLatin: longName(0),
    department: longName(at + 1),
  }),
  leads: (row, at) => ({
    ...row,
    owner: 'W'.repeat(INITIALS),
    tags: LONG.map((name) => name.slice(0, TAG)),
    priority: 'ABC'[at % 3],
  }),
  followUps: (row, at) => ({ ...row, name: longName(at) }),
  playbooks: (row, at) => ({
    ...row,
    name: longName(at),
    stages: named(row.stages),
    steps: named(row.steps),
  }),
};

/** A seed in which everything that the user can name has such a name, with views and export presets. */
export function withLongNames(rows: Rows): Rows {
  const renamed = Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [table, all.map(RENAMED[table] ?? ((row) => row))]),
  );
  const { createdAt, updatedAt, by, stamp } = rows.missions?.[0] ?? {};
  const saved = LONG.map((name, at) => ({
    createdAt,
    updatedAt,
    by,
    stamp,
    stamps: {},
    id: `00000000-0000-4000-8000-00000000000${at}`,
    name,
    query: '',
  }));
  return {
    ...renamed,
    views: saved.map((row) => ({ ...row, layout: 'board' })),
    exportPresets: saved.map((row) => ({ ...row, form: 'excel', headings: 'it', columns: ['id'] })),
  };
}
