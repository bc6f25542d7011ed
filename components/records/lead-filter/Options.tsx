import { type ReactNode, useEffect } from 'react';

interface OptionsProps<T> {
  id: string;
  label: string;
  className: string | undefined;
  optionClass: string | undefined;
  options: readonly T[];
  keyOf: (option: T) => string;
  /** Place of the one the keys of the field stand on; none where they stand in another list. */
  at: number | undefined;
  onChoose: (option: T) => void;
  children: (option: T) => ReactNode;
}

/** The id of an option, by which the field says where its keys stand. */
export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** A list one chooses from while the focus stays in the field above it. */
export function Options<T>(props: OptionsProps<T>) {
  const { id, label, className, optionClass, options, keyOf, at, onChoose, children } = props;
  useEffect(() => {
    if (at !== undefined) document.getElementById(optionId(id, at))?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  return (
    <div id={id} role="listbox" aria-label={label} className={className}>
      {options.map((option, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
        <div
          key={keyOf(option)}
          id={optionId(id, place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          className={optionClass}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          {children(option)}
        </div>
      ))}
    </div>
  );
}
