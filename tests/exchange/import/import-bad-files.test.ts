import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { Zip, ZipDeflate } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES } from '~/exchange/import/limits';
import { fileTable, openFile } from '~/exchange/import/open-file';
import { csvTable } from '~/exchange/import/read-csv';
import { xlsxTable } from '~/exchange/import/read-xlsx';
import { stored, unzipped } from '~/exchange/import/zip';
import { generatedSheets } from '../export/generated-sheets';
import { fileOf, planOf, rowsIn, storedRecords, tableIn } from './import-scene';

const refusedWith = (content: string | Uint8Array, code: string, subject?: string) =>
  expect(tableIn(content)).rejects.toMatchObject({ code, ...(subject && { subject }) });
const saved = () => storedRecords(fc.sample(generatedSheets, { numRuns: 1, seed: 7 })[0] ?? []);
const outcomes = async (content: string) =>
  planOf(await rowsIn(content), saved()).map(({ row, is, refusals }) =>
    [row, is, ...refusals.map(({ code }) => code)].join(' '),
  );

describe('a file that cannot be read as a table', () => {
  test('of more than 200 MB is refused by its size, before a byte of it is read', async () => {
    const read: string[] = [];
    const file = { size: MOST_BYTES + 1, slice: () => read.push('read') } as unknown as Blob;
    await expect(openFile(file)).rejects.toMatchObject({ code: 'import-too-big' });
    expect(read).toEqual([]);
  });

  test('without anything in it says so', async () => {
    await refusedWith('', 'import-empty');
    await refusedWith('\ufeff\n \n;;\n', 'import-empty');
  });

  test('that is a web page says so, whatever its name', async () => {
    await refusedWith('\n<!DOCTYPE html><html><body>Accesso negato; riprova</body></html>', 'import-html');
    await refusedWith('<table><tr><td>a;b</td></tr></table>', 'import-html');
  });

  test('cut off within quotes names the row', async () => {
    await refusedWith('company;notes\nSora;ok\nMirai;"una nota che non fin', 'import-half', '3');
  });

  test('with quotes that open and never close is given up long before its end', async () => {
    const whole = fileOf(`company;notes\nSora;"${'x'.repeat(20 << 20)}`);
    let read = 0;
    const slice = (from: number, to: number) => {
      read = Math.max(read, to);
      return whole.slice(from, to);
    };
    const reading = csvTable({ size: whole.size, slice } as Blob, { encoding: 'utf-8', delimiter: ';' });
    await expect(reading).rejects.toMatchObject({ code: 'import-half', subject: '2' });
    expect(read).toBeLessThan(whole.size / 4);
  });

  test('of another kind, an old or a protected workbook says so', async () => {
    await refusedWith(new TextEncoder().encode('%PDF-1.7 …'), 'import-other');
    await refusedWith(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'import-locked');
    await refusedWith(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'import-workbook');
  });

  test('of too many rows or columns is refused', async () => {
    await refusedWith(`company\n${'a\n'.repeat(200_002)}`, 'import-too-many-rows');
    await refusedWith(`${'a;'.repeat(1_001)}a\n`, 'import-too-many-columns');
  });
});

describe('a row that cannot be taken as it stands', () => {
  test('with more cells than headings is refused by its number; with fewer, the rest is empty', async () => {
    const csv = 'company;tel;web\nSora;03-6277-6451;sora.example;oltre\nMirai;03-6277-6452\nKakuu;;;;\n';
    expect(await outcomes(csv)).toEqual(['2 refused more-cells', '3 new', '4 new']);
    expect((await tableIn(csv)).short).toBe(1);
  });

  test('with a NUL in it is refused; the others are read', async () => {
    expect(await outcomes('company;tel\nSo\0ra;1\nMirai;03-6277-6452\n')).toEqual(['2 refused nul', '3 new']);
  });

  test('with stray quotes is refused by its number, and a file they leave open is none', async () => {
    expect(await outcomes('company;notes\nKakuu;z\n"Sora" Seiki;x\n"Mirai";y\nKakuu Denki;w\n')).toEqual([
      '2 new',
      '3 refused quotes',
      '4 new',
    ]);
    await refusedWith('company;notes\n"Sora" Seiki;x\nMirai;y\n', 'import-half', '2');
  });

  test('without a name is refused, as is one with a value that is none', async () => {
    expect(
      await outcomes(
        'company;capital;founded;email;corporate number;priority\n;1\nA;un milione circa;;;;\nB;;31/02/2025;;;\nC;;;non un indirizzo;;\nD;;;;1234567890123;\nE;;;;;Z\nF;1,5E+08;;;;\n',
      ),
    ).toEqual([
      '2 refused nameless',
      '3 refused number',
      '4 refused date',
      '5 refused emails',
      '6 refused corporate-number',
      '7 refused word',
      '8 refused ruined-number',
    ]);
  });

  test('with a cell too long to be what it should be is refused before it is looked at', async () => {
    expect(
      await outcomes(`company;tel;address\nSora;${'0'.repeat(1_000_000)};${'東京都'.repeat(300_000)}\n`),
    ).toEqual(['2 refused too-long too-long']);
  });

  test('has the number a spreadsheet shows beside it, after lines within cells too', async () => {
    const rows = await rowsIn('sep=;\ncompany;notes\nSora;"una\ndue\ntre"\n\nMirai;x\n');
    expect(rows.map(({ row, name }) => [row, name])).toEqual([
      [2, 'Sora'],
      [4, 'Mirai'],
    ]);
  });
});

describe('hostile headings', () => {
  test('of objects’ own parts are columns like others, and touch no object', async () => {
    const rows = await rowsIn('__proto__,constructor,company,toString\npolluted,x,Sora,y\n');
    expect(rows).toMatchObject([{ name: 'Sora', fields: { nameEn: 'Sora' } }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(rows[0]?.fields ?? {})).toEqual(['nameEn']);
  });

  test('that stand there twice: the first is taken, and both are told apart by their place', async () => {
    const table = await tableIn('company,company,tel\nSora,Altro,03-6277-6451\n');
    expect(table.heads).toEqual(['company', 'company', 'tel']);
    expect((await rowsIn('company,company,tel\nSora,Altro,03-6277-6451\n'))[0]?.name).toBe('Sora');
  });
});

describe('a workbook', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  /** A zip of one workbook part, its content declared as deflated. */
  const deflated = (content: Uint8Array) => {
    const zip = new Uint8Array(stored(new Map([['xl/workbook.xml', content]])));
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint16(8, 8, true);
    view.setUint16(directory + 10, 8, true);
    return { zip, view, directory };
  };

  test('whose directory says it unpacks to more than 100 MB is not unpacked', async () => {
    // The content is broken: unpacking would end in another error.
    const { zip, view, directory } = deflated(new Uint8Array([0xff]));
    await expect(xlsxTable(fileOf(zip))).rejects.toMatchObject({ code: 'import-workbook' });
    view.setUint32(directory + 24, 101 * 1024 * 1024, true);
    await expect(xlsxTable(fileOf(zip))).rejects.toMatchObject({ code: 'import-unpacked' });
  });

  test('whose directory lies about its size is stopped at the bound', async () => {
    const { zip } = deflated(deflateRawSync(new Uint8Array(101 * 1024 * 1024)));
    await expect(xlsxTable(fileOf(zip))).rejects.toMatchObject({ code: 'import-unpacked' });
  });

  test('with a password within the zip says so', async () => {
    const zip = new Uint8Array(stored(new Map([['xl/workbook.xml', encode('x')]])));
    zip[6] = 1;
    await expect(xlsxTable(fileOf(zip))).rejects.toMatchObject({ code: 'import-locked' });
  });

  test('cut off is refused, wherever', async () => {
    const zip = new Uint8Array(stored(new Map([['xl/workbook.xml', encode('x'.repeat(100))]])));
    for (const length of [40, 100, zip.length - 1])
      await expect(xlsxTable(fileOf(zip.subarray(0, length)))).rejects.toMatchObject({
        code: 'import-workbook',
      });
  });

  test('whose files state their lengths only after their content is unpacked all the same', async () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    const text = 'abc'.repeat(100_000);
    for (const name of ['a.xml', 'b.bin', 'c.xml']) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(encode(name + text), true);
    }
    zip.end();
    const bytes = new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
    const files = await unzipped(bytes, (name) => name.endsWith('.xml'));
    expect([...files].map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
      ['a.xml', `a.xml${text}`],
      ['c.xml', `c.xml${text}`],
    ]);
  });

  test('with a cell far out is refused before every cell between is made', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row></sheetData></worksheet>';
    const files = new Map([
      ['xl/workbook.xml', encode('<workbook/>')],
      ['xl/worksheets/sheet1.xml', encode(sheet)],
    ]);
    await expect(xlsxTable(fileOf(new Uint8Array(stored(files))))).rejects.toMatchObject({
      code: 'import-too-many-rows',
    });
  });

  test('that is another zip, or broken inside, says so', async () => {
    const zip = (files: [string, string][]) =>
      fileOf(new Uint8Array(stored(new Map(files.map(([name, text]) => [name, encode(text)])))));
    await expect(xlsxTable(zip([['testo.txt', 'x']]))).rejects.toMatchObject({ code: 'import-workbook' });
    await expect(xlsxTable(zip([['xl/workbook.xml', '<workbook']]))).rejects.toMatchObject({
      code: 'import-workbook',
    });
  });
});

test('reading can be cancelled', async () => {
  const stop = new AbortController();
  const file = fileOf(`company\n${'Sora\n'.repeat(200_000)}`);
  const reading = fileTable(
    file,
    { kind: 'text', encoding: 'utf-8', delimiter: ',' },
    { signal: stop.signal, progress: () => stop.abort() },
  );
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
