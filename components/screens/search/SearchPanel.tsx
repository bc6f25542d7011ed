import { useState } from 'react';
import type { SearchEntry } from '~/domain/search/entry';
import type { Value } from '~/domain/search/operator-values';
import { isAsking } from '~/domain/search/query';
import { problemText } from '~/locales/text';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { Options } from '../../records/lead-filter/Options';
import { SearchField } from '../../records/lead-filter/SearchField';
import { useIndex } from '../../records/lead-filter/use-index';
import { type LeadQuery, useLeadQuery } from '../../records/lead-filter/use-lead-query';
import { ValueName } from '../../records/lead-filter/ValueName';
import { useOpenLead } from '../../records/open/use-open-lead';
import styles from './Search.module.css';
import { SearchHint } from './SearchHint';
import { SearchHit } from './SearchHit';
import { SEARCH_FIELD } from './search-field-id';

/** More are not looked through: the search is narrowed instead. */
const MOST_SHOWN = 50;
const VALUES = 'search-values';
const HITS = 'search-hits';

/** The search: a field whose arrows walk through what it finds, or through what an operator can be given. */
export function SearchPanel() {
  const text = useText();
  const index = useIndex(true);
  const finding = useLeadQuery(index);
  const { query, found, completion } = finding;
  const [place, setPlace] = useState(0);
  const open = useOpening();
  const shown = found.slice(0, MOST_SHOWN);
  const walked = completion?.values ?? shown;
  const at = Math.min(place, walked.length - 1);
  const complete = (value: Value) => {
    setPlace(0);
    finding.complete(value);
  };
  const choose = () => {
    const value = completion?.values[at];
    const entry = shown[at];
    if (completion) value && complete(value);
    else if (entry) open(entry);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form, as every dialog that is one begins in its field
    <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
      <SearchField
        id={SEARCH_FIELD}
        className={styles.field}
        label={text('search.label')}
        placeholder={text('search.placeholder')}
        leadQuery={finding}
        list={completion ? VALUES : HITS}
        at={walked.length > 0 ? at : undefined}
        onStep={(by) => walked.length && setPlace((at + by + walked.length) % walked.length)}
        onType={() => setPlace(0)}
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
      <Said finding={finding} isRead={index !== undefined} shown={shown.length} />
      {finding.typed === '' && <SearchHint onWrite={(operator) => finding.write(`${operator}:`)} />}
      {shown.length > 0 && (
        <Options
          id={HITS}
          label={text('search.results')}
          className={styles.hits}
          optionClass={styles.hit}
          options={shown}
          keyOf={({ leadId }) => leadId}
          at={completion ? undefined : at}
          onChoose={open}
        >
          {(entry) => <SearchHit entry={entry} query={query} />}
        </Options>
      )}
    </form>
  );
}

interface SaidProps {
  finding: LeadQuery;
  isRead: boolean;
  shown: number;
}

/** How many leads there are, said to screen readers too. */
function Said({ finding: { query, found }, isRead, shown }: SaidProps) {
  const text = useText();
  const count = found.length;
  const said = [
    count > 0 ? text('search.found', { count }) : text('search.none'),
    count > shown && text('search.first', { count: shown }),
  ];
  return (
    <p className={styles.said} aria-live="polite">
      {isRead ? isAsking(query) && said.filter(Boolean).join(' · ') : text('search.reading')}
    </p>
  );
}

/** Opens a lead over the search, which is still there when it closes. */
function useOpening(): (entry: SearchEntry) => void {
  const { loadStorage, say, locale } = useGoen();
  const open = useOpenLead();
  return async ({ leadId }) => {
    const card = await (await loadStorage()).leadCard(leadId);
    if (card) open(card);
    else say(problemText(locale, 'lead-gone'));
  };
}
