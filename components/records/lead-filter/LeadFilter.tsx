import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { LeadId, MissionEventId } from '~/domain/records/ids';
import { hasConditions } from '~/domain/search/query';
import type { Layout } from '~/domain/search/saved-view';
import { useText } from '../../hooks/use-text';
import styles from './LeadFilter.module.css';
import { QueryField } from './QueryField';
import { useIndex } from './use-index';
import { useLeadQuery } from './use-lead-query';
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
  const [asked, setAsked] = useState(false);
  const index = useIndex(asked);
  const finding = useLeadQuery(index);
  const { typed, query, found } = finding;
  const isOn = hasConditions(query);
  const ids = useMemo(
    (): Filtered =>
      isOn && index
        ? new Set(found.filter(({ event }) => event.id === eventId).map(({ leadId }) => leadId))
        : undefined,
    [isOn, index, found, eventId],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when what is let through changes
  useEffect(() => onFilter(ids), [ids]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of tools, not a form that is sent
    <div role="search" className={styles.filter} onFocus={() => setAsked(true)}>
      <div className={styles.typing}>
        <QueryField finding={finding} label={text('filter.label')} placeholder={text('filter.placeholder')} />
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
