import { replaced, without } from '~/domain/missions/edit-playbook';
import type { Member } from '~/domain/missions/mission';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import styles from './Missions.module.css';

interface MembersEditorProps {
  members: readonly Member[];
  onChange: (members: Member[]) => void;
}

/** Who travels along, each with the words of its sector. */
export function MembersEditor({ members, onChange }: MembersEditorProps) {
  const text = useText();
  const change = (at: number, member: Member, part: Partial<Member>) =>
    onChange(replaced(members, at, { ...member, ...part }));
  return (
    <fieldset>
      <legend className={forms.hint}>{text('missions.members')}</legend>
      <div className={styles.members}>
        {members.map((member, at) => (
          <div key={member.id} className={styles.item}>
            <Labelled label={text('missions.memberName')}>
              <input
                maxLength={200}
                value={member.name}
                onChange={(event) => change(at, member, { name: event.currentTarget.value })}
              />
            </Labelled>
            <Labelled label={text('missions.memberCity')}>
              <input
                maxLength={200}
                value={member.city ?? ''}
                onChange={(event) => change(at, member, { city: event.currentTarget.value })}
              />
            </Labelled>
            <Labelled label={text('missions.memberWords')} hint={text('missions.memberWordsHint')}>
              <input
                defaultValue={(member.words ?? []).join(', ')}
                onChange={(event) => change(at, member, { words: wordsOf(event.currentTarget.value) })}
              />
            </Labelled>
            <button
              type="button"
              className={buttons.icon}
              aria-label={text('missions.remove', { name: member.name })}
              title={text('missions.remove', { name: member.name })}
              onClick={() => onChange(without(members, at))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        ))}
        <button
          type="button"
          className={buttons.ghost}
          onClick={() => onChange([...members, { id: crypto.randomUUID(), name: '' }])}
        >
          {text('missions.addMember')}
        </button>
      </div>
    </fieldset>
  );
}

const wordsOf = (text: string): string[] =>
  text
    .split(/[,、;]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .slice(0, 50);
