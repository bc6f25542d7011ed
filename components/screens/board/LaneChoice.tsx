import type { LaneBy } from '~/storage';
import { useText } from '../../hooks/use-text';
import { LANES } from './lanes';

/** Chooses what the board is divided into lanes by. */
export function LaneChoice({ by, onChoose }: { by: LaneBy; onChoose: (by: LaneBy) => void }) {
  const text = useText();
  return (
    <select
      aria-label={text('board.lanes')}
      value={by}
      onChange={({ currentTarget: { value } }) => onChoose(LANES.find((each) => each === value) ?? 'none')}
    >
      {LANES.map((each) => (
        <option key={each} value={each}>
          {text(`board.lane.${each}`)}
        </option>
      ))}
    </select>
  );
}
