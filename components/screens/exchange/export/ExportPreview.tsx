import type { MaybeCell } from '~/exchange/export/cell';
import { excelCell } from '~/exchange/export/excel-cell';
import { rawCell } from '~/exchange/export/raw-cell';
import { useText } from '../../../hooks/use-text';
import styles from './Export.module.css';
import { type ExportContent, exportTable } from './file/export-file';
import { useLanguage } from './use-language';

const MOST_ROWS = 3;

/** The first rows of the file, as they will be written. */
export function ExportPreview({ content }: { content: ExportContent }) {
  const text = useText();
  const { form, headings: language } = content.choice;
  if (!useLanguage(language)) return null;
  const { keys, headings, rows } = exportTable(content);
  const written = form === 'raw' ? rawCell : excelCell;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.preview} tabIndex={0} aria-label={text('export.preview')}>
      <table>
        <thead>
          <tr>
            {keys.map((key, at) => (
              <th key={key} scope="col">
                {form === 'raw' ? key : headings[at]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstOf(rows).map((row, place) => (
            <tr key={keyOf(row, place)}>
              {keys.map((key, at) => (
                <td key={key}>{row[at] ? written(row[at]).slice(0, 80) : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function firstOf(rows: Iterable<readonly MaybeCell[]>): (readonly MaybeCell[])[] {
  const first: (readonly MaybeCell[])[] = [];
  for (const row of rows) {
    first.push(row);
    if (first.length === MOST_ROWS) break;
  }
  return first;
}

const keyOf = (row: readonly MaybeCell[], place: number): string =>
  `${place}:${row[0] && 'text' in row[0] ? row[0].text : ''}`;
