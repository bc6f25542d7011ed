import { nextStage } from '~/domain/leads/stages';
import { nameOf } from '~/domain/organisations/display-name';
import type { LeadSummary } from '~/storage';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { useFollowUp } from '../../records/follow-ups/use-follow-up';
import { StageMenu } from '../../records/stage/StageMenu';
import { useMove } from '../../records/stage/use-move';
import { SafeLink } from '../../ui/SafeLink';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './LeadRow.module.css';

/** Actions of a row: completes the next step, moves the lead, opens the company's site. */
export function RowActions({ card }: { card: LeadSummary }) {
  const { lead, organisation, event, next } = card;
  const text = useText();
  const words = useWords();
  const move = useMove();
  const { nameOfStep, isHeld, end } = useFollowUp();
  const name = nameOf(organisation);
  const onward = nextStage(event.stages, lead.stage);
  return (
    <span className={styles.actions} data-actions>
      {next && !isHeld(card, next) && (
        <button
          type="button"
          className={buttons.icon}
          aria-label={`${name}: ${text('followUp.complete')}: ${nameOfStep(card, next)}`}
          title={text('followUp.complete')}
          onClick={() => void end(card, next, 'done')}
        >
          <span aria-hidden="true">✓</span>
        </button>
      )}
      {onward && (
        <button
          type="button"
          className={buttons.icon}
          aria-label={`${name}: ${text('board.moveTo', { stage: words.stage(onward.id, onward.name) })}`}
          title={text('board.moveTo', { stage: words.stage(onward.id, onward.name) })}
          onClick={() => void move(card, onward.id)}
        >
          →
        </button>
      )}
      <StageMenu card={card} label={`${name}: ${text('board.move')}`} className={buttons.icon}>
        <span aria-hidden="true">⋯</span>
      </StageMenu>
      {organisation.website && (
        <SafeLink href={organisation.website} className={buttons.icon} label={text('leads.site', { name })}>
          ↗
        </SafeLink>
      )}
    </span>
  );
}
