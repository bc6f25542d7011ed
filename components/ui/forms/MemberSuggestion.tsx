import type { SuggestedMember } from '~/domain/leads/suggested-member';
import { useText } from '../../hooks/use-text';

interface MemberSuggestionProps {
  suggestion: SuggestedMember;
  className: string | undefined;
  onAdd: (memberId: string) => void;
}

/** A button that adds a suggested member, with the keyword that suggested them. */
export function MemberSuggestion({ suggestion: { member, word }, className, onAdd }: MemberSuggestionProps) {
  const text = useText();
  return (
    <button
      type="button"
      className={className}
      title={text('lead.suggested', { word })}
      onClick={() => onAdd(member.id)}
    >
      <span aria-hidden="true">+</span> {member.name} · {word}
    </button>
  );
}
