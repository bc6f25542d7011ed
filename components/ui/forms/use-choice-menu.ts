import { type KeyboardEvent, useRef, useState } from 'react';

/** A value that can be chosen, with its words. */
export interface Choice<T extends string> {
  value: T;
  label: string;
  /** Language of the words, where it is not the screen's. */
  lang?: string;
}

interface ChoiceMenuOptions<T extends string> {
  choices: readonly Choice<T>[];
  /** The value it has; absent where there is none. */
  value: T | undefined;
  onChoose: (value: T) => void;
}

/** A longer pause begins a new word, in milliseconds. */
const WORD_MS = 700;

/** State of a menu of choices: looking and choosing are two things, and only Enter, the space bar or a click choose. */
export function useChoiceMenu<T extends string>({ choices, value, onChoose }: ChoiceMenuOptions<T>) {
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const word = useRef({ text: '', since: 0 });
  const last = choices.length - 1;
  const open = () => {
    setAt(
      Math.max(
        0,
        choices.findIndex((each) => each.value === value),
      ),
    );
    setOpen(true);
  };
  const close = () => setOpen(false);
  const choose = (place: number) => {
    close();
    const chosen = choices[place];
    if (chosen && chosen.value !== value) onChoose(chosen.value);
  };
  const typed = (letter: string) => {
    const now = Date.now();
    const before = now - word.current.since < WORD_MS ? word.current.text : '';
    word.current = { text: (before + letter).toLowerCase(), since: now };
    const found = choices.findIndex(({ label }) => label.toLowerCase().startsWith(word.current.text));
    if (found >= 0) setAt(found);
  };
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (event.nativeEvent.isComposing || ctrlKey || metaKey) return;
    const moves: Record<string, number> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    };
    const to = moves[key];
    if (key === 'Escape' && isOpen) close();
    else if (key === 'Enter' || key === ' ') isOpen ? choose(at) : open();
    else if (to !== undefined) isOpen ? setAt(to) : open();
    // A closed menu leaves letters to the screen's shortcuts.
    else if (isOpen && key.length === 1 && !altKey) typed(key);
    else {
      if (key === 'Tab') close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return { isOpen, at, open, close, choose, press, look: setAt };
}
