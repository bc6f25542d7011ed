import type { LeadCard as Card } from '~/storage';
import { DueLine } from '../leads/DueLine';
import { SafeLink } from '../shared/SafeLink';
import styles from './Board.module.css';
import { MoveMenu } from './MoveMenu';

/** A lead on the board: who it is, what is next, and where it can be moved. */
export function LeadCard({ card }: { card: Card }) {
  const { lead, organisation, event, next } = card;
  const name = organisation.nameJa ?? organisation.nameEn ?? '';
  const owner = lead.owner ?? lead.by;
  return (
    <article className={styles.card} aria-label={name}>
      <h3>{organisation.website ? <SafeLink href={organisation.website}>{name}</SafeLink> : name}</h3>
      {organisation.nameJa && <p className={styles.latin}>{organisation.nameEn}</p>}
      <div className={styles.foot}>
        <DueLine next={next} event={event} />
        {owner && <span className={styles.who}>{owner}</span>}
      </div>
      <MoveMenu card={card} />
    </article>
  );
}
