import type { Contact } from '~/domain/contacts/contact';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { ForgetForm } from './ForgetForm';
import { PersonalCopyForm } from './PersonalCopyForm';

/** What a person may ask for: a copy of their data, and erasure, after a confirmation; also moves the contact to the trash. */
export function ContactRights({ contact }: { contact: Contact }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { ask, close } = useDialog();
  const { name } = contact;
  const remove = async () => {
    await (await loadStorage()).deleteContact(contact.id);
    close();
    say(text('contact.deleted', { name }), { undo: true });
  };
  return (
    <>
      <button
        type="button"
        className={buttons.quiet}
        onClick={() => ask(text('contact.copyTitle', { name }), <PersonalCopyForm contact={contact} />)}
      >
        {text('contact.copy')}
      </button>
      <button
        type="button"
        className={`${buttons.quiet} ${forms.danger}`}
        onClick={() =>
          ask(text('contact.forgetTitle', { name }), <ForgetForm contacts={[contact]} onDone={close} />)
        }
      >
        {text('contact.forget')}
      </button>
      <button type="button" className={buttons.quiet} onClick={() => void remove()}>
        {text('contact.delete')}
      </button>
    </>
  );
}
