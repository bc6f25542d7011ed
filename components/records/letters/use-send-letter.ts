import { useState } from 'react';
import { Problem } from '~/domain/problem';
import { dayHere } from '~/locales/days';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import type { EditedLetter } from './use-letter';

interface SendOptions {
  letter: EditedLetter;
  /** IANA time zone that decides what today is. */
  zone: string;
  /** Whether the body is too long for a mailto link. */
  isBodyLeftOut: boolean;
}

/** Copies a letter or accompanies its mailto link, and records afterwards that the notice was sent. @throws Problem 'signature-missing' */
export function useSendLetter({ letter, zone, isBodyLeftOut }: SendOptions) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const [isSent, setSent] = useState(false);
  const { contact, bodyWithNotice } = letter;
  const refuseUnsigned = () => {
    if (letter.isUnsigned) throw new Problem('signature-missing');
  };
  return {
    /** Whether the letter was copied or opened; Goen cannot know more. */
    isSent,
    copy: async () => {
      refuseUnsigned();
      await navigator.clipboard.writeText(bodyWithNotice);
      setSent(true);
      say(text('letter.copied'));
    },
    open: async () => {
      refuseUnsigned();
      setSent(true);
      if (!isBodyLeftOut) return say(text('letter.opened'));
      await navigator.clipboard.writeText(bodyWithNotice);
      say(text('letter.openedLong'));
    },
    recordNotice: async () => {
      if (!contact) return;
      const { id, name, email, emailIs } = contact;
      const sent = { art14: 'sent' as const, art14SentOn: dayHere(zone) };
      await (await loadStorage()).changeContact(id, { name, email, emailIs, ...sent });
      say(text('letter.informed', { name }), { undo: true });
    },
  };
}
