import { nameOf } from '~/domain/organisations/display-name';
import type { Organisation } from '~/domain/organisations/organisation';
import type { IdentityAnswer } from '~/domain/organisations/verdict';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { MergeForm } from './MergeForm';

type Doubt = LeadDetails['doubts'][number];

/** Carries out the user's answer to whether an organisation is the same as another: opens the merge form, joins a group, or stores that the two differ. */
export function useAnswerDoubt(organisation: Organisation) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { ask } = useDialog();
  return async (doubt: Doubt, is: IdentityAnswer | undefined) => {
    const storage = await loadStorage();
    const name = nameOf(doubt.organisation);
    if (is === 'same')
      return ask(text('merge.title', { name }), <MergeForm one={organisation} other={doubt.organisation} />);
    if (is === 'group') await storage.joinGroup(organisation.id, doubt.organisation.id);
    if (is === 'different') await storage.keepApart(organisation.id, doubt.organisation.id);
    say(text('doubt.said', { name, answer: text(is === 'group' ? 'doubt.group' : 'doubt.different') }), {
      undo: true,
    });
  };
}
