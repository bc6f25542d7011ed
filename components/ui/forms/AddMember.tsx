import type { Member } from '~/domain/missions/mission';
import { useText } from '../../hooks/use-text';

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
    <select
      className={className}
      aria-label={text('lead.addMember')}
      value=""
      onChange={(change) => onAdd(change.currentTarget.value)}
    >
      <option value="" disabled>
        {text('lead.addMember')}
      </option>
      {members.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
