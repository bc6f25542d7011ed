import { nextStage } from '~/domain/next-stage';
import type { LeadCard } from '~/storage';
import { useText } from '../hooks/goen';
import { useMove } from '../hooks/use-move';
import { useWords } from '../hooks/use-words';
import { useOpenLead } from '../lead/use-open-lead';
import { LeadMarks } from '../shared/LeadMarks';
import { nameOf } from '../shared/names';
import { SafeLink } from '../shared/SafeLink';
import { StagePill } from '../shared/StagePill';
import buttons from '../styles/buttons.module.css';
import { DueLine } from './DueLine';
import styles from './LeadRow.module.css';

/** One lead of the list: who, at which stage, what is next and when. */
export function LeadRow({ card }: { card: LeadCard }) {
  const text = useText();
  const words = useWords();
  const move = useMove();
  const { lead, organisation, event, next } = card;
  const name = nameOf(organisation);
  const open = useOpenLead();
  const onward = nextStage(event.stages, lead.stage);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <button type="button" className={styles.name} onClick={() => open(card)}>
          {name}
        </button>
        <StagePill event={event} stage={lead.stage} />
      </div>
      <p className={styles.latin}>
        {[organisation.nameJa && organisation.nameEn, event.name].filter(Boolean).join(' · ')}
      </p>
      <LeadMarks lead={lead} />
      <div className={styles.line}>
        <DueLine next={next} event={event} />
        <span className={styles.actions}>
          {onward && (
            <button
              type="button"
              className={buttons.icon}
              aria-label={`${name}: ${text('board.moveTo', { stage: words.stage(onward.id, onward.name) })}`}
              title={text('board.moveTo', { stage: words.stage(onward.id, onward.name) })}
              onClick={() => void move(card, onward.id)}
            >
              →
            </button>
          )}
          {organisation.website && (
            <SafeLink
              href={organisation.website}
              className={buttons.icon}
              label={text('leads.site', { name })}
            >
              ↗
            </SafeLink>
          )}
        </span>
      </div>
    </li>
  );
}
