import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { MissionEvent } from '~/domain/missions/mission-event';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { Tick } from '../../ui/forms/Tick';

interface EndStepsTickProps {
  event: MissionEvent;
  /** The open steps that the move may end. */
  steps: readonly FollowUp[];
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Offers to end, with a move, the open steps that lead to its stage or to one before it. */
export function EndStepsTick({ event, steps, checked, onChange }: EndStepsTickProps) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  if (steps.length === 0) return null;
  const names = steps.map(({ step, name }) =>
    words.step(step, name ?? event.steps.find(({ id }) => id === step)?.name),
  );
  const label = text('hold.endSteps', { steps: new Intl.ListFormat(locale).format(names) });
  return <Tick label={label} checked={checked} onChange={onChange} />;
}
