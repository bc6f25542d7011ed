import { shortDay } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './FollowUps.module.css';
import { useFollowUp } from './use-follow-up';

/** The completed and skipped follow-ups of a lead, each with the button that reopens it. */
export function EndedSteps({ details }: { details: LeadDetails }) {
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
