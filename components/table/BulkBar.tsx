import type { LeadId } from '~/domain/ids';
import type { Mission } from '~/domain/mission';
import type { MissionEvent } from '~/domain/mission-event';
import { useAsking } from '../frame/AskingHost';
import { useGoen, useText } from '../hooks/goen';
import buttons from '../styles/buttons.module.css';
import { BulkMemberForm } from './BulkMemberForm';
import { BulkMoveForm } from './BulkMoveForm';
import { BulkOwnerForm } from './BulkOwnerForm';
import styles from './Table.module.css';

interface BulkBarProps {
  picked: readonly LeadId[];
  event: MissionEvent;
  mission: Mission;
  /** With those that stay ticked, because they were left as they are. */
  onDone: (left: readonly LeadId[]) => void;
}

/** What can be done with the ticked leads, each as one deed that is undone as one. */
export function BulkBar({ picked, event, mission, onDone }: BulkBarProps) {
  const text = useText();
  const { storage, say } = useGoen();
  const { ask } = useAsking();
  const count = picked.length;
  const remove = async () => {
    const { done } = await (await storage()).deleteLeads(picked);
    onDone([]);
    say(text('bulk.deleted', { count: done.length }), { undo: true });
  };
  return (
    <section className={styles.bulk} aria-label={text('bulk.title')}>
      <b>{text('bulk.count', { count })}</b>
      <button
        type="button"
        className={buttons.ghost}
        data-first
        onClick={() =>
          ask(text('bulk.moveTitle', { count }), <BulkMoveForm ids={picked} event={event} onDone={onDone} />)
        }
      >
        {text('bulk.move')}
      </button>
      <button
        type="button"
        className={buttons.ghost}
        onClick={() =>
          ask(text('bulk.ownerTitle', { count }), <BulkOwnerForm ids={picked} onDone={onDone} />)
        }
      >
        {text('bulk.owner')}
      </button>
      {mission.members.length > 0 && (
        <button
          type="button"
          className={buttons.ghost}
          onClick={() =>
            ask(
              text('bulk.memberTitle', { count }),
              <BulkMemberForm ids={picked} mission={mission} onDone={onDone} />,
            )
          }
        >
          {text('bulk.member')}
        </button>
      )}
      <button type="button" className={buttons.ghost} onClick={() => void remove()}>
        {text('bulk.delete')}
      </button>
      <button type="button" className={buttons.quiet} onClick={() => onDone([])}>
        {text('bulk.none')}
      </button>
    </section>
  );
}
