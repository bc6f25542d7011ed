import { type MemberAnswer, memberKey } from '~/domain/import/answers';
import type { Mission } from '~/domain/missions/mission';
import type { MissionId } from '~/domain/records/ids';
import { useText } from '../../../hooks/use-text';
import { Labelled } from '../../../ui/forms/Labelled';

/** Names that are listed; the others are counted. */
const MOST_NAMED = 50;

interface MembersQuestionProps {
  /** Absent until it is loaded. */
  mission: Mission | undefined;
  missionId: MissionId;
  names: readonly string[];
  members: ReadonlyMap<string, MemberAnswer>;
  onAnswer: (answers: ReadonlyMap<string, MemberAnswer>) => void;
}

/** Asks whether the names of a file that are no members of a mission are added to it, all of them or none. */
export function MembersQuestion({ mission, missionId, names, members, onAnswer }: MembersQuestionProps) {
  const text = useText();
  const given = names.map((name) => members.get(memberKey(missionId, name)));
  const rest = names.length - MOST_NAMED;
  const shown = [
    ...names.slice(0, MOST_NAMED),
    ...(rest > 0 ? [text('importing.andMore', { count: rest })] : []),
  ];
  const isOpen = given.some((answer) => !answer);
  const value = isOpen ? '' : given.every((answer) => answer?.add) ? 'add' : 'out';
  const choose = (chosen: string) =>
    onAnswer(
      new Map(
        names.map((name) => [
          memberKey(missionId, name),
          { missionId, ...(chosen === 'add' && { add: { id: crypto.randomUUID(), name } }) },
        ]),
      ),
    );
  return (
    <Labelled
      label={text('importing.unknownMembers', { mission: mission?.name ?? '', count: names.length })}
      hint={shown.join(' · ')}
    >
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {isOpen && <option value="">{text('importing.answer.open')}</option>}
        <option value="add">{text('importing.answer.addMembers', { count: names.length })}</option>
        <option value="out">{text('importing.answer.leaveOut', { count: names.length })}</option>
      </select>
    </Labelled>
  );
}
