import { useRef, useState } from 'react';
import type { FormDraft } from '~/domain/capture/form-draft';
import type { EventWithCount } from '~/storage';
import { firstFrame } from '../../hooks/first-frame';
import { useFirstFocus } from '../../hooks/use-first-focus';
import { useText } from '../../hooks/use-text';
import type { Filtered } from '../../records/lead-filter/LeadFilter';
import { onDemand } from '../../ui/on-demand';
import buttons from '../../ui/styles/buttons.module.css';
import { ExportButton } from '../exchange/export/ExportButton';
import { useSearch } from '../search/use-search';
import { DraftRows } from './DraftRows';
import { LeadList } from './LeadList';
import styles from './LeadsTab.module.css';

// Loaded after the first frame, to keep the first scripts small.
const LeadFilter = onDemand(async () => (await import('../../records/lead-filter/LeadFilter')).LeadFilter);

interface LeadsTabProps {
  active: EventWithCount | undefined;
  unreadable: boolean;
  onByHand: () => void;
  onResume: (draft: FormDraft) => void;
}

/** The leads of the active event, unsaved drafts, and the export. */
export function LeadsTab({ active, unreadable, onByHand, onResume }: LeadsTabProps) {
  const text = useText();
  const search = useSearch();
  // Until the store has answered, the event of the last use.
  const eventId = active?.event.id ?? firstFrame().event?.id;
  const [ids, setIds] = useState<Filtered>();
  const main = useRef<HTMLButtonElement>(null);
  useFirstFocus(main, unreadable);
  const all = active?.leads ?? firstFrame().leads ?? 0;
  return (
    <>
      <div className={styles.search}>
        {eventId && (
          <LeadFilter
            key={eventId}
            eventId={eventId}
            onFilter={setIds}
            onEverywhere={search}
            layout="board"
          />
        )}
      </div>
      <div className={styles.list}>
        {unreadable && (
          <div className={styles.notice}>
            <b>{text('capture.unreadable')}</b>
            <p>{text('capture.unreadableHint')}</p>
          </div>
        )}
        <DraftRows eventId={eventId} onResume={onResume} />
        {eventId && <LeadList eventId={eventId} ids={ids} all={all} />}
      </div>
      <footer className={styles.foot}>
        <button type="button" ref={main} data-main-action className={buttons.ghost} onClick={onByHand}>
          {text('capture.byHand')}
        </button>
        <ExportButton active={active} count={all} />
      </footer>
    </>
  );
}
