import { useMemo, useState } from 'react';
import type { MissionEventId } from '~/domain/records/ids';
import { firstRows } from '../../hooks/first-rows';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import type { Filtered } from '../../records/lead-filter/LeadFilter';
import { ShowMore } from '../../ui/ShowMore';
import { LeadRow } from './LeadRow';
import styles from './LeadsTab.module.css';
import { rowKeys } from './row-keys';

/** Number of rows rendered at first, and added by each step. */
const AT_A_TIME = 30;

interface LeadListProps {
  eventId: MissionEventId;
  /** The leads that pass the filter. */
  ids: Filtered;
  /** Number of the event's leads. */
  all: number;
}

/** The leads of an event, the newest first: as many as are scrolled to. */
export function LeadList({ eventId, ids, all }: LeadListProps) {
  const text = useText();
  const [most, setMost] = useState(AT_A_TIME);
  const shown = useLive(
    async (storage) => ({ most, cards: await storage.newestLeads(eventId, most, { ids }) }),
    [eventId, most, ids],
  );
  const kept = useMemo(() => firstRows(eventId)?.cards, [eventId]);
  // Until the store has answered, what is kept of the whole list stands for it.
  const cards = shown?.cards ?? (ids ? undefined : kept);
  if (!cards) return null;
  return (
    <>
      {cards.length === 0 && (all === 0 ? <Empty /> : <p className={styles.empty}>{text('filter.none')}</p>)}
      <ul className={styles.rows} onKeyDown={rowKeys}>
        {cards.map((card) => (
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
