import { Dexie } from 'dexie';
import { Problem } from '~/domain/problem';
import { database } from '../core/database';
import { eachPage } from '../core/each-page';

/** Everything that can be read of the database as it is, of whatever version, as a JSON file; a table that cannot be read is named with its reason. @throws Problem 'database-unopenable' */
export async function rawRows(): Promise<Blob> {
  database.close({ disableAutoOpen: true });
  const found = await new Dexie(database.name).open().catch((failure: unknown) => {
    throw new Problem('database-unopenable', failure instanceof Error ? failure.name : undefined);
  });
  // A blob for each page of rows, which the browser keeps outside of the script's memory.
  const parts: BlobPart[] = [`{"version":${found.verno}`];
  try {
    for (const table of found.tables) {
      let begin = `,\n"${table.name}":[\n`;
      const failure = await eachPage(table, (rows) => {
        if (rows.length === 0) return;
        parts.push(new Blob([begin, rows.map((row) => JSON.stringify(row)).join(',\n')]));
        begin = ',\n';
      }).catch((reason: unknown) => String(reason));
      parts.push(begin === ',\n' ? '\n]' : `${begin}\n]`);
      if (failure) parts.push(`,\n"${table.name} (not read)":${JSON.stringify(failure)}`);
    }
  } finally {
    found.close();
  }
  return new Blob([...parts, '\n}\n']);
}
