import { useText } from '../../hooks/use-text';
import buttons from '../styles/buttons.module.css';
import forms from '../styles/forms.module.css';

/** Says that a form shows what was typed in it before, and offers to drop that; nothing where it does not. */
export function DraftNotice({ draft }: { draft: { isBack: boolean; discard: () => void } }) {
  const text = useText();
  if (!draft.isBack) return null;
  return (
    <p className={forms.hint} role="note">
      {text('draft.back')}{' '}
      <button type="button" className={buttons.quiet} onClick={draft.discard}>
        {text('capture.discard')}
      </button>
    </p>
  );
}
