import type { ReactNode } from 'react';
import type { LeadSummary } from '~/storage';
import { useWords } from '../../hooks/use-words';
import { ChoiceMenu } from '../../ui/forms/ChoiceMenu';
import { useMove } from './use-move';

interface StageMenuProps {
  card: LeadSummary;
  /** Accessible name where there is no visible label. */
  label?: string;
  /** What the button shows in place of the stage. */
  children?: ReactNode;
  className?: string | undefined;
  /** Called before the lead moves. */
  onMove?: () => void;
}

/** A menu of all stages of an event, in the pipeline's order; choosing one moves the lead. */
export function StageMenu({ card, label, children, className, onMove }: StageMenuProps) {
  const words = useWords();
  const move = useMove();
  const { lead, event } = card;
  return (
    <ChoiceMenu
      label={label}
      className={className}
      isMove
      value={lead.stage}
      choices={event.stages.map(({ id, name }) => ({ value: id, label: words.stage(id, name) }))}
      onChoose={(stage) => {
        onMove?.();
        void move(card, stage);
      }}
    >
      {children}
    </ChoiceMenu>
  );
}
