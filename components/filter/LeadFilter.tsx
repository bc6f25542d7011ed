import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import type { LeadId, MissionEventId } from '~/domain/ids';
import type { Layout } from '~/domain/saved-view';
import { isAsking } from '~/domain/search-query';
import type { Value } from '~/domain/search-values';
import { useText } from '../hooks/goen';
import { Options } from '../search/Options';
import { SearchField } from '../search/SearchField';
import { useFinding } from '../search/use-finding';
import { useIndex } from '../search/use-index';
import { ValueName } from '../search/ValueName';
import styles from './LeadFilter.module.css';
import { ViewMenu } from './ViewMenu';

/** The leads a filter lets through; absent where all are. */
export type Filtered = ReadonlySet<LeadId> | undefined;

interface LeadFilterProps {
  eventId: MissionEventId;
  onFilter: (ids: Filtered) => void;
  /** How the leads are laid out, which a view remembers. */
  layout: Layout;
  onLayout?: (layout: Layout) => void;
  /** Other tools of the same row. */
  children?: ReactNode;
}

/** Which of an event's leads are shown, in the words of the search; kept under a name, it is a view. */
export function LeadFilter({ eventId, onFilter, layout, onLayout, children }: LeadFilterProps) {
  const text = useText();
  const list = useId();
  const [asked, setAsked] = useState(false);
  const index = useIndex(asked);
  const finding = useFinding(index);
  const { typed, query, found, completion } = finding;
  const [place, setPlace] = useState(0);
  const isOn = isAsking(query);
  const ids = useMemo(
    (): Filtered =>
      isOn && index
        ? new Set(found.filter(({ event }) => event.id === eventId).map(({ leadId }) => leadId))
        : undefined,
    [isOn, index, found, eventId],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when what is let through changes
  useEffect(() => onFilter(ids), [ids]);
  const values = completion?.values;
  const at = values ? Math.min(place, values.length - 1) : undefined;
  const complete = (value: Value) => {
    setPlace(0);
    finding.complete(value);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of tools, not a form that is sent
    <div role="search" className={styles.filter} onFocus={() => setAsked(true)}>
      <div className={styles.typing}>
        <SearchField
          className={styles.field}
          label={text('filter.label')}
          placeholder={text('filter.placeholder')}
          finding={finding}
          list={list}
          at={at}
          onStep={(by) => values && setPlace(((at ?? 0) + by + values.length) % values.length)}
          onType={() => setPlace(0)}
          onChoose={() => {
            const value = values?.[at ?? 0];
            if (value) complete(value);
          }}
        />
        {values && (
          <Options
            id={list}
            label={text('search.values')}
            className={styles.values}
            optionClass={styles.value}
            options={values}
            keyOf={({ id }) => id}
            at={at}
            onChoose={complete}
          >
            {(value) => <ValueName value={value} />}
          </Options>
        )}
      </div>
      <ViewMenu
        eventId={eventId}
        query={isOn ? typed.trim() : ''}
        layout={layout}
        onChoose={(view) => {
          setAsked(true);
          finding.write(view?.query ?? '');
          if (view) onLayout?.(view.layout);
        }}
      />
      {children}
      <span className={styles.count} aria-live="polite">
        {isOn && (ids ? text('filter.count', { count: ids.size }) : text('search.reading'))}
      </span>
    </div>
  );
}
