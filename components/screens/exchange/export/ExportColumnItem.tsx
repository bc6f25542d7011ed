import type { KeyboardEvent } from 'react';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';

interface ExportColumnItemProps {
  name: string;
  isChosen: boolean;
  onToggle: (isChosen: boolean) => void;
  onMove: (by: 1 | -1) => void;
}

/** One column of an export: switched on or off, and moved by buttons or by Alt with an arrow key. */
export function ExportColumnItem({ name, isChosen, onToggle, onMove }: ExportColumnItemProps) {
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (!event.altKey || !by) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li onKeyDown={press}>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ currentTarget: { checked } }) => onToggle(checked)}
        />
        {name}
      </label>
      {isChosen && <MoveButtons name={name} onMove={onMove} />}
    </li>
  );
}

function MoveButtons({ name, onMove }: Pick<ExportColumnItemProps, 'name' | 'onMove'>) {
  const text = useText();
  const ways = [
    { by: -1 as const, label: text('export.moveUp', { name }), sign: '↑' },
    { by: 1 as const, label: text('export.moveDown', { name }), sign: '↓' },
  ];
  return ways.map(({ by, label, sign }) => (
    <button
      key={by}
      type="button"
      className={buttons.icon}
      aria-label={label}
      title={label}
      onClick={() => onMove(by)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  ));
}
