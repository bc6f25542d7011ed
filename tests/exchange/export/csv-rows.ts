import Papa from 'papaparse';

/** The rows of an Excel CSV by their headings. */
export const rowsIn = (bytes: Buffer): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(bytes.toString('utf8').replace('\ufeff', ''), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  }).data;
