import { useRef, useState } from 'react';
import type { FormDraft } from '~/domain/capture/form-draft';
import type { EventWithCount } from '~/storage';
import { useFirstFocus } from '../../hooks/use-first-focus';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import type { Filtered } from '../../records/lead-filter/LeadFilter';
import { onDemand } from '../../ui/on-demand';
import { ShowMore } from '../../ui/ShowMore';
import buttons from '../../ui/styles/buttons.module.css';
import { ExportButton } from '../exchange/export/ExportButton';
import { useSearch } from '../search/use-search';
import { DraftRows } from './DraftRows';
import { LeadRow } from './LeadRow';
import styles from './LeadsTab.module.css';
import { rowKeys } from './row-keys';

// Loaded after the first frame, to keep the first scripts small.
const LeadFilter = onDemand(async () => (await import('../../records/lead-filter/LeadFilter')).LeadFilter);

/** Number of rows rendered at first, and added by each step. */
const AT_A_TIME = 30;

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
  const eventId = active?.event.id;
  const [ids, setIds] = useState<Filtered>();
  const main = useRef<HTMLButtonElement>(null);
  useFirstFocus(main, unreadable);
  const [most, setMost] = useState(AT_A_TIME);
  const shown = useLive(
    async (storage) =>
      eventId ? { most, cards: await storage.newestLeads(eventId, most, { ids }) } : undefined,
    [eventId, most, ids],
  );
  const cards = shown?.cards;
  const all = active?.leads ?? 0;
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
        <DraftRows onResume={onResume} />
        {cards?.length === 0 &&
          (all === 0 ? <Empty /> : <p className={styles.empty}>{text('filter.none')}</p>)}
        <ul className={styles.rows} onKeyDown={rowKeys}>
          {cards?.map((card) => (
            <LeadRow key={card.lead.id} card={card} />
          ))}
        </ul>
        {shown && (
          <ShowMore
            shown={shown.most}
            count={ids?.size ?? all}
            step={AT_A_TIME}
            onMore={() => setMost(shown.most + AT_A_TIME)}
          />
        )}
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

function Empty() {
  const text = useText();
  return (
    <div className={styles.empty}>
      <p>{text('leads.noneInEvent')}</p>
      <p>{text('leads.noneHint')}</p>
    </div>
  );
}
