import { type Identifiable, identityOf } from '~/domain/matching/identity';
import { matchKeys } from '~/domain/matching/match-keys';

// Pure row migrations by version and table, used by the database upgrade and by reading older backups. From version 4 a record may have `beginnings`, which are rows of its table too.
type Row = Record<string, unknown>;
export type Migration = Partial<Record<string, (row: Row) => Row>>;

const CLOSING_2: Readonly<Record<string, string>> = { agreed: 'agreed', parked: 'parked', lost: 'lost' };

/** Migrations to each version from the one before. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  2: {
    missions: ({ customaryClosures, ...mission }) => ({
      ...mission,
      customs: customaryClosures === false ? [] : ['year-end', 'obon', 'mid-august'],
    }),
    missionEvents: (event) => ({
      ...event,
      stages: (event.stages as Row[]).map(({ closing, ...stage }) => ({
        ...stage,
        ...(closing === true && { closing: CLOSING_2[String(stage.id)] ?? 'lost' }),
      })),
    }),
  },
  3: {
    organisations: (organisation) => ({
      ...organisation,
      keys: matchKeys(identityOf(organisation as Identifiable)),
    }),
  },
};

/** A row of an older version migrated to this one. @throws where it is not a row of that table */
export function migratedRow(table: string, row: Row, from: number): Row {
  let migrated = row;
  const versions = Object.keys(MIGRATIONS)
    .map(Number)
    .sort((a, b) => a - b);
  for (const version of versions) {
    const migrate = version > from ? MIGRATIONS[version]?.[table] : undefined;
    if (migrate) migrated = migrate(migrated);
  }
  return migrated;
}
