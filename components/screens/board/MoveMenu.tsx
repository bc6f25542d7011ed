import { nextStage } from '~/domain/leads/stages';
import type { StageId } from '~/domain/records/ids';
import type { LeadSummary } from '~/storage';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { StageMenu } from '../../records/stage/StageMenu';
import { useMove } from '../../records/stage/use-move';
import styles from './Board.module.css';
import { rememberFocus } from './restore-focus';

/** A button that moves a lead to the next stage, and a menu of all other stages. */
export function MoveMenu({ card }: { card: LeadSummary }) {
  const text = useText();
  const words = useWords();
  const move = useMove();
  const { lead, event } = card;
  const moveOn = (to: StageId) => {
    rememberFocus(lead.id);
    void move(card, to);
  };
  const onward = nextStage(event.stages, lead.stage);
  return (
    <div className={styles.move}>
      {onward && (
        <button
          type="button"
          aria-label={text('board.moveTo', { stage: words.stage(onward.id, onward.name) })}
          onClick={() => moveOn(onward.id)}
        >
          <span aria-hidden="true">→</span> {words.stage(onward.id, onward.name)}
        </button>
      )}
      <StageMenu
        card={card}
        label={text('board.move')}
        className={styles.menu}
        onMove={() => rememberFocus(lead.id)}
      >
        <span aria-hidden="true">⋯</span>
      </StageMenu>
    </div>
  );
}
