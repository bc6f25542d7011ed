import { useDiagnostics } from '../hooks/use-diagnostics';
import { useText } from '../hooks/use-text';
import buttons from '../ui/styles/buttons.module.css';

/** Copies the diagnostics. */
export function CopyDetails() {
  const text = useText();
  const copy = useDiagnostics();
  return (
    <button type="button" className={buttons.ghost} onClick={() => void copy()}>
      {text('problem.copy')}
    </button>
  );
}
