import { useText } from '../../../hooks/use-text';
import forms from '../../../ui/styles/forms.module.css';

const OWNERS = ['own', 'colleague'] as const;
/** Whose backup a file is: the user's, or a colleague's. */
export type BackupOwner = (typeof OWNERS)[number];

interface OwnerQuestionProps {
  /** Absent until it is answered. */
  owner: BackupOwner | undefined;
  onChoose: (owner: BackupOwner) => void;
}

/** Asks whose backup is restored here; it must be answered. One's own brings language, event, initials, signature and drafts; a colleague's leaves them. */
export function OwnerQuestion({ owner, onChoose }: OwnerQuestionProps) {
  const text = useText();
  return (
    <fieldset className={forms.field}>
      <legend>{text('backup.owner')}</legend>
      {OWNERS.map((each) => (
        <label key={each} className={forms.tick}>
          <input
            type="radio"
            name="owner"
            required
            checked={owner === each}
            onChange={() => onChoose(each)}
          />
          {text(`backup.ownerIs.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
