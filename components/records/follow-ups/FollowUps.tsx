import { type FormEvent, useState } from 'react';
import { dayFrom } from '~/domain/dates/day';
import { CHANNELS, type Channel } from '~/domain/missions/playbook';
import { shortDay } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { Labelled } from '../../ui/forms/Labelled';
import { DueLine } from '../../ui/marks/DueLine';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { useWriteLetter } from '../letters/use-write-letter';
import styles from '../styles/lead.module.css';
import { PutOff } from './PutOff';
import { RenameStepForm } from './RenameStepForm';
import { useFollowUp } from './use-follow-up';

/** The steps promised to a lead: the open ones with what can be done, the ended ones below, and a way to add another. */
export function FollowUps({ details }: { details: LeadDetails }) {
  const text = useText();
  const open = details.followUps
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  return (
    <section className={styles.section}>
      <h3>{text('followUp.title')}</h3>
      {open.length === 0 && <p className={forms.hint}>{text('followUp.none')}</p>}
      {open.map((followUp) => (
        <OpenStep key={followUp.id} details={details} followUp={followUp} />
      ))}
      <AddStep details={details} />
      <EndedSteps details={details} />
    </section>
  );
}

interface StepProps {
  details: LeadDetails;
  followUp: LeadDetails['followUps'][number];
}

function OpenStep({ details, followUp }: StepProps) {
  const text = useText();
  const { ask } = useDialog();
  const { nameOfStep, isHeld, end } = useFollowUp();
  const writeLetter = useWriteLetter();
  const step = nameOfStep(details, followUp);
  const held = isHeld(details, followUp);
  return (
    <div className={styles.step}>
      <button
        type="button"
        className={styles.tick}
        aria-label={`${text('followUp.complete')}: ${step}`}
        title={text('followUp.complete')}
        aria-disabled={held || undefined}
        onClick={() => void end(details, followUp, 'done')}
      >
        <span aria-hidden="true">✓</span>
      </button>
      <b>
        <DueLine next={followUp} event={details.event} />
        {held && <span className={styles.held}>{text('followUp.held')}</span>}
      </b>
      {followUp.channel === 'mail' && (
        <button
          type="button"
          className={buttons.quiet}
          aria-label={`${text('letter.write')}: ${step}`}
          onClick={() => void writeLetter(details.lead.id, { step: followUp.step })}
        >
          {text('letter.write')}
        </button>
      )}
      <button
        type="button"
        className={buttons.quiet}
        aria-label={`${text('followUp.rename')}: ${step}`}
        onClick={() =>
          ask(text('followUp.renameTitle'), <RenameStepForm followUp={followUp} called={step} />)
        }
      >
        {text('followUp.rename')}
      </button>
      <PutOff card={details} customs={details.mission.customs} followUp={followUp} />
      <button
        type="button"
        className={buttons.quiet}
        aria-label={`${text('followUp.skip')}: ${step}`}
        onClick={() => void end(details, followUp, 'skipped')}
      >
        {text('followUp.skip')}
      </button>
    </div>
  );
}

function EndedSteps({ details }: { details: LeadDetails }) {
  const text = useText();
  const { locale, loadStorage } = useGoen();
  const { nameOfStep } = useFollowUp();
  const ended = details.followUps.filter(({ state }) => state !== 'open');
  if (!ended.length) return null;
  return (
    <details>
      <summary>{text('followUp.ended')}</summary>
      {ended.map((followUp) => (
        <p key={followUp.id} className={styles.ended}>
          {nameOfStep(details, followUp)} · {text(`followUp.state.${followUp.state as 'done' | 'skipped'}`)}
          {followUp.endedOn && ` · ${shortDay(locale, followUp.endedOn)}`}{' '}
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => void loadStorage().then((storage) => storage.reopenFollowUp(followUp.id))}
          >
            {text('followUp.reopen')}
          </button>
        </p>
      ))}
    </details>
  );
}

/** One of the event's steps, or one of the user's own with its day. */
function AddStep({ details: { lead, event, followUps } }: { details: LeadDetails }) {
  const text = useText();
  const words = useWords();
  const { loadStorage } = useGoen();
  const { attempt, problem, busy } = useAttempt();
  const [step, setStep] = useState('');
  const [name, setName] = useState('');
  const [due, setDue] = useState('');
  const [channel, setChannel] = useState<Channel>('mail');
  const add = async () => {
    const day = dayFrom(due);
    await (await loadStorage()).addFollowUp(
      lead.id,
      step ? { step } : { name, channel, ...(day && { dueOn: day }) },
    );
    setName('');
    setDue('');
    setStep('');
  };
  const submit = (event_: FormEvent) => {
    event_.preventDefault();
    void attempt(add);
  };
  return (
    <details>
      <summary>{text('followUp.add')}</summary>
      <form className={forms.form} onSubmit={submit}>
        <Labelled label={text('followUp.add')}>
          <select value={step} onChange={(change) => setStep(change.currentTarget.value)}>
            <option value="">{text('followUp.addOwn')}</option>
            {event.steps
              .filter(({ id }) => !followUps.some((each) => each.step === id))
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {words.step(each.id, each.name)}
                </option>
              ))}
          </select>
        </Labelled>
        {!step && (
          <div className={forms.row}>
            <Labelled label={text('followUp.ownName')}>
              <input
                value={name}
                maxLength={120}
                onChange={(change) => setName(change.currentTarget.value)}
              />
            </Labelled>
            <Labelled label={text('followUp.dueOn')}>
              <input type="date" value={due} onChange={(change) => setDue(change.currentTarget.value)} />
            </Labelled>
            <Labelled label={text('followUp.channel')}>
              <select
                value={channel}
                onChange={(change) => setChannel(change.currentTarget.value as Channel)}
              >
                {CHANNELS.map((each) => (
                  <option key={each} value={each}>
                    {text(`channel.${each}`)}
                  </option>
                ))}
              </select>
            </Labelled>
          </div>
        )}
        <ProblemNote problem={problem} />
        <div className={forms.actions}>
          <button type="submit" className={buttons.ghost} disabled={busy}>
            {text('followUp.add')}
          </button>
        </div>
      </form>
    </details>
  );
}
