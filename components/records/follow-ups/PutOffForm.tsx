import { type FormEvent, useState } from 'react';
import { type Day, dayFrom } from '~/domain/dates/day';
import type { Calendar } from '~/domain/dates/holidays';
import { openDayFrom } from '~/domain/dates/working-days';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Mission } from '~/domain/missions/mission';
import { shortDay } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { FormActions } from '../../ui/forms/FormActions';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { useFollowUp } from './use-follow-up';

interface PutOffFormProps {
  card: Pick<LeadDetails, 'event' | 'lead' | 'organisation'>;
  followUp: FollowUp;
  calendars: readonly Calendar[];
  customs: Mission['customs'];
  today: Day;
}

/** Asks for the day of a step; where that day is closed, says to which day it moves before it does. */
export function PutOffForm({ card, followUp, calendars, customs, today }: PutOffFormProps) {
  const text = useText();
  const { locale } = useGoen();
  const { close } = useDialog();
  const { putOff } = useFollowUp();
  const [typed, setTyped] = useState<string>(followUp.dueOn ?? today);
  const day = dayFrom(typed);
  const open = day && openDayFrom(day, calendars, customs);
  const isUsable = open !== undefined && open >= today && open !== followUp.dueOn;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isUsable) return;
    close();
    void putOff(card, followUp, open);
  };
  return (
    <form className={forms.form} onSubmit={submit} noValidate>
      <Labelled
        label={text('followUp.putOffDay')}
        hint={
          !day
            ? text('problem.day-invalid')
            : day < today
              ? text('followUp.dayPast')
              : open && open !== day
                ? text('followUp.dayClosed', { day: shortDay(locale, day), to: shortDay(locale, open) })
                : undefined
        }
      >
        <input
          type="date"
          value={typed}
          min={today}
          onChange={(change) => setTyped(change.currentTarget.value)}
        />
      </Labelled>
      <FormActions
        submit={open ? text('followUp.putOffTo', { day: shortDay(locale, open) }) : text('followUp.putOff')}
        disabled={!isUsable}
        onCancel={close}
      />
    </form>
  );
}
