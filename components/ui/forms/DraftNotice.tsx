import type { MouseEvent } from 'react';
import { useText } from '../../hooks/use-text';
import buttons from '../styles/buttons.module.css';
import forms from '../styles/forms.module.css';

interface DraftNoticeProps {
  draft: { isBack: boolean; isUnkept?: boolean; discard: () => void };
}

/** Says that a form shows what was typed in it before, and offers to drop that; and where what is typed now cannot be kept. */
export function DraftNotice({ draft }: DraftNoticeProps) {
  const text = useText();
  const unkept = draft.isUnkept && (
    <p role="alert" className={forms.tooLong}>
      {text('draft.unkept')}
    </p>
  );
  if (!draft.isBack) return unkept;
  const discard = ({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) => {
    draft.discard();
    // This button goes away, and the focus with it.
    form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  return (
    <>
      <p className={forms.hint} role="note">
        {text('draft.back')}{' '}
        <button type="button" className={buttons.quiet} onClick={discard}>
          {text('capture.discard')}
        </button>
      </p>
      {unkept}
    </>
  );
}
