import { momentIn } from '~/locales/days';
import { textNamed } from '~/locales/text';
import type { UnreadableRow } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { FormActions } from '../../ui/forms/FormActions';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import styles from './SettingsPage.module.css';

/** More are counted, and are in the file. */
const MOST_LISTED = 50;

/** Checks what is stored, and lists the entries that could not be read: what they were, and the ways to download, put back or delete them. */
export function UnreadableRows() {
  const text = useText();
  const { loadStorage, platform, say } = useGoen();
  const { ask } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const kept = useLive((storage) => storage.keptAside(), []);
  const rows = kept?.rows ?? [];
  const check = async () => {
    const count = await (await loadStorage()).setAsideUnreadable(new Date());
    say(count ? text('aside.found', { count }) : text('aside.allRead'));
  };
  const putBack = async () =>
    say(text('aside.putBack', { count: await (await loadStorage()).putBackReadable() }));
  const download = async () => {
    const content = JSON.stringify(rows, undefined, 2);
    await (await platform()).download('goen-unreadable.json', content, 'application/json');
  };
  return (
    <section>
      <h2>{text('aside.title')}</h2>
      {kept?.isLost && <Loss />}
      <ProblemNote problem={kept?.problem} />
      {!kept?.problem && (
        <p>{rows.length ? text('aside.hint', { count: rows.length }) : text('aside.none')}</p>
      )}
      <UnreadableList rows={rows} />
      <div className={forms.actions}>
        <button type="button" className={buttons.ghost} disabled={busy} onClick={() => void attempt(check)}>
          {text('aside.check')}
        </button>
        {rows.length > 0 && (
          <>
            <button type="button" className={buttons.ghost} onClick={() => void attempt(download)}>
              {text('aside.download')}
            </button>
            <button
              type="button"
              className={buttons.ghost}
              disabled={busy}
              onClick={() => void attempt(putBack)}
            >
              {text('aside.tryAgain')}
            </button>
            <button
              type="button"
              className={buttons.ghost}
              onClick={() => ask(text('aside.discard'), <DiscardRows count={rows.length} />)}
            >
              {text('aside.discard')}
            </button>
          </>
        )}
      </div>
      <ProblemNote problem={problem} />
    </section>
  );
}

/** Says that what was kept aside is gone, until that was read. */
function Loss() {
  const text = useText();
  const { loadStorage } = useGoen();
  const { attempt, busy } = useAttempt();
  const read = async () => (await loadStorage()).noteLossRead();
  return (
    <div role="alert">
      <p>{text('aside.lost')}</p>
      <button type="button" className={buttons.ghost} disabled={busy} onClick={() => void attempt(read)}>
        {text('aside.lossRead')}
      </button>
    </div>
  );
}

function UnreadableList({ rows }: { rows: readonly UnreadableRow[] }) {
  const text = useText();
  if (rows.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, MOST_LISTED).map((row) => (
          <UnreadableLine key={row.key} row={row} />
        ))}
      </ul>
      {rows.length > MOST_LISTED && <p>{text('aside.more', { count: rows.length - MOST_LISTED })}</p>}
    </>
  );
}

function UnreadableLine({ row }: { row: UnreadableRow }) {
  const text = useText();
  const { locale } = useGoen();
  const table = textNamed(locale, `backup.table.${row.table}`) ?? row.table;
  return (
    <li>
      <b>{nameIn(row.raw) ?? row.key}</b>
      <span>{table}</span>
      <span>
        {row.isMended ? text('aside.mended', { fields: row.fields.join(', ') }) : text('aside.out')}
      </span>
      <span>{momentIn(locale, row.at)}</span>
    </li>
  );
}

/** What the row may be called by, where that is a text. */
function nameIn(raw: unknown): string | undefined {
  const { name, nameJa, nameEn } = (raw ?? {}) as Record<string, unknown>;
  return [name, nameJa, nameEn].find((each) => typeof each === 'string' && each !== '') as string | undefined;
}

function DiscardRows({ count }: { count: number }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const discard = async () => {
    await (await loadStorage()).discardUnreadable();
    close();
    say(text('aside.discarded'));
  };
  return (
    <form
      className={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        void discard();
      }}
    >
      <p>{text('aside.discardAsk', { count })}</p>
      <FormActions submit={text('aside.discard')} danger first="cancel" onCancel={close} />
    </form>
  );
}
