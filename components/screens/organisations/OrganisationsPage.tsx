import { useMemo, useState } from 'react';
import { inDirection } from '~/domain/text/placed';
import type { OrderedRows } from '~/storage';
import { useFollowed } from '../../hooks/lists/use-followed';
import { useMatching } from '../../hooks/lists/use-matching';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { QuickFilter } from '../../ui/forms/QuickFilter';
import screen from '../../ui/styles/screen.module.css';
import { type OrganisationOrder, OrganisationTable } from './OrganisationTable';

/** All organisations with their leads and possible duplicates, filtered and sorted. */
export function OrganisationsPage() {
  const text = useText();
  const { locale } = useGoen();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<OrganisationOrder>({ column: 'last', descending: true });
  const { column, descending } = order;
  const rows = useFollowed<OrderedRows>(
    (storage, follower) => storage.followOrder(storage.organisationOrder(column, locale), follower),
    [column, locale],
  );
  const ids = useMemo(() => rows && inDirection(rows.ids, rows.starts, descending), [rows, descending]);
  const shown = useMatching(ids ?? NONE, typed);
  if (!ids) return null;
  return (
    <>
      <header className={screen.head}>
        <div>
          <h1>{text('organisations.title')}</h1>
          <p>
            {text('organisations.hint')} <a href="#retention">{text('retention.title')}</a>
          </p>
        </div>
        <QuickFilter value={typed} count={shown.length} onChange={setTyped} />
      </header>
      {shown.length === 0 ? (
        <p className={screen.empty}>
          {text(ids.length === 0 ? 'organisations.none' : 'organisations.noMatch')}
        </p>
      ) : (
        <OrganisationTable
          ids={shown}
          order={order}
          onOrder={(to) =>
            setOrder((before) => ({
              column: to,
              descending: before.column === to ? !before.descending : FIRST_DOWN.includes(to),
            }))
          }
        />
      )}
    </>
  );
}

const NONE: readonly string[] = [];

/** Columns sorted in descending order at first. */
const FIRST_DOWN: readonly OrganisationOrder['column'][] = ['leads', 'last'];
