import type { RowWords } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import { useWords } from '../../../hooks/use-words';

/** Texts of a row: its next step in the user's language, its members by name. */
export function useRowWords({ members }: Pick<Mission, 'members'>): RowWords {
  const words = useWords();
  return {
    step: ({ next, event }) =>
      next ? words.step(next.step, next.name ?? event.steps.find(({ id }) => id === next.step)?.name) : '',
    member: (id) => members.find((each) => each.id === id)?.name ?? id,
  };
}
