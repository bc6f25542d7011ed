import styles from './ViewSwitch.module.css';

interface ViewSwitchProps<View extends string> {
  label: string;
  options: readonly (readonly [view: View, name: string])[];
  shown: View;
  onChoose: (view: View) => void;
}

/** A group of toggle buttons that chooses one of a few views. */
export function ViewSwitch<View extends string>({ label, options, shown, onChoose }: ViewSwitchProps<View>) {
  return (
    <fieldset className={styles.switch} aria-label={label}>
      {options.map(([view, name]) => (
        <button key={view} type="button" aria-pressed={view === shown} onClick={() => onChoose(view)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
