import { useRef, useState } from 'react';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Stage } from '~/domain/missions/playbook';
import type { LeadId } from '~/domain/records/ids';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { useMove } from '../../records/stage/use-move';
import { StagePill } from '../../ui/marks/StagePill';
import { ShowMore } from '../../ui/ShowMore';
import styles from './Board.module.css';
import { LeadCard } from './LeadCard';
import { useDropTarget } from './use-drag';

/** Number of cards rendered at first, and added by each step. */
const AT_A_TIME = 20;

interface StageColumnProps {
  event: MissionEvent;
  stage: Stage;
  /** Number of leads in it. */
  count: number;
  /** Its leads where they are narrowed or in a lane, in their order; else all of them, the newest first. */
  ids?: readonly LeadId[] | undefined;
}

/** The leads in one stage. */
export function StageColumn({ event, stage, count, ids }: StageColumnProps) {
  const text = useText();
  const words = useWords();
  const move = useMove();
  const element = useRef<HTMLElement>(null);
  const [most, setMost] = useState(AT_A_TIME);
  const over = useDropTarget(element, stage.id, (card) => void move(card, stage.id));
  const shown = useLive(
    async (storage) => ({
      most,
      cards: await (ids
        ? storage.leadsOf(ids.slice(0, most))
        : storage.newestLeads(event.id, most, { stage: stage.id })),
    }),
    [event.id, stage.id, most, ids],
  );
  return (
    <section
      ref={element}
      className={over ? styles.over : styles.column}
      aria-label={words.stage(stage.id, stage.name)}
    >
      <h2>
        <StagePill event={event} stage={stage.id} />
        <span aria-hidden="true">{count}</span>
        <span className="unseen">{text('board.count', { count })}</span>
      </h2>
      {shown?.cards.map((card) => (
        <LeadCard key={card.lead.id} card={card} />
      ))}
      {shown && (
        <ShowMore
          shown={shown.most}
          count={count}
          step={AT_A_TIME}
          onMore={() => setMost(shown.most + AT_A_TIME)}
        />
      )}
    </section>
  );
}
