import { Problem } from '~/domain/problem';
import { parsedJson } from '~/domain/text/parsed-json';
import { z } from '~/domain/zod';
import { asciiName } from './file-name';

const FORMAT = 'goen-backup';
/** Largest backup that is read, in bytes. */
export const LARGEST_BACKUP = 200_000_000;
const LINES_AT_A_GO = 200;
const NEWLINE = 0x0a;

const headSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.gte(1)),
  madeAt: z.string().check(
    z.maxLength(40),
    z.refine((at) => !Number.isNaN(Date.parse(at))),
  ),
  by: z.string().check(z.maxLength(20)),
  counts: z.record(z.string(), z.int()),
});

/** Head of a backup file. */
export type BackupHead = Omit<z.infer<typeof headSchema>, 'format'>;
/** A backup's rows by table; parsed JSON, not yet validated. */
export interface Backup {
  head: BackupHead;
  tables: Map<string, unknown[]>;
}
/** SHA-256 of some bytes, in hex. */
export type Hash = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
/** Called now and then with the amount done; awaiting lets the browser draw, throwing ends the work. */
export type Step = (done: number, all: number) => Promise<void>;

/** Writes a backup: add rows table by table, then take the file. One JSON document, one row a line; its first line is the SHA-256 of all bytes after it, so `tail -n +2 FILE | sha256sum` checks it. */
export function backupWriter(head: Omit<BackupHead, 'counts'>) {
  const encoder = new TextEncoder();
  const tables = new Map<string, { count: number; rows: Uint8Array<ArrayBuffer>[] }>();
  return {
    add(table: string, rows: readonly object[]): void {
      const written = tables.get(table) ?? { count: 0, rows: [] };
      tables.set(table, written);
      if (rows.length === 0) return;
      const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
      written.rows.push(encoder.encode(written.count > 0 ? `,\n${lines}` : lines));
      written.count += rows.length;
    },
    async file(hash: Hash): Promise<BlobPart[]> {
      const counts = Object.fromEntries([...tables].map(([table, { count }]) => [table, count]));
      const { version, madeAt, by } = head;
      const own = JSON.stringify({ format: FORMAT, version, madeAt, by, counts }).slice(1, -1);
      const parts: BlobPart[] = [`${own},"content":{\n`];
      for (const [table, { rows }] of tables)
        parts.push(parts.length > 1 ? ',\n' : '', `${JSON.stringify(table)}:[\n`, ...rows, '\n]');
      const bytes = new Uint8Array(await new Blob([...parts, '\n}}\n']).arrayBuffer());
      return [`{"sha256":"${await hash(bytes)}",\n`, bytes];
    },
  };
}

/** Parses a backup file; its rows are not yet validated. @throws Problem 'backup-unreadable' where it is no backup, 'backup-newer', 'backup-damaged' where it was truncated or changed */
export async function backupFrom(
  bytes: Uint8Array<ArrayBuffer>,
  ownVersion: number,
  hash: Hash,
  step: Step,
): Promise<Backup> {
  const first = bytes.indexOf(NEWLINE);
  const [, stated] =
    /^\{"sha256":"([0-9a-f]{64})",\r?$/.exec(text(bytes.subarray(0, Math.min(first, 100)))) ?? [];
  if (!stated) throw new Problem('backup-unreadable');
  const rest = bytes.subarray(first + 1);
  const second = rest.indexOf(NEWLINE);
  const head = headFrom(text(rest.subarray(0, Math.max(second, 0))));
  if (head && head.version > ownVersion) throw new Problem('backup-newer');
  if (!head || (await hash(rest)) !== stated) throw new Problem('backup-damaged');
  const tables = await tablesIn(rest.subarray(second + 1), step);
  for (const [table, count] of Object.entries(head.counts))
    if (tables.get(table)?.length !== count) throw new Problem('backup-damaged');
  return { head, tables };
}

function headFrom(line: string): BackupHead | undefined {
  const parsed = headSchema.safeParse(parsedJson(`{${line}}}`));
  if (!parsed.success) return undefined;
  const { version, madeAt, by, counts } = parsed.data;
  return { version, madeAt, by, counts };
}

/** Line by line: a table's name and `[`, its rows, `]`. */
async function tablesIn(bytes: Uint8Array, step: Step): Promise<Map<string, unknown[]>> {
  const tables = new Map<string, unknown[]>();
  let rows: unknown[] | undefined;
  let lines = 0;
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, from);
    const line = text(bytes.subarray(from, end < 0 ? bytes.length : end));
    from = end < 0 ? bytes.length : end + 1;
    const name = /^"(\w{1,40})":\[$/.exec(line)?.[1];
    if (name) {
      rows = [];
      tables.set(name, rows);
    } else if (/^\],?$/.test(line)) rows = undefined;
    else if (line && line !== '}}') {
      const row = parsedJson(line.replace(/,$/, ''));
      if (!rows || row === undefined) throw new Problem('backup-damaged');
      rows.push(row);
    }
    if (++lines % LINES_AT_A_GO === 0) await step(from, bytes.length);
  }
  return tables;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** `goen-backup_2026-11-27_1632_gr.json`: ASCII, with the UTC time it was made and the initials. */
export const backupName = ({ madeAt, by }: Pick<BackupHead, 'madeAt' | 'by'>): string => {
  const [day = '', time = ''] = madeAt.split('T');
  return ['goen-backup', day, time.slice(0, 5).replace(':', ''), ...(by ? [asciiName(by)] : [])]
    .join('_')
    .concat('.json');
};
