import type { Contact } from '~/domain/contacts/contact';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { copySections } from './copy-sections';

/** Offers all that is stored of a person, as a text to read and as JSON (art. 15 and 20 GDPR). */
export function PersonalCopyForm({ contact }: { contact: Contact }) {
  const text = useText();
  const { loadStorage, platform, say, locale } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const write = (ending: 'txt' | 'json') =>
    attempt(async () => {
      const [storage, browser, { asciiName }, { personalJson, personalText }] = await Promise.all([
        loadStorage(),
        platform(),
        import('~/exchange/file-name'),
        import('~/exchange/personal-copy'),
      ]);
      const copy = await storage.personalCopy(contact.id);
      const file = `${asciiName(contact.nameLatin ?? contact.name)}_data.${ending}`;
      if (ending === 'json') await browser.download(file, personalJson(copy), 'application/json');
      else {
        const title = text('contact.copyTitle', { name: contact.name });
        const content = personalText(title, copySections(copy, text, locale));
        await browser.download(file, content, 'text/plain;charset=utf-8');
      }
      say(text('contact.copyWritten', { file }));
    });
  return (
    <div className={forms.form}>
      <p>{text('contact.copyHint')}</p>
      <ProblemNote problem={problem} />
      <div className={forms.actions}>
        <button type="button" className={buttons.ghost} onClick={close}>
          {text('lead.close')}
        </button>
        <button type="button" className={buttons.ghost} disabled={busy} onClick={() => void write('json')}>
          {text('contact.copyJson')}
        </button>
        <button type="button" className={buttons.primary} disabled={busy} onClick={() => void write('txt')}>
          {text('contact.copyText')}
        </button>
      </div>
    </div>
  );
}
