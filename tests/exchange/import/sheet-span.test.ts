import { describe, expect, test } from 'vitest';
import { xlsxTable } from '~/exchange/import/read-xlsx';
import { stored } from '~/exchange/import/zip';
import { fileOf } from './import-scene';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const encode = (text: string) => new TextEncoder().encode(text);
const part = (name: string, text: string): [string, Uint8Array] => [name, encode(text)];
const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** A workbook whose first sheet is the part at `path`. */
const workbook = (sheet: string, path = 'xl/worksheets/sheet1.xml', more: [string, string][] = []) =>
  fileOf(
    new Uint8Array(
      stored(
        new Map([
          part(
            'xl/workbook.xml',
            '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
          ),
          part(
            'xl/_rels/workbook.xml.rels',
            `<Relationships><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="/${path}"/></Relationships>`,
          ),
          part(path, sheet),
          ...more.map(([name, text]) => part(name, text)),
        ]),
      ),
    ),
  );
const FIRST = '<row r="1"><c r="A1" t="str"><v>company</v></c></row>';
const cellsOf = async (sheet: string) => {
  const { heads, rows } = await xlsxTable(workbook(sheet));
  return [heads, ...rows.map(({ cells }) => cells)];
};
const row = (attributes: string, cell: string) => `${FIRST}<row ${attributes}><c ${cell}><v>1</v></c></row>`;

describe('a small workbook that would fill the memory', () => {
  test.each([
    ['in double quotes', row('r="900000"', 'r="XFD900000"')],
    ['in single quotes', row("r='900000'", "r='XFD900000'")],
    ['with blanks around the sign', row('r = "900000"', 'r = "XFD900000"')],
    ['on several lines', row('\n r="900000"\n', '\n\tr="XFD900000"\r\n')],
    ['by entities', row('r="&#57;00000"', 'r="&#x58;FD9&#48;0000"')],
    ['by entities of entities', row('x:r="&amp;#57;00000" r="1"', 'x:r="XFD9&amp;#48;0000" r="A1"')],
    ['by attributes with a prefix', row('x:r="900000"', 'x:r="XFD900000"')],
    ['twice, first near', row('r="2" x:r="900000"', 'r="A2" x:r="XFD900000"')],
    ['as an exponent', row('r="9e5"', 'r="XFD9e5"')],
    ['as a hexadecimal number', row('r="0xDBBA0"', 'r="XFD0xDBBA0"')],
    ['as an endless number', row('r="Infinity"', 'r="A1"')],
    ['by the cell alone', `${FIRST}<row><c r="XFD900000"><v>1</v></c></row>`],
    ['with lower-case letters', row('r="2"', 'r="zzzzz2"')],
    ['beyond Excel’s last row', row('r="9999999"', 'r="A9999999"')],
    ['beyond Excel’s last column', row('r="2"', 'r="ZZZ2"')],
    ['behind a comment with an open quote', `<!-- <c x=' -->${row('r="900000"', 'r="XFD900000"')}<!-- ' -->`],
    ['after a value with a bracket', row('x=">" r="900000"', 'x="<>" r="XFD900000"')],
    ['under a dimension that lies', `<dimension ref="A1:B2"/>${row("r='900000'", "r='XFD900000'")}`],
  ])('is refused: a cell far out %s', async (_, rows) => {
    await expect(xlsxTable(workbook(sheetOf(rows)))).rejects.toMatchObject({
      code: expect.stringMatching(/^import-(?:too-many-rows|workbook)$/),
    });
  });

  test('is refused, with prefixes of elements', async () => {
    const sheet = `<s:worksheet><s:sheetData><s:row r='1'><s:c r='A1'/></s:row><s:row r='900000'><s:c r='XFD900000'><s:v>1</s:v></s:c></s:row></s:sheetData></s:worksheet>`;
    await expect(xlsxTable(workbook(sheet))).rejects.toMatchObject({ code: 'import-too-many-rows' });
  });

  test('is refused wherever its sheet lies', async () => {
    const sheet = sheetOf(row("r='900000'", "r='XFD900000'"));
    for (const path of ['foglio.xml', 'xl/sharedStrings.xml', 'xl/worksheets/../a.xml'])
      await expect(xlsxTable(workbook(sheet, path))).rejects.toMatchObject({ code: 'import-too-many-rows' });
  });

  test('is refused for rows by the million, with or without numbers', async () => {
    await expect(xlsxTable(workbook(sheetOf('<row/>'.repeat(1_048_577))))).rejects.toMatchObject({
      code: 'import-too-many-rows',
    });
  });

  test('is refused where its cells share one text of megabytes', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
    );
    const strings = `<sst><si><t>${'x'.repeat(1 << 20)}</t></si></sst>`;
    const file = workbook(sheetOf(rows.join('')), undefined, [['xl/sharedStrings.xml', strings]]);
    await expect(xlsxTable(file)).rejects.toMatchObject({ code: 'import-unpacked' });
  });
});

describe('a workbook that is read', () => {
  test.each([
    ['in double quotes', row('r="2" spans="1:1" x14ac:dyDescent="0.25"', 'r="A2" cm="1"')],
    ['in single quotes', row("r='2'", "r='A2'")],
    ['by entities', row('r="&#50;"', 'r="&#65;2"')],
    ['on several lines', row('\n r="2"\n', '\n\tr="A2"\r\n')],
    ['by its cells alone', `${FIRST}<row><c r="A2"><v>1</v></c></row>`],
    ['under a dimension that lies', `<dimension ref="A1:XFD1048576"/>${row('r="2"', 'r="A2"')}`],
  ])('whose references are written %s', async (_, rows) => {
    expect(await cellsOf(sheetOf(rows))).toEqual([['company'], ['1']]);
  });

  test('though another of its sheets has a cell far out', async () => {
    const far = sheetOf(row('r="900000"', 'r="XFD900000"'));
    const file = workbook(sheetOf(row('r="2"', 'r="A2"')), undefined, [['xl/worksheets/sheet2.xml', far]]);
    expect((await xlsxTable(file)).heads).toEqual(['company']);
  });

  test('whose cells hold what looks like a tag', async () => {
    const text = '&lt;c r="XFD900000"&gt; r="x"';
    const rows = `${FIRST}<row r="2"><c r="A2" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    expect(await cellsOf(sheetOf(rows))).toEqual([['company'], ['<c r="XFD900000"> r="x"']]);
  });
});
