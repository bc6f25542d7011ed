import { dayAt } from '~/domain/dates/day';
import { nameOf } from '~/domain/organisations/display-name';
import { shortDay } from '~/locales/days';
import type { OrganisationRow, Recognition } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useOpenOrganisation } from '../../records/open/use-open-organisation';
import { EventDot } from '../../ui/marks/EventDot';
import styles from './Organisations.module.css';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface OrganisationLineProps {
  row: OrganisationRow;
  /** Its index among all rows. */
  at: number;
  height: number;
  doubts: Recognition['doubts'] | undefined;
  onFocus: () => void;
}

/** One organisation: names, prefecture, events of its leads, and the organisations it may duplicate. */
export function OrganisationLine({ row, at, height, doubts, onFocus }: OrganisationLineProps) {
  const text = useText();
  const { locale } = useGoen();
  const open = useOpenOrganisation();
  const { organisation, leads, lastAt } = row;
  const name = nameOf(organisation);
  const others = (doubts ?? []).map((doubt) => nameOf(doubt.organisation)).join(', ');
  const isPart = doubts?.every(({ level }) => level === 'related');
  return (
    <tr style={{ height }} aria-rowindex={at + 2} onFocus={onFocus}>
      <th scope="row" className={styles.name}>
        <button
          type="button"
          title={name}
          aria-label={text('organisations.open', { name })}
          onClick={() => open(organisation)}
        >
          {name}
        </button>
        <small>
          {others && (
            <span className={styles.doubt} title={others}>
              {text(isPart ? 'organisations.mayBePart' : 'organisations.mayBe', { names: others })}
            </span>
          )}
          {!others && organisation.nameJa && <span title={organisation.nameEn}>{organisation.nameEn}</span>}
        </small>
      </th>
      <td>{organisation.prefecture}</td>
      <td className={styles.number}>{leads.length}</td>
      <td>
        <span className={styles.leadEvents}>
          {leads.map(({ lead, event }) => (
            <span key={lead.id} title={event.name}>
              <EventDot colour={event.colour} />
              {event.name}
            </span>
          ))}
        </span>
      </td>
      <td>{shortDay(locale, dayAt(new Date(lastAt), HERE))}</td>
    </tr>
  );
}
