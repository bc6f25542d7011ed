import type { Contact } from '~/domain/contacts/contact';
import type { Day } from '~/domain/dates/day';
import type { ProgressOptions } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';

/** Records that people are kept after a review today; it can be undone. */
export function useKeep(
  today: Day,
): (contacts: readonly Contact[], watch?: ProgressOptions) => Promise<void> {
  const text = useText();
  const { loadStorage, say } = useGoen();
  return async (contacts, watch) => {
    const ids = contacts.map(({ id }) => id);
    const count = await (await loadStorage()).keepContacts(ids, today, watch);
    say(text('retention.kept', { count }), { undo: true });
  };
}
