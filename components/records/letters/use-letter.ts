import { useState } from 'react';
import { filledLetter, wordingOf } from '~/domain/letters/fill';
import type { LetterKind, LetterLanguage } from '~/domain/letters/letter';
import { kindForStep, type LetterNames, namesIn } from '~/domain/letters/placeholders';
import { NOTICES, WORDINGS, type Wording } from '~/domain/letters/templates';
import type { ContactId } from '~/domain/records/ids';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useOwnChoice } from '../../hooks/use-own-choice';

interface First {
  step?: string | undefined;
  contactId?: ContactId | undefined;
}

/** A letter being written. What is typed is kept as a wording with places for names, so that another person, signature or letter loses nothing of it. */
export function useLetter(details: LeadDetails, first: First) {
  const { locale } = useGoen();
  const [kind, setKind] = useState<LetterKind>(() => kindForStep(first.step ?? 'thank'));
  const [language, setLanguage] = useState<LetterLanguage>(details.mission.country === 'JP' ? 'ja' : locale);
  const [contactId, setContactId] = useState<string>(
    first.contactId ?? details.contacts.find(({ refusedOn }) => !refusedOn)?.id ?? '',
  );
  const [hasNotice, setNotice] = useState(true);
  const [typed, setTyped] = useState<Record<string, Wording>>({});
  const [signature, sign] = useOwnChoice('signature');
  const [initials] = useOwnChoice('initials');
  const own = useLive(async (storage) => storage.ownLetters(), [])?.find(
    (letter) => letter.kind === kind && letter.language === language,
  );
  const contact = details.contacts.find(({ id }) => id === contactId);
  const sender = signature || initials || '';
  const names = namesIn(language, { ...details, contact, members: membersOf(details), sender });
  const key = `${kind}:${language}`;
  const wording = typed[key] ?? own ?? WORDINGS[language][kind];
  const letter = filledIn(wording, names);
  const isUninformed = contact?.art14 === 'to-send';
  const notice = isUninformed && hasNotice ? filledLetter(NOTICES[language], names) : undefined;
  return {
    kind,
    language,
    contact,
    own,
    letter,
    wording,
    isTyped: key in typed,
    /** How it is signed, as kept on this device. */
    signature: signature ?? '',
    /** The address it goes to first. */
    address: contact?.email ?? details.organisation.emails?.[0] ?? '',
    /** The letter with the notice below it, as it goes out. */
    whole: notice ? `${letter.body}\n\n${notice}` : letter.body,
    notice,
    isUninformed,
    hasNotice,
    setKind,
    setLanguage,
    setContactId,
    setNotice,
    sign,
    /** Takes what the user typed over the letter. */
    type: (part: Partial<Wording>) => {
      const { subject, body } = { ...letter, ...part };
      setTyped({ ...typed, [key]: { subject: wordingOf(subject, names), body: wordingOf(body, names) } });
    },
    /** Goes back to what the letter began with. */
    untype: () => setTyped(({ [key]: _, ...others }) => others),
  };
}

const filledIn = ({ subject, body }: Wording, names: LetterNames): Wording => ({
  subject: filledLetter(subject, names),
  body: filledLetter(body, names),
});

function membersOf({ introductions, mission }: LeadDetails): string[] {
  const interested = introductions
    .filter(({ state }) => state !== 'suggested')
    .map(({ memberId }) => memberId);
  return mission.members.filter(({ id }) => interested.includes(id)).map(({ name }) => name);
}
