import type { Contact } from '~/domain/contacts/contact';
import type { Organisation } from '~/domain/organisations/organisation';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';

/** Downloads a contact as a vCard file. */
export function useVcard() {
  const text = useText();
  const { platform, say } = useGoen();
  return async (contact: Contact, organisation: Organisation) => {
    const [browser, { vcardText }, { asciiName }] = await Promise.all([
      platform(),
      import('~/exchange/vcard'),
      import('~/exchange/file-name'),
    ]);
    const note = contact.source ? `${text('contact.source')}: ${contact.source}` : '';
    const file = `${asciiName(contact.nameLatin ?? contact.name)}.vcf`;
    await browser.download(file, vcardText(contact, organisation, note), 'text/vcard;charset=utf-8');
    say(text('contact.vcardWritten', { file }));
  };
}
