import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A cell as the spreadsheet interpreted it. */
export interface OfficeCell {
  is: 'empty' | 'string' | 'float' | 'date' | 'boolean' | 'time' | 'percentage' | 'currency';
  /** Displayed text. */
  shown: string;
  /** Day of a date cell, value of a number cell. */
  value?: string;
  formula?: string;
}

const ITALIAN = 1040;
/** As by double click in an Italian Excel: `;`, quotes, UTF-8; quoted cells are converted to numbers and dates too. */
const CSV = `CSV:59,34,76,1,,${ITALIAN},false,true`;
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>it-IT</value></prop></item>
</oor:items>`;

/** The first sheet of a file as an Italian LibreOffice opens it, by row. */
export async function openInOffice(
  office: string,
  ending: 'csv' | 'xlsx',
  bytes: Uint8Array,
): Promise<OfficeCell[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'goen-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const file = join(folder, `file.${ending}`);
    writeFileSync(file, bytes);
    await promisify(execFile)(office, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      ...(ending === 'csv' ? [`--infilter=${CSV}`] : []),
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      file,
    ]);
    return rowsIn(readFileSync(join(folder, 'file.fods'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsIn(fods: string): OfficeCell[][] {
  const [table = ''] = fods.match(/<table:table [\s\S]*?<\/table:table>/) ?? [];
  return [...table.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, attributes = '', content = '']) => {
        const named = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
        const value = named('office:date-value') ?? named('office:value');
        const formula = named('table:formula');
        const cell: OfficeCell = {
          is: (named('office:value-type') ?? 'empty') as OfficeCell['is'],
          shown: shownIn(content),
          ...(value !== undefined && { value }),
          ...(formula !== undefined && { formula }),
        };
        return Array.from(
          { length: Math.min(Number(named('table:number-columns-repeated') ?? 1), 200) },
          () => cell,
        );
      },
    ),
  );
}

const shownIn = (content: string): string =>
  [...content.matchAll(/<text:p>([\s\S]*?)<\/text:p>/g)]
    .map(([, text = '']) =>
      text
        .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
        .replace(/<text:tab\/>/g, '\t')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&apos;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    )
    .join('\n');
