import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { backupFrom, backupName, backupWriter } from '~/exchange/backup-file';

const hash = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');
const step = async () => undefined;
const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const DEEP = '['.repeat(20_000) + ']'.repeat(20_000);
const TABLES = {
  leads: [{ id: 'a', name: '株式会社\n"],\n' }, { id: 'b' }],
  empty: [],
  notes: [{ id: 'n', text: '🛰️ \u2028 \ud800' }],
};

async function file(version = 4): Promise<Uint8Array<ArrayBuffer>> {
  const writer = backupWriter({ version, madeAt: '2026-11-27T16:00:00.000Z', by: 'GR' });
  for (const [table, rows] of Object.entries(TABLES)) writer.add(table, rows);
  return new Uint8Array(await new Blob(await writer.file(hash)).arrayBuffer());
}
const read = (bytes: Uint8Array<ArrayBuffer>) => backupFrom(bytes, 4, hash, step);
const text = async () => new TextDecoder().decode(await file());
/** A file changed by somebody who recomputed the hash. */
const signed = async (change: (content: string) => string) => {
  const content = change((await text()).split('\n').slice(1).join('\n'));
  return bytesOf(`{"sha256":"${await hash(bytesOf(content))}",\n${content}`);
};

describe('a backup’s file', () => {
  test('is read as it was written, and is one JSON document that anybody can check', async () => {
    const { head, tables } = await read(await file());
    expect(head).toEqual({
      version: 4,
      madeAt: '2026-11-27T16:00:00.000Z',
      by: 'GR',
      counts: { leads: 2, empty: 0, notes: 1 },
    });
    expect(Object.fromEntries(tables)).toEqual(TABLES);
    const parsed = JSON.parse(await text());
    expect(parsed.content).toEqual(TABLES);
    const [, ...rest] = (await text()).split('\n');
    expect(await hash(bytesOf(rest.join('\n')))).toBe(parsed.sha256);
  });

  test('of an older version is read, of a newer one refused by its own sentence', async () => {
    expect((await read(await file(1))).head.version).toBe(1);
    await expect(read(await file(5))).rejects.toMatchObject({ code: 'backup-newer' });
  });

  const whole = text;
  test.each<[string, string, () => Promise<Uint8Array<ArrayBuffer>>]>([
    ['nothing', 'backup-unreadable', async () => bytesOf('')],
    ['a web page', 'backup-unreadable', async () => bytesOf('<!doctype html><title>404</title>')],
    ['another’s JSON', 'backup-unreadable', async () => bytesOf('{"leads":[]}')],
    ['a table', 'backup-unreadable', async () => bytesOf('id;nome\n1;x')],
    ['NUL bytes', 'backup-unreadable', async () => new Uint8Array(1_000)],
    ['half a file', 'backup-damaged', async () => (await file()).slice(0, 300)],
    ['a file without its last line', 'backup-damaged', async () => (await file()).slice(0, -4)],
    [
      'an edited name',
      'backup-damaged',
      async () => bytesOf((await whole()).replace('株式会社', '合同会社')),
    ],
    [
      'an edited count',
      'backup-damaged',
      async () => bytesOf((await whole()).replace('"leads":2', '"leads":1')),
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
    ['other line ends', 'backup-damaged', async () => bytesOf((await whole()).replaceAll('\n', '\r\n'))],
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

  test('lets reading be stopped', async () => {
    const writer = backupWriter({ version: 4, madeAt: '2026-11-27T16:00:00.000Z', by: '' });
    writer.add(
      'leads',
      Array.from({ length: 1_000 }, (_, id) => ({ id })),
    );
    const bytes = new Uint8Array(await new Blob(await writer.file(hash)).arrayBuffer());
    const stopped = async () => {
      throw new DOMException('', 'AbortError');
    };
    await expect(backupFrom(bytes, 4, hash, stopped)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
