import { nameOf } from '~/domain/organisations/display-name';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';

/** Moves a lead, or its organisation with everything that belongs to it, to the trash. No confirmation, since one click undoes it. */
export function LeadDeleteActions({ details: { lead, organisation } }: { details: LeadDetails }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const name = nameOf(organisation);
  const deleteLead = async () => {
    await (await loadStorage()).deleteLead(lead.id);
    close();
    say(text('lead.deleted', { name }), { undo: true });
  };
  const deleteOrganisation = async () => {
    await (await loadStorage()).deleteOrganisation(organisation.id);
    close();
    say(text('organisation.deleted', { name }), { undo: true });
  };
  return (
    <div className={forms.actions}>
      <button type="button" className={buttons.quiet} onClick={() => void deleteLead()}>
        {text('lead.delete')}
      </button>
      <button type="button" className={buttons.quiet} onClick={() => void deleteOrganisation()}>
        {text('organisation.delete')}
      </button>
    </div>
  );
}
