import { type FormEvent, useState } from 'react';
import { dayFrom } from '~/domain/dates/day';
import { Problem } from '~/domain/problem';
import { dayHere } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { Form } from '../../ui/forms/Form';
import { FormProblem } from '../../ui/forms/FormProblem';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './UndatedNotice.module.css';

/** Asks for the dates of an event without any, since no follow-up can be dated without them; nothing where it has dates. */
export function UndatedNotice({ active: { event } }: { active: EventWithCount }) {
  const text = useText();
  const { loadStorage } = useGoen();
  const { attempt, problem } = useAttempt();
  const [days, setDays] = useState({ first: '', last: '' });
  if (event.startsOn) return null;
  const setDates = async (first: string, last: string) => {
    const [startsOn, endsOn] = [dayFrom(first), dayFrom(last || first)];
    if (!startsOn || !endsOn) throw new Problem('day-invalid');
    await (await loadStorage()).dateEvent(event.id, startsOn, endsOn);
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void attempt(() => setDates(days.first, days.last));
  };
  return (
    <Form className={styles.notice} onSubmit={submit}>
      <p>{text('event.undated')}</p>
      <div className={styles.dates}>
        <button
          type="button"
          className={buttons.ghost}
          onClick={() => {
            const today = dayHere(event.zone);
            void attempt(() => setDates(today, today));
          }}
        >
          {text('event.today')}
        </button>
        <label data-field="startsOn">
          {text('event.startsOn')}
          <input
            type="date"
            required
            value={days.first}
            onChange={(change) => setDays({ ...days, first: change.currentTarget.value })}
          />
        </label>
        <label data-field="endsOn">
          {text('event.endsOn')}
          <input
            type="date"
            value={days.last}
            onChange={(change) => setDays({ ...days, last: change.currentTarget.value })}
          />
        </label>
        <button type="submit" className={buttons.ghost}>
          {text('event.setDate')}
        </button>
      </div>
      <FormProblem problem={problem} />
    </Form>
  );
}
