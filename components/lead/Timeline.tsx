import type { LeadDetails } from '~/storage';
import { useGoen, useText } from '../hooks/goen';
import styles from './Lead.module.css';

/** What happened to a lead, the latest first. */
export function Timeline({ details: { activities } }: { details: LeadDetails }) {
  const text = useText();
  const { locale } = useGoen();
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles.section}>
      <h3>{text('lead.history')}</h3>
      <ol className={styles.timeline}>
        {activities.map(({ id, kind, at, by, note }) => (
          <li key={id}>
            <time dateTime={at}>{moment.format(new Date(at))}</time> · {text(`activity.${kind}`)}
            {by && ` · ${by}`}
            {note && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
