import forms from '../styles/forms.module.css';

interface TickProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A checkbox with its label beside it. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label className={forms.tick}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(change) => onChange(change.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
