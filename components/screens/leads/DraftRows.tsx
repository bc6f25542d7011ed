import type { FormDraft } from '~/domain/capture/form-draft';
import { shortDay } from '~/locales/days';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useNow } from '../../hooks/use-today';
import styles from './DraftRows.module.css';

/** Unfinished forms, each to be continued or discarded. */
export function DraftRows({ onResume }: { onResume: (draft: FormDraft) => void }) {
  const text = useText();
  const { loadStorage, locale } = useGoen();
  const drafts = useLive((storage) => storage.unfinishedDrafts(new Date()), [useNow()]);
  if (!drafts?.length) return null;
  return (
    <section className={styles.drafts}>
      <h2>{text('leads.drafts')}</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <button
              type="button"
              className={styles.resume}
              aria-label={text('leads.resume', { name: draft.name })}
              title={draft.name}
              onClick={() => onResume(draft)}
            >
              <b>{draft.name || '…'}</b>
              <small>{shortDay(locale, draft.updatedAt.slice(0, 10))}</small>
            </button>
            <button
              type="button"
              className={styles.discard}
              aria-label={`${text('capture.discard')}: ${draft.name}`}
              title={text('capture.discard')}
              onClick={() => void loadStorage().then((storage) => storage.discardDraft(draft.id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
