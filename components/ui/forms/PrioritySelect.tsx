import { type Lead, PRIORITIES } from '~/domain/leads/lead';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';

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
    <select
      className={className}
      aria-label={label}
      value={lead.priority ?? ''}
      onChange={(change) => void set(change.currentTarget.value)}
    >
      <option value="">{text('lead.priorityNone')}</option>
      {PRIORITIES.map((each) => (
        <option key={each} value={each}>
          {text(`priority.${each}`)}
        </option>
      ))}
    </select>
  );
}
