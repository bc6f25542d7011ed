import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './ChoiceMenu.module.css';
import { type Choice, useChoiceMenu } from './use-choice-menu';

interface ChoiceMenuProps<T extends string> {
  /** Accessible name where there is no visible label. */
  label?: string | undefined;
  choices: readonly Choice<T>[];
  /** The value it has; absent where it only acts. */
  value?: T | undefined;
  /** What the button shows in place of the value's words. */
  children?: ReactNode;
  className?: string | undefined;
  disabled?: boolean;
  /** Marks the menu that the key `m` opens. */
  isMove?: boolean;
  onChoose: (value: T) => void;
}

const GAP = 4;

/** A button that opens a list of choices, in place of a native select where choosing writes: arrows and letters only look; Enter, the space bar or a click choose; Escape leaves. */
export function ChoiceMenu<T extends string>(props: ChoiceMenuProps<T>) {
  const { label, choices, value, children, className, disabled, isMove, onChoose } = props;
  const id = useId();
  const shown = choices.find((each) => each.value === value)?.label;
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { isOpen, at, open, close, choose, press, look } = useChoiceMenu({ choices, value, onChoose });
  useLayoutEffect(() => {
    if (isOpen && button.current && list.current) showBelow(button.current, list.current);
  }, [isOpen]);
  useLayoutEffect(() => void list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' }), [at]);
  return (
    <span className={styles.menu}>
      <button
        type="button"
        ref={button}
        role="combobox"
        className={className ?? styles.button}
        aria-label={label}
        disabled={disabled}
        title={children === undefined ? shown : label}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        data-move={isMove || undefined}
        onClick={() => (isOpen ? close() : open())}
        onKeyDown={press}
        onBlur={close}
      >
        {children ?? shown}
      </button>
      {isOpen && (
        <div ref={list} id={id} popover="manual" role="listbox" aria-label={label} className={styles.list}>
          {choices.map((each, place) => (
            <Option
              key={each.value}
              id={`${id}-${place}`}
              choice={each}
              isValue={each.value === value}
              isLookedAt={place === at}
              onLook={() => look(place)}
              onChoose={() => choose(place)}
            />
          ))}
        </div>
      )}
    </span>
  );
}

interface OptionProps {
  id: string;
  choice: Choice<string>;
  isValue: boolean;
  isLookedAt: boolean;
  onLook: () => void;
  onChoose: () => void;
}

/** One choice of the list. The keys are the button's, which keeps the focus. */
function Option({ id, choice: { label, lang }, isValue, isLookedAt, onLook, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: it is looked at by aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button has the keys
    <div
      id={id}
      role="option"
      aria-selected={isValue}
      lang={lang}
      data-looked={isLookedAt || undefined}
      onPointerMove={onLook}
      // The focus stays on the button, and a label around it is not pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      {label}
    </div>
  );
}

/** Shows the list below its button, or above it where there is more room. */
function showBelow(button: HTMLElement, list: HTMLElement): void {
  list.showPopover();
  const { left, top, bottom, width } = button.getBoundingClientRect();
  const below = innerHeight - bottom - 2 * GAP;
  const above = top - 2 * GAP;
  const isBelow = list.offsetHeight <= below || below >= above;
  list.style.minWidth = `${width}px`;
  list.style.maxHeight = `${isBelow ? below : above}px`;
  list.style.left = `${Math.max(GAP, Math.min(left, innerWidth - list.offsetWidth - GAP))}px`;
  list.style.top = `${isBelow ? bottom + GAP : top - GAP - list.offsetHeight}px`;
}
