import { type Lead, PRIORITIES } from '~/domain/leads/lead';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { ChoiceMenu } from './ChoiceMenu';

interface PrioritySelectProps {
  lead: Lead;
  className?: string | undefined;
  /** Accessible name where there is no visible label. */
  label?: string;
}

/** Selects a lead's priority and saves it at once. */
export function PrioritySelect({ lead, className, label }: PrioritySelectProps) {
  const text = useText();
  const { loadStorage } = useGoen();
  const set = async (value: string) =>
    (await loadStorage()).setPriority(
      [lead.id],
      PRIORITIES.find((each) => each === value),
    );
  return (
    <ChoiceMenu
      className={className}
      label={label}
      value={lead.priority ?? ''}
      choices={[
        { value: '', label: text('lead.priorityNone') },
        ...PRIORITIES.map((each) => ({ value: each, label: text(`priority.${each}`) })),
      ]}
      onChoose={(value) => void set(value)}
    />
  );
}
