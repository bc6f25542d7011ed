import { useRef, useState } from 'react';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Stage } from '~/domain/missions/playbook';
import type { LeadSummary as Card } from '~/storage';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { useMove } from '../../records/stage/use-move';
import { StagePill } from '../../ui/marks/StagePill';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './Board.module.css';
import { LeadCard } from './LeadCard';
import { useDropTarget } from './use-drag';

/** Number of cards rendered at first, and added by each press of "more". */
const AT_A_TIME = 100;

/** The leads in one stage. */
export function StageColumn({ event, stage, cards }: { event: MissionEvent; stage: Stage; cards: Card[] }) {
  const text = useText();
  const words = useWords();
  const move = useMove();
  const element = useRef<HTMLElement>(null);
  const [most, setMost] = useState(AT_A_TIME);
  const over = useDropTarget(element, stage.id, (card) => void move(card, stage.id));
  return (
    <section
      ref={element}
      className={over ? styles.over : styles.column}
      aria-label={words.stage(stage.id, stage.name)}
    >
      <h2>
        <StagePill event={event} stage={stage.id} />
        <span aria-hidden="true">{cards.length}</span>
        <span className="unseen">{text('board.count', { count: cards.length })}</span>
      </h2>
      {cards.slice(0, most).map((card) => (
        <LeadCard key={card.lead.id} card={card} />
      ))}
      {cards.length > most && (
        <button type="button" className={buttons.ghost} onClick={() => setMost(most + AT_A_TIME)}>
          {text('board.more', { count: Math.min(AT_A_TIME, cards.length - most) })}
        </button>
      )}
    </section>
  );
}
