import { useState } from 'react';
import { filledLetter, wordingOf } from '~/domain/letters/fill';
import type { LetterKind, LetterLanguage } from '~/domain/letters/letter';
import { kindForStep, type LetterNames, namesIn } from '~/domain/letters/placeholders';
import { NOTICES, WORDINGS, type Wording } from '~/domain/letters/templates';
import { countryCode } from '~/domain/missions/country';
import type { ContactId } from '~/domain/records/ids';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useOwnChoice } from '../../hooks/use-own-choice';
import { useEditedWording } from './use-edited-wording';

interface LetterStart {
  step?: string | undefined;
  contactId?: ContactId | undefined;
}

/** A letter being edited, its choices and how to change them. */
export type EditedLetter = ReturnType<typeof useLetter>;

/** State of a letter form. Edits are stored as a wording with placeholders, so they survive a change of recipient, signature, kind or language; they are kept until they are discarded. */
export function useLetter(details: LeadDetails, start: LetterStart) {
  const { locale } = useGoen();
  const [kind, setKind] = useState<LetterKind>(() => kindForStep(start.step ?? 'thank'));
  const [language, setLanguage] = useState<LetterLanguage>(
    countryCode(details.mission.country) === 'JP' ? 'ja' : locale,
  );
  const [contactId, setContactId] = useState<string>(
    start.contactId ?? details.contacts.find(({ refusedOn }) => !refusedOn)?.id ?? '',
  );
  const [hasNotice, setNotice] = useState(true);
  const edits = useEditedWording(details.lead.id, `${kind}:${language}`);
  const [signature, setSignature] = useOwnChoice('signature');
  const [initials] = useOwnChoice('initials');
  const saved = useLive(async (storage) => storage.ownLetters(), [])?.find(
    (letter) => letter.kind === kind && letter.language === language,
  );
  const contact = details.contacts.find(({ id }) => id === contactId);
  // Initials are no name in Japanese: the writer's own is asked for before such a letter leaves.
  const sender = signature || (language !== 'ja' && initials) || '';
  const names = namesIn(language, { ...details, contact, members: interestedMembers(details), sender });
  const wording = edits.edited ?? saved ?? WORDINGS[language][kind];
  const filled = filledWording(wording, names);
  const isUninformed = contact?.art14 === 'to-send';
  const notice = isUninformed && hasNotice ? filledLetter(NOTICES[language], names) : undefined;
  return {
    kind,
    language,
    contact,
    /** The user's saved wording for this kind and language; absent where the built-in one is used. */
    saved,
    /** Subject and body with the names filled in. */
    filled,
    /** Subject and body with placeholders. */
    wording,
    /** What was typed for this kind and language, and its end. */
    draft: edits,
    /** Whether the writer's name is still missing; a Japanese letter cannot be sent without it. */
    isUnsigned: language === 'ja' && !sender.trim(),
    /** The signature stored on this device. */
    signature: signature ?? '',
    /** The suggested e-mail address. */
    address: contact?.email ?? details.organisation.emails?.[0] ?? '',
    /** The body followed by the notice, if it has one: what is copied or sent. */
    bodyWithNotice: notice ? `${filled.body}\n\n${notice}` : filled.body,
    notice,
    /** Whether the recipient still has to be informed that their data is stored (GDPR article 14). */
    isUninformed,
    hasNotice,
    setKind,
    setLanguage,
    setContactId,
    setNotice,
    setSignature,
    /** Replaces the subject or the body with the user's text. */
    edit: (part: Partial<Wording>) => {
      const { subject, body } = { ...filled, ...part };
      edits.change({ subject: wordingOf(subject, names), body: wordingOf(body, names) });
    },
  };
}

const filledWording = ({ subject, body }: Wording, names: LetterNames): Wording => ({
  subject: filledLetter(subject, names),
  body: filledLetter(body, names),
});

function interestedMembers({ introductions, mission }: LeadDetails): string[] {
  const interested = introductions
    .filter(({ state }) => state !== 'suggested')
    .map(({ memberId }) => memberId);
  return mission.members.filter(({ id }) => interested.includes(id)).map(({ name }) => name);
}
