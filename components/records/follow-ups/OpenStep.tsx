import type { LeadDetails } from '~/storage';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { DueLine } from '../../ui/marks/DueLine';
import buttons from '../../ui/styles/buttons.module.css';
import { useWriteLetter } from '../letters/use-write-letter';
import panel from '../styles/panel.module.css';
import styles from './FollowUps.module.css';
import { PutOff } from './PutOff';
import { RenameStepForm } from './RenameStepForm';
import { useFollowUp } from './use-follow-up';

interface OpenStepProps {
  details: LeadDetails;
  followUp: LeadDetails['followUps'][number];
}

/** An open follow-up with its actions: complete, write the letter, rename, postpone, skip. */
export function OpenStep({ details, followUp }: OpenStepProps) {
  const text = useText();
  const { ask } = useDialog();
  const { nameOfStep, isHeld, end } = useFollowUp();
  const writeLetter = useWriteLetter();
  const step = nameOfStep(details, followUp);
  const held = isHeld(details, followUp);
  return (
    <div className={`${panel.row} ${styles.step}`}>
      <button
        type="button"
        className={styles.complete}
        aria-label={`${text('followUp.complete')}: ${step}`}
        title={text('followUp.complete')}
        aria-disabled={held || undefined}
        onClick={() => void end(details, followUp, 'done')}
      >
        <span aria-hidden="true">✓</span>
      </button>
      <b>
        <DueLine next={followUp} event={details.event} />
        {held && <span className={panel.held}>{text('followUp.held')}</span>}
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
          ask(text('followUp.renameTitle'), <RenameStepForm followUp={followUp} currentName={step} />)
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
