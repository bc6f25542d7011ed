import type { SuggestedMember } from '~/domain/leads/suggested-member';
import type { Member } from '~/domain/missions/mission';
import { useText } from '../../hooks/use-text';
import chips from './MemberChips.module.css';

interface MemberChipsProps {
  label: string;
  members: readonly Member[];
  /** Ids of those it interests. */
  chosen: readonly string[];
  /** Those a word of the page suggests, whether chosen or not. */
  suggested: readonly SuggestedMember[];
  onChange: (chosen: string[]) => void;
}

/** Members of the delegation a lead to be interests; those a word suggests are one press away, none is chosen by itself. */
export function MemberChips({ label, members, chosen, suggested, onChange }: MemberChipsProps) {
  const text = useText();
  const others = members.filter(({ id }) => !chosen.includes(id));
  return (
    <fieldset className={chips.chips}>
      <legend>{label}</legend>
      {members
        .filter(({ id }) => chosen.includes(id))
        .map(({ id, name }) => (
          <span key={id} className={chips.chip}>
            {name}
            <button
              type="button"
              aria-label={text('lead.removeMember', { name })}
              onClick={() => onChange(chosen.filter((each) => each !== id))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </span>
        ))}
      {suggested
        .filter(({ member }) => !chosen.includes(member.id))
        .map(({ member, word }) => (
          <button
            key={member.id}
            type="button"
            className={chips.suggestion}
            title={text('lead.suggested', { word })}
            onClick={() => onChange([...chosen, member.id])}
          >
            <span aria-hidden="true">+</span> {member.name} · {word}
          </button>
        ))}
      {others.length > 0 && (
        <select
          aria-label={text('lead.addMember')}
          value=""
          onChange={(change) => onChange([...chosen, change.currentTarget.value])}
        >
          <option value="" disabled>
            {text('lead.addMember')}
          </option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
