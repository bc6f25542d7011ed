import { useMemo } from 'react';
import type { FormDraft } from '~/domain/capture/form-draft';
import type { MissionEventId } from '~/domain/records/ids';
import { shortDay } from '~/locales/days';
import { type DraftRow, firstRows } from '../../hooks/first-rows';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useNow } from '../../hooks/use-today';
import styles from './DraftRows.module.css';

interface DraftRowsProps {
  /** The event whose list they stand above. */
  eventId: MissionEventId | undefined;
  onResume: (draft: FormDraft) => void;
}

/** Unfinished forms by name, site or day, each to be continued or discarded. */
export function DraftRows({ eventId, onResume }: DraftRowsProps) {
  const text = useText();
  const { loadStorage, locale } = useGoen();
  const kept = useMemo(() => eventId && firstRows(eventId)?.drafts, [eventId]);
  const stored = useLive((storage) => storage.unfinishedDrafts(new Date()), [useNow()]);
  const drafts: DraftRow[] | undefined = stored ?? kept;
  const resume = async ({ id }: DraftRow) => {
    const drafts = stored ?? (await (await loadStorage()).unfinishedDrafts(new Date()));
    const draft = drafts.find((each) => each.id === id);
    if (draft) onResume(draft);
  };
  if (!drafts?.length) return null;
  return (
    <section className={styles.drafts}>
      <h2>{text('leads.drafts')}</h2>
      <ul>
        {drafts.map((draft) => {
          const day = shortDay(locale, draft.updatedAt.slice(0, 10));
          const name = draft.name.trim() || siteOf(draft) || text('leads.draftOf', { day });
          return (
            <li key={draft.id}>
              <button
                type="button"
                className={styles.resume}
                aria-label={text('leads.resume', { name })}
                title={name}
                onClick={() => void resume(draft)}
              >
                <b>{name}</b>
                <small>{day}</small>
              </button>
              <button
                type="button"
                className={styles.discard}
                aria-label={`${text('capture.discard')}: ${name}`}
                title={text('capture.discard')}
                onClick={() => void loadStorage().then((storage) => storage.discardDraft(draft.id))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The host of the website that was typed, else of the page; none where neither has one. */
function siteOf({ edited, url }: DraftRow): string | undefined {
  const hosts = [edited.website, url].map((address) => {
    const full = address && (/^https?:/i.test(address) ? address : `https://${address}`);
    return full && URL.canParse(full) ? new URL(full).hostname.replace(/^www\./, '') : undefined;
  });
  return hosts.find(Boolean);
}
