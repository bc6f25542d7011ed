import { type ReactNode, useEffect } from 'react';

interface OptionsProps<T> {
  id: string;
  label: string;
  className: string | undefined;
  optionClass: string | undefined;
  options: readonly T[];
  keyOf: (option: T) => string;
  /** Index of the option selected by the keyboard; absent where the keyboard is in another list. */
  at: number | undefined;
  onChoose: (option: T) => void;
  children: (option: T) => ReactNode;
}

/** The DOM id of an option, for the field's `aria-activedescendant`. */
export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** The listbox of a combobox: the focus stays in the field above it. */
export function Options<T>(props: OptionsProps<T>) {
  const { id, label, className, optionClass, options, keyOf, at, onChoose, children } = props;
  useEffect(() => {
    if (at !== undefined) document.getElementById(optionId(id, at))?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  return (
    <div id={id} role="listbox" aria-label={label} className={className}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and handles the keys
        <div
          key={keyOf(option)}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
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
