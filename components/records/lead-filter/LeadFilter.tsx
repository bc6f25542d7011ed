import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { LeadId, MissionEventId } from '~/domain/records/ids';
import { hasConditions } from '~/domain/search/query';
import type { Layout } from '~/domain/search/saved-view';
import { useText } from '../../hooks/use-text';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './LeadFilter.module.css';
import { QueryField } from './QueryField';
import { useLeadQuery } from './use-lead-query';
import { useSearchIndex } from './use-search-index';
import { ViewMenu } from './ViewMenu';

/** Ids of the leads that match a filter; `undefined` without a filter. */
export type Filtered = ReadonlySet<LeadId> | undefined;

interface LeadFilterProps {
  eventId: MissionEventId;
  onFilter: (ids: Filtered) => void;
  /** The current layout, which a saved view includes. */
  layout: Layout;
  onLayout?: (layout: Layout) => void;
  /** Searches everything for what is typed: offered below the field, and at Enter. */
  onEverywhere?: (typed: string) => void;
  /** Further tools in the same row. */
  children?: ReactNode;
}

/** Filters an event's leads with the search syntax; a filter can be saved as a view. */
export function LeadFilter({ eventId, onFilter, layout, onLayout, onEverywhere, children }: LeadFilterProps) {
  const text = useText();
  const [isUsed, setUsed] = useState(false);
  const index = useSearchIndex(isUsed);
  const query = useLeadQuery(index, { eventId });
  const { typed, whole } = query;
  const isOn = hasConditions(query.query);
  const ids = useMemo(
    (): Filtered => (isOn && whole && hasConditions(whole.query) ? new Set(whole.all()) : undefined),
    [isOn, whole],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: calls back only when the matches change
  useEffect(() => onFilter(ids), [ids]);
  const everywhere = isOn && onEverywhere ? () => onEverywhere(typed.trim()) : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of tools, not a form that is sent
    <div role="search" className={styles.filter} onFocus={() => setUsed(true)}>
      <div className={styles.typing}>
        <QueryField
          query={query}
          label={text('filter.label')}
          placeholder={text('filter.placeholder')}
          {...(everywhere && { onSubmit: everywhere })}
        />
      </div>
      <ViewMenu
        eventId={eventId}
        query={isOn ? typed.trim() : ''}
        layout={layout}
        onChoose={(view) => {
          setUsed(true);
          query.write(view?.query ?? '');
          if (view) onLayout?.(view.layout);
        }}
      />
      {children}
      {everywhere && (
        <button type="button" className={`${buttons.quiet} ${styles.everywhere}`} onClick={everywhere}>
          {text('search.everywhere', { typed: typed.trim() })}
        </button>
      )}
      <span className={styles.count} aria-live="polite">
        {isOn && (ids ? text('filter.count', { count: ids.size }) : text('search.reading'))}
      </span>
    </div>
  );
}
