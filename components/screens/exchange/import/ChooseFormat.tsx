import { useEffect, useState } from 'react';
import type { Delimiter, Encoding } from '~/exchange/import';
import { useText } from '../../../hooks/use-text';
import { Labelled } from '../../../ui/forms/Labelled';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Import.module.css';
import type { ReadableFile } from './import-state';
import type { Importing } from './use-import';

const SIGNS = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;
/** Names of the encodings that can be chosen, whatever the bytes suggest. */
const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
};

/** The step that asks for the encoding and delimiter of a text file, with a preview of its first rows. */
export function ChooseFormat({ importing, readable }: { importing: Importing; readable: ReadableFile }) {
  const text = useText();
  const { opened, delimiter, file } = readable;
  return (
    <>
      <p className={styles.file}>{file.name}</p>
      {opened.kind === 'text' && !opened.isCertain && <p>{text('importing.encodingHint')}</p>}
      <div className={forms.row}>
        <EncodingSelect readable={readable} onChoose={(encoding) => importing.setFormat({ encoding })} />
        <DelimiterSelect
          delimiter={delimiter}
          onChoose={(next) => importing.setFormat({ delimiter: next })}
        />
      </div>
      <FirstRows readable={readable} />
      <div className={forms.actions}>
        <button type="button" className={buttons.ghost} onClick={importing.restart}>
          {text('importing.another')}
        </button>
        <button type="button" className={buttons.primary} onClick={() => void importing.toColumns(readable)}>
          {text('importing.next')}
        </button>
      </div>
    </>
  );
}

interface EncodingSelectProps {
  readable: ReadableFile;
  onChoose: (encoding: Encoding) => void;
}

/** All known encodings, the likely ones first. */
function EncodingSelect({ readable: { opened, encoding }, onChoose }: EncodingSelectProps) {
  const text = useText();
  const likely = opened.kind === 'text' ? opened.encodings : [];
  const encodings = [...new Set([...likely, ...(Object.keys(ENCODING_NAMES) as Encoding[])])];
  return (
    <Labelled label={text('importing.encoding')}>
      <select value={encoding} onChange={({ currentTarget }) => onChoose(currentTarget.value as Encoding)}>
        {encodings.map((each) => (
          <option key={each} value={each}>
            {ENCODING_NAMES[each]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface DelimiterSelectProps {
  delimiter: Delimiter;
  onChoose: (delimiter: Delimiter) => void;
}

function DelimiterSelect({ delimiter, onChoose }: DelimiterSelectProps) {
  const text = useText();
  return (
    <Labelled label={text('importing.delimiter')}>
      <select value={delimiter} onChange={({ currentTarget }) => onChoose(currentTarget.value as Delimiter)}>
        {Object.entries(SIGNS).map(([sign, name]) => (
          <option key={sign} value={sign}>
            {text(`importing.sign.${name}`)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function FirstRows({ readable: { file, encoding, delimiter } }: { readable: ReadableFile }) {
  const text = useText();
  const [rows, setRows] = useState<string[][]>();
  useEffect(() => {
    let isGone = false;
    void import('~/exchange/import').then(async ({ tableStart }) => {
      const start = await tableStart(file, { encoding, delimiter });
      if (!isGone) setRows(start);
    });
    return () => {
      isGone = true;
    };
  }, [file, encoding, delimiter]);
  const keyed = rows?.map((cells, at) => ({
    key: `${at}`,
    cells: cells.map((cell, column) => ({ key: `${column}`, cell })),
  }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroller} aria-label={text('importing.preview')} tabIndex={0}>
      <table className={styles.table}>
        <caption>{text('importing.preview')}</caption>
        <tbody>
          {keyed?.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((each) => (
                <td key={each.key}>{each.cell.slice(0, 80)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
