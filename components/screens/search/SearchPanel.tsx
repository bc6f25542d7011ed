import type { SearchEntry } from '~/domain/search/entry';
import { hasConditions, type Query } from '~/domain/search/query';
import { useText } from '../../hooks/use-text';
import { Options } from '../../records/lead-filter/Options';
import { QueryInput } from '../../records/lead-filter/QueryInput';
import { type LeadQuery, useLeadQuery } from '../../records/lead-filter/use-lead-query';
import { useSearchIndex } from '../../records/lead-filter/use-search-index';
import { ValueName } from '../../records/lead-filter/ValueName';
import styles from './Search.module.css';
import { SearchHint } from './SearchHint';
import { SearchHit } from './SearchHit';
import { SEARCH_FIELD } from './search-field-id';
import { useChosenOption } from './use-chosen-option';
import { useHits } from './use-hits';

const VALUES = 'search-values';
const HITS = 'search-hits';

/** The search: a field whose arrow keys walk through the hits, or through the values of an operator. `start` is what it looks for at first. */
export function SearchPanel({ start = '' }: { start?: string }) {
  const text = useText();
  const index = useSearchIndex(true);
  const query = useLeadQuery(index, { start });
  const { completion } = query;
  const { hits, shown, isCurrent } = useHits(query);
  const { at, restart, choose, complete, open, step } = useChosenOption(query, hits, isCurrent);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form, since a dialog that is one form starts in its field
    <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
      <QueryInput
        id={SEARCH_FIELD}
        className={styles.field}
        label={text('search.label')}
        placeholder={text('search.placeholder')}
        query={query}
        list={completion ? VALUES : HITS}
        at={at}
        onStep={step}
        onType={restart}
        onChoose={choose}
      />
      {completion && (
        <Options
          id={VALUES}
          label={text('search.values')}
          className={styles.values}
          optionClass={styles.value}
          options={completion.values}
          keyOf={({ id }) => id}
          at={at}
          onChoose={complete}
        >
          {(value) => <ValueName value={value} />}
        </Options>
      )}
      <HitCount query={query} isRead={index !== undefined} shown={hits.length} />
      {query.typed === '' && <SearchHint onWrite={(operator) => query.write(`${operator}:`)} />}
      {hits.length > 0 && shown && (
        <Hits hits={hits} query={shown} at={completion ? undefined : at} onOpen={open} />
      )}
    </form>
  );
}

interface HitsProps {
  hits: readonly SearchEntry[];
  /** What they were found by. */
  query: Query;
  at: number | undefined;
  onOpen: (hit: SearchEntry) => void;
}

function Hits({ hits, query, at, onOpen }: HitsProps) {
  const text = useText();
  return (
    <Options
      id={HITS}
      label={text('search.results')}
      className={styles.hits}
      optionClass={styles.hit}
      options={hits}
      keyOf={({ leadId }) => leadId}
      at={at}
      onChoose={onOpen}
    >
      {(entry) => <SearchHit entry={entry} query={query} />}
    </Options>
  );
}

interface HitCountProps {
  query: LeadQuery;
  /** Whether the index is read. */
  isRead: boolean;
  shown: number;
}

/** Number of leads found, announced to screen readers. */
function HitCount({ query: { query, found }, isRead, shown }: HitCountProps) {
  const text = useText();
  const count = found?.count;
  const parts = [
    count !== undefined && (count > 0 ? text('search.found', { count }) : text('search.none')),
    (count ?? shown + 1) > shown && text('search.first', { count: shown }),
  ];
  return (
    <p className={styles.count} aria-live="polite">
      {isRead ? hasConditions(query) && parts.filter(Boolean).join(' · ') : text('search.reading')}
    </p>
  );
}
