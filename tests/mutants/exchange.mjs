// @ts-check

/** Mutants of the files that are written and read. @type {import('./mutant').Mutant[]} */
export const EXCHANGE_MUTANTS = [
  {
    what: 'a cell that begins with a full-width equals sign runs as a formula',
    file: 'exchange/formula-guard.ts',
    from: '@＝＋－＠−]',
    to: '@＋－＠−]',
    tests: ['tests/exchange/export/csv.test.ts', 'tests/exchange/export/excel-cell.test.ts'],
  },
  {
    what: 'Japanese names in the CSV are garbled in Excel',
    file: 'exchange/export/csv.ts',
    from: "begin: '\\ufeff'",
    to: "begin: ''",
    tests: ['tests/exchange/export/csv.test.ts'],
  },
  {
    what: 'a comma in a title is written unescaped, which a calendar may take for the end of it',
    file: 'exchange/content-lines.ts',
    from: "replace(/[;,]/g, '\\\\$&')",
    to: "replace(/[;,]/g, '$&')",
    tests: ['tests/exchange/content-lines.test.ts'],
  },
  {
    what: 'a backup that was changed on its way is merged as if it were whole',
    file: 'exchange/backup-file.ts',
    from: '(await sha256Of(content, step)) !== stated',
    to: '(await sha256Of(content, step)) === undefined',
    tests: ['tests/exchange/backup-file.test.ts'],
  },
  {
    what: 'a workbook that names a cell far out fills the memory',
    file: 'exchange/import/sheet-span.ts',
    from: 'if (rows > LAST_ROW || columns > LAST_COLUMN)',
    to: 'if (rows > LAST_ROW * 9 && columns > LAST_COLUMN)',
    tests: ['tests/exchange/import/sheet-span.test.ts'],
  },
  {
    what: 'an address adds a blind copy to a letter',
    file: 'exchange/mailto.ts',
    from: "encoded(withoutLines(address)).replaceAll('%40', '@')",
    to: 'withoutLines(address)',
    tests: ['tests/exchange/mailto.test.ts'],
  },
];
