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
  /** The leads a filter lets through. */
  ids: Filtered;
  /** What the lanes are of. */
  by: LaneBy;
}

/** One column per stage of an event, of the leads a filter lets through, in lanes where asked for. It follows the database, so it holds no copy of the leads. */
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
