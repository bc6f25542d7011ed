import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import type { EditedLetter } from './use-letter';

/** The subject and the body of a letter, editable. */
export function LetterText({ letter: { language, filled, edit } }: { letter: EditedLetter }) {
  const text = useText();
  return (
    <>
      <Labelled label={text('letter.subject')}>
        <input
          lang={language}
          maxLength={300}
          value={filled.subject}
          onChange={({ currentTarget }) => edit({ subject: currentTarget.value })}
        />
      </Labelled>
      <Labelled label={text('letter.body')}>
        <textarea
          lang={language}
          rows={14}
          maxLength={5_000}
          value={filled.body}
          onChange={({ currentTarget }) => edit({ body: currentTarget.value })}
        />
      </Labelled>
    </>
  );
}
