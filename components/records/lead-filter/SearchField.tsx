import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { optionId } from './Options';
import type { LeadQuery } from './use-lead-query';

interface SearchFieldProps {
  id?: string;
  className: string | undefined;
  label: string;
  placeholder: string;
  finding: LeadQuery;
  /** Id of the list its arrows walk through, and the place they stand on there. */
  list: string;
  at: number | undefined;
  onStep: (by: 1 | -1) => void;
  onType: () => void;
  onChoose: () => void;
}

/** The field one searches in: arrows walk through the list below it, Enter chooses, Escape waves the values of an operator away. */
export function SearchField({ finding, list, at, onStep, onType, onChoose, ...own }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const { typed, completion, written } = finding;
  // React leaves the caret at the end of what it writes.
  useLayoutEffect(() => {
    if (!written) return;
    field.current?.focus();
    field.current?.setSelectionRange(written.caret, written.caret);
  }, [written]);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') onStep(1);
    else if (event.key === 'ArrowUp') onStep(-1);
    else if (event.key === 'Enter') onChoose();
    else if (event.key === 'Escape' && completion) finding.wave();
    else return;
    // Else the arrows move the caret, and Escape closes the dialog.
    event.preventDefault();
  };
  return (
    <input
      ref={field}
      id={own.id}
      type="text"
      role="combobox"
      autoComplete="off"
      spellCheck={false}
      className={own.className}
      aria-label={own.label}
      placeholder={own.placeholder}
      aria-expanded={at !== undefined}
      aria-controls={at === undefined ? undefined : list}
      aria-autocomplete="list"
      aria-activedescendant={at === undefined ? undefined : optionId(list, at)}
      value={typed}
      onChange={({ currentTarget: { value, selectionStart } }) => {
        onType();
        finding.type(value, selectionStart ?? value.length);
      }}
      onSelect={({ currentTarget: { value, selectionStart } }) =>
        finding.move(value, selectionStart ?? value.length)
      }
      onKeyDown={press}
    />
  );
}
