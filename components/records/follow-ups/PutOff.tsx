import { dayFrom } from '~/domain/dates/day';
import type { Calendar } from '~/domain/dates/holidays';
import { addBusinessDays } from '~/domain/dates/working-days';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Mission } from '~/domain/missions/mission';
import { shortDay } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useToday } from '../../hooks/use-today';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ChoiceMenu } from '../../ui/forms/ChoiceMenu';
import { onDemand } from '../../ui/on-demand';
import panel from '../styles/panel.module.css';
import { useFollowUp } from './use-follow-up';

const PutOffForm = onDemand(async () => (await import('./PutOffForm')).PutOffForm);

/** The offered postponements, in working days. */
const USUAL = [1, 3, 5, 10];
const ANOTHER = 'another';

interface PutOffProps {
  card: Pick<LeadDetails, 'event' | 'lead' | 'organisation'>;
  customs: Mission['customs'];
  followUp: FollowUp;
}

/** Postpones a step to a working day after today and after its own day, or to any day. */
export function PutOff({ card, customs, followUp }: PutOffProps) {
  const text = useText();
  const { locale } = useGoen();
  const { ask } = useDialog();
  const { putOff, nameOfStep } = useFollowUp();
  const { event } = card;
  const calendars: Calendar[] = event.steps.find(({ id }) => id === followUp.step)?.calendars ?? ['IT'];
  const today = useToday(event.zone);
  const due = dayFrom(followUp.dueOn ?? '');
  const from = due && due > today ? due : today;
  const label = `${text('followUp.putOff')}: ${nameOfStep(card, followUp)}`;
  const usual = USUAL.map((days) => addBusinessDays(from, days, calendars, customs));
  const choose = (to: string) => {
    const day = dayFrom(to);
    if (day) return void putOff(card, followUp, day);
    ask(
      label,
      <PutOffForm card={card} followUp={followUp} calendars={calendars} customs={customs} today={today} />,
    );
  };
  return (
    <ChoiceMenu<string>
      className={panel.select}
      label={label}
      choices={[
        ...usual.map((to) => ({
          value: to,
          label: text('followUp.putOffTo', { day: shortDay(locale, to) }),
        })),
        { value: ANOTHER, label: text('followUp.putOffDay') },
      ]}
      onChoose={choose}
    >
      {text('followUp.putOff')}
    </ChoiceMenu>
  );
}
