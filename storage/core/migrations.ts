import { type Identifiable, identityOf } from '~/domain/matching/identity';
import { matchKeys } from '~/domain/matching/match-keys';
import { stageSchema } from '~/domain/missions/playbook';
import { SCHEMAS } from '~/domain/schema/schemas';
import type { RecordTables } from '~/domain/schema/tables';
import { z } from '~/domain/zod';

// Row migrations by version and table, used by the database upgrade and by reading older backups. From version 4 a record may have `beginnings`, which are rows of its table too.
type Row = Record<string, unknown>;

/** How the rows of a table come to a version from the one before. */
export interface Migration {
  /** Pure: a row of the version before as one of this version. */
  migrate: (row: Row) => Row;
  /** The schemas that the changed fields had in the version before; `undefined` for a field it did not have. */
  before: Readonly<Record<string, z.ZodMiniType | undefined>>;
}

const CLOSING_2: Readonly<Record<string, string>> = { agreed: 'agreed', parked: 'parked', lost: 'lost' };

/** Migrations to each version from the one before. */
export const MIGRATIONS: Readonly<Record<number, Partial<Record<keyof RecordTables, Migration>>>> = {
  2: {
    missions: {
      migrate: ({ customaryClosures, ...mission }) => ({
        ...mission,
        customs: customaryClosures === false ? [] : ['year-end', 'obon', 'mid-august'],
      }),
      before: { customaryClosures: z.optional(z.boolean()), customs: undefined },
    },
    missionEvents: {
      migrate: (event) => ({
        ...event,
        stages: (event.stages as Row[]).map(({ closing, ...stage }) => ({
          ...stage,
          ...(closing === true && { closing: CLOSING_2[String(stage.id)] ?? 'lost' }),
        })),
      }),
      before: {
        stages: z
          .array(z.object({ ...stageSchema.shape, closing: z.optional(z.boolean()) }))
          .check(z.minLength(1)),
      },
    },
  },
  3: {
    organisations: {
      migrate: (organisation) => ({
        ...organisation,
        keys: matchKeys(identityOf(organisation as Identifiable)),
      }),
      before: { keys: z.array(z.string()) },
    },
  },
};

/** The schema of a table's rows in a version: today's, with the fields that later versions changed as they were. */
export function schemaAt(table: keyof RecordTables, version: number): z.ZodMiniObject {
  const fields: Record<string, z.ZodMiniType | undefined> = { ...SCHEMAS[table].shape };
  for (const later of versionsAfter(version).reverse())
    Object.assign(fields, MIGRATIONS[later]?.[table]?.before);
  const known = Object.entries(fields).filter((field): field is [string, z.ZodMiniType] => !!field[1]);
  return z.object(Object.fromEntries(known));
}

/** A row of the version before, migrated to a version. One that could not be read there either, and cannot be migrated, stays as it is. @throws where a readable row cannot be migrated */
export function rowAt(version: number, table: keyof RecordTables, row: Row): Row {
  const migration = MIGRATIONS[version]?.[table];
  if (!migration) return row;
  try {
    return migration.migrate(row);
  } catch (failure) {
    if (schemaAt(table, version - 1).safeParse(row).success) throw failure;
    return row;
  }
}

/** A row of an older version migrated to this one. @throws where a readable row cannot be migrated */
export const migratedRow = (table: string, row: Row, from: number): Row =>
  versionsAfter(from).reduce((older, version) => rowAt(version, table as keyof RecordTables, older), row);

const versionsAfter = (version: number): number[] =>
  Object.keys(MIGRATIONS)
    .map(Number)
    .filter((each) => each > version)
    .sort((one, other) => one - other);
