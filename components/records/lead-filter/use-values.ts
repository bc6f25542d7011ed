import { useMemo } from 'react';
import { PRIORITIES } from '~/domain/leads/lead';
import { DUE_VALUES, stageLabel, type Value, type Values } from '~/domain/search/operator-values';
import type { SearchIndex } from '~/domain/search/search-index';
import { foldedName } from '~/domain/text/fold-name';
import { FORMER_WORDS } from '~/exchange/import/former-labels';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';

const formerStages: Readonly<Record<string, readonly string[]>> = FORMER_WORDS.stage;

/** The values each search operator accepts, with labels in the user's language. */
export function useValues(index: SearchIndex | undefined): Values {
  const text = useText();
  const words = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts are new functions at each render; the language does not change during a search
  return useMemo(() => {
    const kinds = index?.kinds ?? [];
    const events = [...new Map(kinds.map(({ event }) => [event.id, event])).values()];
    const stages = events.flatMap((event) =>
      event.stages.map(({ id }) => {
        const called = stageLabel({ event, stage: id });
        return { id: called, label: words.stage(called), former: formerStages[called] ?? [] };
      }),
    );
    const owners = kinds.map(({ owner }) => ({ id: owner, label: owner }));
    return {
      event: events.map(({ id, name }) => ({ id, label: name })),
      stage: distinct(stages),
      due: DUE_VALUES.map((id) => ({ id, label: text(`search.due.${id}`), typed: id })),
      member: (index?.members ?? []).map(({ id, name }) => ({ id, label: name })),
      owner: distinct(owners.filter(({ id }) => id)),
      priority: PRIORITIES.map((id) => ({ id, label: text(`priority.${id}`), typed: id })),
      // Tags that differ only in case are one value.
      tag: distinct(kinds.flatMap(({ tags }) => tags.map((tag) => ({ id: foldedName(tag), label: tag })))),
    };
  }, [index]);
}

const distinct = (values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [value.id, value])).values(),
];
