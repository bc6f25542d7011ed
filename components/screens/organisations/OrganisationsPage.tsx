import { useDeferredValue, useMemo, useState } from 'react';
import { matchesWords } from '~/domain/organisations/filter';
import { inOrder } from '~/domain/text/collate';
import type { OrganisationRow } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { QuickFilter } from '../../ui/forms/QuickFilter';
import screen from '../../ui/styles/screen.module.css';
import { type OrganisationColumn, type OrganisationOrder, OrganisationTable } from './OrganisationTable';

/** All organisations with their leads and possible duplicates, filtered and sorted. */
export function OrganisationsPage() {
  const text = useText();
  const { locale } = useGoen();
  const rows = useLive((storage) => storage.organisationRows(), []);
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<OrganisationOrder>({ column: 'last', descending: true });
  // Filtering thousands of rows must not block typing.
  const wanted = useDeferredValue(typed);
  const shown = useMemo(() => {
    const asked = (rows ?? []).filter(({ organisation }) => matchesWords(organisation, wanted));
    return inOrder(asked, (row) => KEYS[order.column](row), { descending: order.descending, locale });
  }, [rows, wanted, order, locale]);
  if (!rows) return null;
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
          {text(rows.length === 0 ? 'organisations.none' : 'organisations.noMatch')}
        </p>
      ) : (
        <OrganisationTable
          rows={shown}
          order={order}
          onOrder={(column) =>
            setOrder((before) => ({
              column,
              descending: before.column === column ? !before.descending : FIRST_DOWN.includes(column),
            }))
          }
        />
      )}
    </>
  );
}

const KEYS: Record<OrganisationColumn, (row: OrganisationRow) => string | number> = {
  name: ({ organisation: { nameKana, nameJa, nameEn } }) => nameKana ?? nameJa ?? nameEn ?? '',
  prefecture: ({ organisation }) => organisation.prefecture ?? '',
  leads: ({ leads }) => leads.length,
  events: ({ leads }) => leads.map(({ event }) => event.name).join(', '),
  last: ({ lastAt }) => lastAt,
};

/** Columns sorted in descending order at first. */
const FIRST_DOWN: readonly OrganisationColumn[] = ['leads', 'last'];
