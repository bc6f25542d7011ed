import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { backupFrom, backupName, backupWriter } from '~/exchange/backup-file';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const DEEP = '['.repeat(20_000) + ']'.repeat(20_000);
const HEAD = { version: 4, madeAt: '2026-11-27T16:00:00.000Z', by: 'GR' };
const TABLES = {
  leads: [{ id: 'a', name: '株式会社\n"],\n' }, { id: 'b' }],
  empty: [],
  notes: [{ id: 'n', text: '🛰️ \u2028 \ud800' }],
};

async function file(version = 4): Promise<Blob> {
  const writer = backupWriter();
  for (const [table, rows] of Object.entries(TABLES)) writer.add(table, rows);
  return writer.file({ ...HEAD, version });
}

/** Reads a file to its end. */
async function read(file: Blob) {
  const { head, pages } = await backupFrom(file, 4);
  const tables = new Map<string, unknown[]>();
  for await (const [table, rows] of pages()) tables.set(table, [...(tables.get(table) ?? []), ...rows]);
  return { head, tables };
}

const text = async () => (await file()).text();
/** A file of some content, with its hash. */
const signedFile = (content: Uint8Array<ArrayBuffer>) =>
  new Blob([`{"sha256":"${hash(content)}",\n`, content]);
/** A file changed by somebody who recomputed the hash. */
const signed = async (change: (content: string) => string) =>
  signedFile(bytesOf(change((await text()).split('\n').slice(1).join('\n'))));
/** A file that tells how much of it was read, in bytes, and the most at a time. */
function watched(file: Blob) {
  const taken = { bytes: 0, most: 0 };
  const of = (part: Blob): Blob =>
    ({
      size: part.size,
      slice: (from: number, to?: number) => of(part.slice(from, to)),
      arrayBuffer: () => {
        taken.bytes += part.size;
        taken.most = Math.max(taken.most, part.size);
        return part.arrayBuffer();
      },
    }) as Blob;
  return { file: of(file), taken };
}

describe('a backup’s file', () => {
  test('is read as it was written, and is one JSON document that anybody can check', async () => {
    const { head, tables } = await read(await file());
    expect(head).toEqual({
      version: 4,
      madeAt: '2026-11-27T16:00:00.000Z',
      by: 'GR',
      counts: { leads: 2, empty: 0, notes: 1 },
    });
    expect(Object.fromEntries(tables)).toEqual({ leads: TABLES.leads, notes: TABLES.notes });
    const parsed = JSON.parse(await text());
    expect(parsed.content).toEqual(TABLES);
    const [, ...rest] = (await text()).split('\n');
    expect(hash(bytesOf(rest.join('\n')))).toBe(parsed.sha256);
  });

  test('of an older version is read, of a newer one refused by its own sentence', async () => {
    expect((await read(await file(1))).head.version).toBe(1);
    await expect(read(await file(5))).rejects.toMatchObject({ code: 'backup-newer' });
  });

  const whole = text;
  test.each<[string, string, () => Promise<Blob>]>([
    ['nothing', 'backup-unreadable', async () => new Blob([])],
    ['a web page', 'backup-unreadable', async () => new Blob(['<!doctype html><title>404</title>'])],
    ['another’s JSON', 'backup-unreadable', async () => new Blob(['{"leads":[]}'])],
    ['a table', 'backup-unreadable', async () => new Blob(['id;nome\n1;x'])],
    ['NUL bytes', 'backup-unreadable', async () => new Blob([new Uint8Array(3_000_000)])],
    ['half a file', 'backup-damaged', async () => (await file()).slice(0, 300)],
    ['a file without its last line', 'backup-damaged', async () => (await file()).slice(0, -4)],
    [
      'an edited name',
      'backup-damaged',
      async () => new Blob([(await whole()).replace('株式会社', '合同会社')]),
    ],
    [
      'an edited count',
      'backup-damaged',
      async () => new Blob([(await whole()).replace('"leads":2', '"leads":1')]),
    ],
    [
      'a row less, well signed',
      'backup-damaged',
      () => signed((content) => content.replace(',\n{"id":"b"}', '')),
    ],
    [
      'rows outside of tables, well signed',
      'backup-damaged',
      () => signed((content) => content.replace('"leads":[\n', '')),
    ],
    [
      'no JSON within, well signed',
      'backup-damaged',
      () => signed((content) => content.replace('{"id":"b"}', '{id:b}')),
    ],
    [
      'a row nested 20,000 deep, well signed',
      'backup-damaged',
      () => signed((content) => content.replace('{"id":"b"}', `{"id":${DEEP}}`)),
    ],
    [
      'a head nested 20,000 deep, well signed',
      'backup-damaged',
      () => signed((content) => content.replace('"counts":{', `"more":${DEEP},"counts":{`)),
    ],
    [
      'a head of a megabyte, well signed',
      'backup-damaged',
      () => signed((content) => content.replace('"counts":{', `"counts":{"${'x'.repeat(1 << 20)}":1,`)),
    ],
    ['one line of megabytes, well signed', 'backup-damaged', () => signed(() => 'x'.repeat(3 << 20))],
    [
      'a table less, well signed',
      'backup-damaged',
      () => signed((content) => content.replace('"empty":[\n\n],\n', '')),
    ],
    ['other line ends', 'backup-damaged', async () => new Blob([(await whole()).replaceAll('\n', '\r\n')])],
  ])('that is %s is refused: %s', async (_, code, made) => {
    await expect(read(await made())).rejects.toMatchObject({ code });
  });

  test('cannot reach what all objects share', async () => {
    const { tables } = await read(
      await signed((content) =>
        content.replace(
          '{"id":"b"}',
          '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
        ),
      ),
    );
    expect(tables.get('leads')).toHaveLength(2);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('is named in ASCII by when and who', () => {
    expect(backupName({ madeAt: '2026-11-27T16:05:00.000Z', by: 'É/ñ' })).toBe(
      'goen-backup_2026-11-27_1605_e-n.json',
    );
    expect(backupName({ madeAt: '2026-11-27T16:05:00.000Z', by: '' })).toBe(
      'goen-backup_2026-11-27_1605.json',
    );
  });

  test('for which the disk has no room is not written', async () => {
    const slice = vi.spyOn(Blob.prototype, 'slice').mockImplementation(() => {
      throw new DOMException('', 'NotReadableError');
    });
    const written = backupWriter().file(HEAD);
    await expect(written.finally(() => slice.mockRestore())).rejects.toMatchObject({ code: 'no-room' });
  });

  test('lets writing and reading be stopped', async () => {
    const stopped = async () => {
      throw new DOMException('', 'AbortError');
    };
    await expect(backupWriter().file(HEAD, stopped)).rejects.toMatchObject({ name: 'AbortError' });
    await expect(backupFrom(await file(), 4, stopped)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a backup’s file of many megabytes', () => {
  test('is read as it was written, whatever is cut by the pieces it is read in', async () => {
    const rows = Array.from({ length: 16_000 }, (_, id) => ({ id, name: '精密🛰️'.repeat(1 + (id % 97)) }));
    const writer = backupWriter();
    for (let at = 0; at < rows.length; at += 500) writer.add('leads', rows.slice(at, at + 500));
    const { file, taken } = watched(await writer.file(HEAD));
    expect(file.size).toBeGreaterThan(8 << 20);
    expect((await read(file)).tables.get('leads')).toEqual(rows);
    // The hash and the rows; the beginning also for the head.
    expect(taken.bytes).toBeLessThan(2 * file.size + (9 << 20));
    expect(taken.most).toBeLessThan(file.size / 2);
  });

  test('that is one endless line is damaged, and given up long before its end', async () => {
    const endless = new Blob([
      `{"sha256":"${'0'.repeat(64)}",\n`,
      ...Array(60).fill(new Uint8Array(1 << 20)),
    ]);
    const { file, taken } = watched(endless);
    await expect(backupFrom(file, 4)).rejects.toMatchObject({ code: 'backup-damaged' });
    expect(taken.bytes).toBeLessThan(40 << 20);
  });
});
