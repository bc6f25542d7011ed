import type { SuggestedMember } from '~/domain/leads/suggested-member';
import type { Member } from '~/domain/missions/mission';
import { useText } from '../../hooks/use-text';
import { AddMember } from './AddMember';
import chips from './MemberChips.module.css';
import { MemberSuggestion } from './MemberSuggestion';

interface MemberChipsProps {
  label: string;
  members: readonly Member[];
  /** Ids of the members the lead interests. */
  chosen: readonly string[];
  /** Members suggested by a keyword, whether chosen or not. */
  suggested: readonly SuggestedMember[];
  onChange: (chosen: string[]) => void;
}

/** The delegation's members that a new lead interests. Suggested ones can be added by one click; none is chosen automatically. */
export function MemberChips({ label, members, chosen, suggested, onChange }: MemberChipsProps) {
  const text = useText();
  const add = (id: string) => onChange([...chosen, id]);
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
        .map((suggestion) => (
          <MemberSuggestion
            key={suggestion.member.id}
            suggestion={suggestion}
            className={chips.suggestion}
            onAdd={add}
          />
        ))}
      <AddMember members={members.filter(({ id }) => !chosen.includes(id))} onAdd={add} />
    </fieldset>
  );
}
