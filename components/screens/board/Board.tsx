import type { MissionEvent } from '~/domain/missions/mission-event';
import type { LeadSummary } from '~/storage';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import type { Filtered } from '../../records/lead-filter/LeadFilter';
import screen from '../../ui/styles/screen.module.css';
import styles from './Board.module.css';
import { type LaneBy, lanesOf } from './lanes';
import { StageColumn } from './StageColumn';

interface BoardProps {
  event: MissionEvent;
  /** The leads that pass the filter. */
  ids: Filtered;
  /** What the lanes are divided by. */
  by: LaneBy;
}

/** The leads of an event in a column per stage, narrowed by a filter, in lanes where chosen. Updated with the database. */
export function Board({ event, ids, by }: BoardProps) {
  const text = useText();
  const cards = useLive((storage) => storage.leadCards(event.id), [event.id]);
  const members = useLive((storage) => storage.membersByLead(event.id), [event.id]);
  const shown = (cards ?? []).filter(({ lead }) => !ids || ids.has(lead.id));
  const lanes = lanesOf(shown, by, members ?? new Map());
  return (
    <>
      {cards?.length === 0 && <p className={screen.empty}>{text('board.empty')}</p>}
      {by === 'none' ? (
        <Columns event={event} cards={shown} />
      ) : (
        lanes.map(({ name, cards: own }) => (
          <section key={name} className={styles.lane} aria-label={name || text('board.laneNone')}>
            <h2>{name || text('board.laneNone')}</h2>
            <Columns event={event} cards={own} />
          </section>
        ))
      )}
    </>
  );
}

function Columns({ event, cards }: { event: MissionEvent; cards: LeadSummary[] }) {
  return (
    <div className={styles.board}>
      {event.stages.map((stage) => (
        <StageColumn
          key={stage.id}
          event={event}
          stage={stage}
          cards={cards.filter((card) => card.lead.stage === stage.id)}
        />
      ))}
    </div>
  );
}
