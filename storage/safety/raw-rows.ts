import { Dexie } from 'dexie';
import { Problem } from '~/domain/problem';
import { database } from '../core/database';
import { eachPage } from '../core/each-page';

/** Everything that can be read of the database as it is, of whatever version, as parts of a JSON file; a table that cannot be read is named with its reason. @throws Problem 'database-unopenable' */
export async function rawRows(): Promise<string[]> {
  database.close({ disableAutoOpen: true });
  const found = await new Dexie(database.name).open().catch((failure: unknown) => {
    throw new Problem('database-unopenable', failure instanceof Error ? failure.name : undefined);
  });
  const parts = [`{"version":${found.verno}`];
  try {
    for (const table of found.tables) {
      const lines: string[] = [];
      const failure = await eachPage(
        table,
        (rows) => void lines.push(...rows.map((row) => JSON.stringify(row))),
      ).catch((reason: unknown) => String(reason));
      parts.push(`,\n"${table.name}":[\n${lines.join(',\n')}\n]`);
      if (failure) parts.push(`,\n"${table.name} (not read)":${JSON.stringify(failure)}`);
    }
  } finally {
    found.close();
  }
  return [...parts, '\n}\n'];
}
