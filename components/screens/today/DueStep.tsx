import { nameOf } from '~/domain/organisations/display-name';
import type { DueRow } from '~/storage';
import { useText } from '../../hooks/use-text';
import followUps from '../../records/follow-ups/FollowUps.module.css';
import { PutOff } from '../../records/follow-ups/PutOff';
import { useFollowUp } from '../../records/follow-ups/use-follow-up';
import { useWriteLetter } from '../../records/letters/use-write-letter';
import { useOpenLead } from '../../records/open/use-open-lead';
import { DueLine } from '../../ui/marks/DueLine';
import buttons from '../../ui/styles/buttons.module.css';
import list from '../../ui/styles/record-list.module.css';

/** One open step: completes it, writes its letter, puts it off, or opens its lead. */
export function DueStep({ row }: { row: DueRow }) {
  const text = useText();
  const open = useOpenLead();
  const { nameOfStep, isHeld, end } = useFollowUp();
  const writeLetter = useWriteLetter();
  const { followUp, organisation, event, customs } = row;
  const step = nameOfStep(row, followUp);
  const held = isHeld(row, followUp);
  const name = nameOf(organisation);
  return (
    <li className={list.row}>
      <button
        type="button"
        className={followUps.complete}
        aria-label={`${text('followUp.complete')}: ${step}, ${name}`}
        title={text('followUp.complete')}
        aria-disabled={held || undefined}
        onClick={() => void end(row, followUp, 'done')}
      >
        <span aria-hidden="true">✓</span>
      </button>
      <button type="button" className={list.who} onClick={() => open(row)}>
        <b>{name}</b>
        <DueLine next={followUp} event={event} />
        <small>
          {event.name}
          {held && ` · ${text('followUp.held')}`}
        </small>
      </button>
      {followUp.channel === 'mail' && (
        <button
          type="button"
          className={buttons.quiet}
          aria-label={`${text('letter.write')}: ${step}, ${name}`}
          onClick={() => void writeLetter(row.lead.id, { step: followUp.step })}
        >
          {text('letter.write')}
        </button>
      )}
      <PutOff card={row} customs={customs} followUp={followUp} />
    </li>
  );
}
