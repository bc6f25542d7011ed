import { nameOf } from '~/domain/organisations/display-name';
import type { LeadSummary } from '~/storage';
import { useOpenLead } from '../../records/open/use-open-lead';
import { DueLine } from '../../ui/marks/DueLine';
import { LeadMarks } from '../../ui/marks/LeadMarks';
import { StagePill } from '../../ui/marks/StagePill';
import styles from './LeadRow.module.css';
import { RowActions } from './RowActions';

/** One lead of the list: names, stage, next step and its day. */
export function LeadRow({ card }: { card: LeadSummary }) {
  const { lead, organisation, event, next } = card;
  const name = nameOf(organisation);
  const under = [organisation.nameJa && organisation.nameEn, event.name].filter(Boolean).join(' · ');
  const open = useOpenLead();
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <button type="button" className={styles.name} title={name} onClick={() => open(card)}>
          {name}
        </button>
        <StagePill event={event} stage={lead.stage} />
      </div>
      <p className={styles.latin} title={under}>
        {under}
      </p>
      <LeadMarks lead={lead} />
      <div className={styles.line}>
        <DueLine next={next} event={event} />
        <RowActions card={card} />
      </div>
    </li>
  );
}
