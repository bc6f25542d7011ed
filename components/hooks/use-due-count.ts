import { useLive } from './use-live';
import { useNow } from './use-today';

/** The number of follow-ups that are overdue or due today; `undefined` until read. */
export function useDueCount(): number | undefined {
  const counts = useLive((storage) => storage.dueCounts(new Date()), [useNow()]);
  return counts && counts.overdue + counts.today;
}
