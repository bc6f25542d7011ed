import type { MouseEvent } from 'react';
import { useText } from '../../hooks/use-text';
import buttons from '../styles/buttons.module.css';
import forms from '../styles/forms.module.css';

/** Says that a form shows what was typed in it before, and offers to drop that; nothing where it does not. */
export function DraftNotice({ draft }: { draft: { isBack: boolean; discard: () => void } }) {
  const text = useText();
  if (!draft.isBack) return null;
  const discard = ({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) => {
    draft.discard();
    // This button goes away, and the focus with it.
    form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  return (
    <p className={forms.hint} role="note">
      {text('draft.back')}{' '}
      <button type="button" className={buttons.quiet} onClick={discard}>
        {text('capture.discard')}
      </button>
    </p>
  );
}
