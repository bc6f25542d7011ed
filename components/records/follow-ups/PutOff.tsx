import type { Calendar } from '~/domain/dates/holidays';
import { addBusinessDays } from '~/domain/dates/working-days';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Mission } from '~/domain/missions/mission';
import { dayHere, shortDay } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import panel from '../styles/panel.module.css';
import styles from './FollowUps.module.css';
import { useFollowUp } from './use-follow-up';

/** The offered postponements, in working days from today. */
const USUAL = [1, 3, 5, 10];

interface PutOffProps {
  card: Pick<LeadDetails, 'event' | 'lead' | 'organisation'>;
  customs: Mission['customs'];
  followUp: FollowUp;
}

/** Postpones a step to one of the next working days, or to any other day. */
export function PutOff({ card, customs, followUp }: PutOffProps) {
  const text = useText();
  const { locale } = useGoen();
  const { putOff, nameOfStep } = useFollowUp();
  const { event } = card;
  const calendars: Calendar[] = event.steps.find(({ id }) => id === followUp.step)?.calendars ?? ['IT'];
  const today = dayHere(event.zone);
  const label = `${text('followUp.putOff')}: ${nameOfStep(card, followUp)}`;
  return (
    <span className={styles.putOff}>
      <select
        className={panel.select}
        aria-label={label}
        title={text('followUp.putOff')}
        value=""
        onChange={(change) => void putOff(card, followUp, change.currentTarget.value)}
      >
        <option value="" disabled>
          {text('followUp.putOff')}
        </option>
        {USUAL.map((days) => {
          const to = addBusinessDays(today, days, calendars, customs);
          return (
            <option key={days} value={to}>
              {text('followUp.putOffTo', { day: shortDay(locale, to) })}
            </option>
          );
        })}
      </select>
      <input
        className={panel.select}
        type="date"
        aria-label={`${label}: ${text('followUp.putOffDay')}`}
        title={text('followUp.putOffDay')}
        min={today}
        value={followUp.dueOn ?? ''}
        onChange={(change) => {
          if (change.currentTarget.value) void putOff(card, followUp, change.currentTarget.value);
        }}
      />
    </span>
  );
}
