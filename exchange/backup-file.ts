import { Problem } from '~/domain/problem';
import { lineSplitter } from '~/domain/text/lines';
import { parsedJson } from '~/domain/text/parsed-json';
import { z } from '~/domain/zod';
import { asciiName } from './file-name';
import { piecesOf, readable, type Step } from './file-pieces';
import { sha256Of } from './sha256';

const FORMAT = 'goen-backup';
/** Longest line that is read, in characters. The longest row is the receipt of an export, some 60 characters for each lead in it. */
const LONGEST_LINE = 1 << 25;
/** Bytes in which a backup's first line ends. */
const FIRST = 100;
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
/** Rows of one table; parsed JSON, not yet validated. */
export type BackupPage = [table: string, rows: readonly unknown[]];
/** A backup whose bytes are as they were written. */
export interface Backup {
  head: BackupHead;
  /** Reads its rows, a page at a time. @throws Problem 'backup-damaged', at the latest after the last page: keep nothing before */
  pages(): AsyncGenerator<BackupPage>;
}

/** Writes a backup: add rows table by table, then take the file. One JSON document, one row a line; its first line is the SHA-256 of all bytes after it, so `tail -n +2 FILE | sha256sum` checks it. */
export function backupWriter() {
  // A blob for each page of rows: the browser keeps them outside of the script's memory, on the disk where they are many.
  const tables = new Map<string, { count: number; pages: Blob[] }>();
  return {
    add(table: string, rows: readonly object[]): void {
      const written = tables.get(table) ?? { count: 0, pages: [] };
      tables.set(table, written);
      if (rows.length === 0) return;
      const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
      written.pages.push(new Blob([written.count > 0 ? `,\n${lines}` : lines]));
      written.count += rows.length;
    },
    /** The file; `step` gets the number of its bytes that were hashed. @throws Problem 'no-room' where the browser has no room for it */
    async file({ version, madeAt, by }: Omit<BackupHead, 'counts'>, step?: Step): Promise<Blob> {
      const counts = Object.fromEntries([...tables].map(([table, { count }]) => [table, count]));
      const own = JSON.stringify({ format: FORMAT, version, madeAt, by, counts }).slice(1, -1);
      const parts: BlobPart[] = [`${own},"content":{\n`];
      for (const [table, { pages }] of tables)
        parts.push(parts.length > 1 ? ',\n' : '', `${JSON.stringify(table)}:[\n`, ...pages, '\n]');
      const content = new Blob([...parts, '\n}}\n']);
      const hash = await readable('no-room', () => sha256Of(content, step));
      return new Blob([`{"sha256":"${hash}",\n`, content]);
    },
  };
}

/** Checks the head and the hash of a backup file of any size. @throws Problem 'backup-unreadable' where it is no backup, 'backup-newer', 'backup-damaged' where it was truncated or changed */
export async function backupFrom(file: Blob, ownVersion: number, step?: Step): Promise<Backup> {
  const start = new Uint8Array(await file.slice(0, FIRST).arrayBuffer());
  const first = start.indexOf(NEWLINE);
  const line = new TextDecoder().decode(start.subarray(0, Math.max(first, 0)));
  const [, stated] = /^\{"sha256":"([0-9a-f]{64})",\r?$/.exec(line) ?? [];
  if (!stated) throw new Problem('backup-unreadable');
  const content = file.slice(first + 1);
  const head = headFrom(await firstLine(content));
  if (head && head.version > ownVersion) throw new Problem('backup-newer');
  if (!head || (await sha256Of(content, step)) !== stated) throw new Problem('backup-damaged');
  return { head, pages: () => pagesIn(content, head.counts) };
}

function headFrom(line: string): BackupHead | undefined {
  const parsed = headSchema.safeParse(parsedJson(`{${line}}}`));
  if (!parsed.success) return undefined;
  const { version, madeAt, by, counts } = parsed.data;
  return { version, madeAt, by, counts };
}

/** The lines of a file, some at a time. @throws Problem 'backup-damaged' where one is too long */
async function* linesOf(file: Blob): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const splitter = lineSplitter();
  for await (const piece of piecesOf(file)) {
    const lines = splitter.add(decoder.decode(piece, { stream: true }));
    if (splitter.rest().length > LONGEST_LINE) throw new Problem('backup-damaged');
    if (lines.length > 0) yield lines;
  }
  yield [splitter.rest() + decoder.decode()];
}

async function firstLine(file: Blob): Promise<string> {
  for await (const [line = ''] of linesOf(file)) return line;
  return '';
}

/** The rows after the head: line by line a table's name and `[`, its rows, `]`. */
async function* pagesIn(content: Blob, counts: BackupHead['counts']): AsyncGenerator<BackupPage> {
  const read = new Map<string, number>();
  let table: string | undefined;
  let isHead = true;
  for await (const lines of linesOf(content)) {
    let rows: unknown[] = [];
    for (const line of isHead ? lines.slice(1) : lines) {
      const name = /^"(\w{1,40})":\[$/.exec(line)?.[1];
      if (name || /^\],?$/.test(line)) {
        if (table && rows.length > 0) yield [table, rows];
        rows = [];
        table = name;
        if (name) read.set(name, read.get(name) ?? 0);
      } else if (line && line !== '}}') {
        const row = parsedJson(line.endsWith(',') ? line.slice(0, -1) : line);
        if (!table || row === undefined) throw new Problem('backup-damaged');
        rows.push(row);
        read.set(table, (read.get(table) ?? 0) + 1);
      }
    }
    isHead = false;
    if (table && rows.length > 0) yield [table, rows];
  }
  for (const [each, count] of Object.entries(counts))
    if (read.get(each) !== count) throw new Problem('backup-damaged');
}

/** `goen-backup_2026-11-27_1632_gr.json`: ASCII, with the UTC time it was made and the initials. */
export const backupName = ({ madeAt, by }: Pick<BackupHead, 'madeAt' | 'by'>): string => {
  const [day = '', time = ''] = madeAt.split('T');
  return ['goen-backup', day, time.slice(0, 5).replace(':', ''), ...(by ? [asciiName(by)] : [])]
    .join('_')
    .concat('.json');
};
