import type { MissionEvent } from '~/domain/mission-event';
import { useText } from '../hooks/goen';
import { useLive } from '../hooks/use-live';
import styles from './Board.module.css';
import { StageColumn } from './StageColumn';

/** One column per stage of an event. It follows the database, so it holds no copy of the leads. */
export function Board({ event }: { event: MissionEvent }) {
  const text = useText();
  const cards = useLive((kept) => kept.leadCards(event.id), [event.id]);
  return (
    <>
      {cards?.length === 0 && <p className={styles.empty}>{text('board.empty')}</p>}
      <div className={styles.board}>
        {event.stages.map((stage) => (
          <StageColumn
            key={stage.id}
            event={event}
            stage={stage}
            cards={cards?.filter((card) => card.lead.stage === stage.id) ?? []}
          />
        ))}
      </div>
    </>
  );
}
