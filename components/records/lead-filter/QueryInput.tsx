import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { optionId } from './Options';
import type { LeadQuery } from './use-lead-query';

interface QueryInputProps {
  id?: string;
  className: string | undefined;
  label: string;
  placeholder: string;
  query: LeadQuery;
  /** DOM id of the listbox the arrow keys move in, and the index they are at. */
  list: string;
  at: number | undefined;
  onStep: (by: 1 | -1) => void;
  onType: () => void;
  onChoose: () => void;
}

/** The input of a search query, without its list. Arrows move in the caller's listbox, Enter chooses, Escape dismisses the completion. */
export function QueryInput({ query, list, at, onStep, onType, onChoose, ...own }: QueryInputProps) {
  const field = useRef<HTMLInputElement>(null);
  const { typed, completion, written } = query;
  // React puts the caret at the end of inserted text.
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
    else if (event.key === 'Escape' && completion) query.dismiss();
    else return;
    // By default the arrows would move the caret and Escape would close the dialog.
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
        query.type(value, selectionStart ?? value.length);
      }}
      onSelect={({ currentTarget: { value, selectionStart } }) =>
        query.move(value, selectionStart ?? value.length)
      }
      onKeyDown={press}
    />
  );
}
