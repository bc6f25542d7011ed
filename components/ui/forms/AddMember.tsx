import type { Member } from '~/domain/missions/mission';
import { useText } from '../../hooks/use-text';
import { ChoiceMenu } from './ChoiceMenu';

interface AddMemberProps {
  /** The members that can still be added. */
  members: readonly Member[];
  className?: string | undefined;
  onAdd: (memberId: string) => void;
}

/** Adds a member of the delegation from a list; empty where nobody is left to add. */
export function AddMember({ members, className, onAdd }: AddMemberProps) {
  const text = useText();
  if (members.length === 0) return null;
  return (
    <ChoiceMenu
      className={className}
      label={text('lead.addMember')}
      choices={members.map(({ id, name }) => ({ value: id, label: name }))}
      onChoose={onAdd}
    >
      {text('lead.addMember')}
    </ChoiceMenu>
  );
}
