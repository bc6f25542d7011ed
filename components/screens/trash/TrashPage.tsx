import { shortDay } from '~/locales/days';
import type { Trashed } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { FormActions } from '../../ui/forms/FormActions';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import list from '../../ui/styles/record-list.module.css';
import screen from '../../ui/styles/screen.module.css';

/** What was deleted in the last 30 days, to restore or to delete at once. */
export function TrashPage() {
  const text = useText();
  const { ask } = useDialog();
  const rows = useLive((storage) => storage.trash(), []);
  if (!rows) return null;
  return (
    <>
      <header className={screen.head}>
        <div>
          <h1>{text('trash.title')}</h1>
          <p>{text('trash.hint')}</p>
        </div>
        {rows.length > 0 && (
          <button
            type="button"
            className={buttons.ghost}
            onClick={() => ask(text('trash.emptyNow'), <EmptyTrash />)}
          >
            {text('trash.emptyNow')}
          </button>
        )}
      </header>
      {rows.length === 0 && <p className={screen.empty}>{text('trash.empty')}</p>}
      <ul className={list.list}>
        {rows.map((row) => (
          <TrashRow key={row.id} row={row} />
        ))}
      </ul>
    </>
  );
}

const KINDS = ['organisations', 'leads', 'contacts', 'missionEvents', 'missions'] as const;

function TrashRow({ row: { table, id, name, deletedAt } }: { row: Trashed }) {
  const text = useText();
  const { loadStorage, say, locale } = useGoen();
  const kind = KINDS.find((each) => each === table) ?? 'organisations';
  const restore = async () => {
    await (await loadStorage()).restore(table, id);
    say(text('trash.restored', { name }), { undo: true });
  };
  return (
    <li className={list.row}>
      <span className={list.who}>
        <b>{name}</b>
        <small>
          {text(`trash.kind.${kind}`)} ·{' '}
          {text('trash.since', { day: shortDay(locale, deletedAt.slice(0, 10)) })}
        </small>
      </span>
      <button
        type="button"
        className={buttons.ghost}
        aria-label={text('trash.restoreThis', { name })}
        onClick={() => void restore()}
      >
        {text('trash.restore')}
      </button>
    </li>
  );
}

function EmptyTrash() {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const empty = async () => {
    await (await loadStorage()).emptyTrash(new Date(), true);
    close();
    say(text('trash.emptied'));
  };
  return (
    <form
      className={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        void empty();
      }}
    >
      <p>{text('trash.emptyAsk')}</p>
      <FormActions submit={text('trash.emptyNow')} danger first="cancel" onCancel={close} />
    </form>
  );
}
