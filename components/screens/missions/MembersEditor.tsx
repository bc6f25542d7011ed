import { replaced, without } from '~/domain/missions/edit-playbook';
import type { Member } from '~/domain/missions/mission';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import styles from './items/Items.module.css';

interface MembersEditorProps {
  members: readonly Member[];
  onChange: (members: Member[]) => void;
}

/** Edits the members of the delegation: name, city, and words of their sector. */
export function MembersEditor({ members, onChange }: MembersEditorProps) {
  const text = useText();
  return (
    <fieldset>
      <legend className={forms.hint}>{text('missions.members')}</legend>
      <div className={styles.items}>
        {members.map((member, at) => (
          <MemberItem
            key={member.id}
            member={member}
            onChange={(part) => onChange(replaced(members, at, { ...member, ...part }))}
            onRemove={() => onChange(without(members, at))}
          />
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

interface MemberItemProps {
  member: Member;
  onChange: (part: Partial<Member>) => void;
  onRemove: () => void;
}

function MemberItem({ member, onChange, onRemove }: MemberItemProps) {
  const text = useText();
  const remove = text('missions.remove', { name: member.name });
  return (
    <div className={styles.item}>
      <Labelled label={text('missions.memberName')}>
        <input
          maxLength={200}
          value={member.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
      </Labelled>
      <Labelled label={text('missions.memberCity')}>
        <input
          maxLength={200}
          value={member.city ?? ''}
          onChange={(event) => onChange({ city: event.currentTarget.value })}
        />
      </Labelled>
      <Labelled label={text('missions.memberWords')} hint={text('missions.memberWordsHint')}>
        <input
          defaultValue={(member.words ?? []).join(', ')}
          onChange={(event) => onChange({ words: wordsOf(event.currentTarget.value) })}
        />
      </Labelled>
      <button type="button" className={buttons.icon} aria-label={remove} title={remove} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

const wordsOf = (text: string): string[] =>
  text
    .split(/[,、;]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .slice(0, 50);
