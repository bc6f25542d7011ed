import type { ReactNode } from 'react';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { LeadId } from '~/domain/records/ids';
import type { ProgressOptions } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useWork } from '../../../hooks/use-work';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProgressLine } from '../../../ui/dialogs/ProgressLine';
import buttons from '../../../ui/styles/buttons.module.css';
import styles from './BulkBar.module.css';
import { BulkEventForm } from './BulkEventForm';
import { BulkMemberForm } from './BulkMemberForm';
import { BulkMoveForm } from './BulkMoveForm';
import { BulkOwnerForm } from './BulkOwnerForm';
import { BulkPriorityForm } from './BulkPriorityForm';
import { BulkTagForm } from './BulkTagForm';

type Name = `bulk.${'move' | 'owner' | 'member' | 'event' | 'tag' | 'priority'}`;

interface BulkBarProps {
  picked: readonly LeadId[];
  event: MissionEvent;
  mission: Mission;
  /** Called with the leads that stay ticked, because they were not changed. */
  onDone: (left: readonly LeadId[]) => void;
}

/** Actions on the ticked leads; each can be undone as one. */
export function BulkBar({ picked, event, mission, onDone }: BulkBarProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { ask } = useDialog();
  const { work, progress, stop } = useWork();
  const count = picked.length;
  const remove = async (watch: ProgressOptions) => {
    const { done } = await (await loadStorage()).deleteLeads(picked, watch);
    onDone([]);
    say(text('bulk.deleted', { count: done.length }), { undo: true });
  };
  const forms: readonly (readonly [name: Name, form: ReactNode])[] = [
    ['bulk.move', <BulkMoveForm key="move" ids={picked} event={event} onDone={onDone} />],
    ['bulk.owner', <BulkOwnerForm key="owner" ids={picked} onDone={onDone} />],
    ['bulk.member', <BulkMemberForm key="member" ids={picked} mission={mission} onDone={onDone} />],
    ['bulk.event', <BulkEventForm key="event" ids={picked} from={event.id} onDone={onDone} />],
    ['bulk.tag', <BulkTagForm key="tag" ids={picked} onDone={onDone} />],
    ['bulk.priority', <BulkPriorityForm key="priority" ids={picked} onDone={onDone} />],
  ];
  return (
    <section className={styles.bulk} aria-label={text('bulk.title')}>
      <b>{text('bulk.count', { count })}</b>
      {forms
        .filter(([name]) => name !== 'bulk.member' || mission.members.length > 0)
        .map(([name, form], at) => (
          <button
            key={name}
            type="button"
            className={buttons.ghost}
            data-first={at === 0 || undefined}
            onClick={() => ask(text(`${name}Title`, { count }), form)}
          >
            {text(name)}
          </button>
        ))}
      <button type="button" className={buttons.ghost} onClick={progress ? stop : () => void work(remove)}>
        {text(progress ? 'work.stop' : 'bulk.delete')}
      </button>
      <ProgressLine progress={progress} />
      <button type="button" className={buttons.quiet} onClick={() => onDone([])}>
        {text('bulk.none')}
      </button>
    </section>
  );
}
