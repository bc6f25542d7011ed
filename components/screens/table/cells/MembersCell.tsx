import type { RowWords, TableLead } from '~/domain/leads/table-columns';
import { useWords } from '../../../hooks/use-words';

/** The members a lead interests; suggested ones in brackets. */
export function MembersCell({ row: { introductions }, words }: { row: TableLead; words: RowWords }) {
  const { word } = useWords();
  const names = introductions.map(({ memberId, state }) => ({ name: words.member(memberId), state }));
  return (
    <span title={names.map(({ name, state }) => `${name}: ${word('introduction', state)}`).join('\n')}>
      {names.map(({ name, state }) => (state === 'suggested' ? `(${name})` : name)).join(' · ')}
    </span>
  );
}
