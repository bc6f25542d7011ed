import type { EventWithCount } from '~/storage';
import { useAttempt } from '../../../hooks/use-attempt';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import { useOpenExport } from './use-open-export';

/** Opens the export of the active event; Enter there writes it with the choices of the last time. */
export function ExportButton({ active, count }: { active: EventWithCount | undefined; count: number }) {
  const text = useText();
  const open = useOpenExport();
  const { attempt, busy } = useAttempt();
  return (
    <button
      type="button"
      className={buttons.ghost}
      disabled={busy || count === 0}
      title={count === 0 ? text('leads.nothing') : undefined}
      onClick={() => void attempt(() => open(active?.event.id))}
    >
      {text('leads.export')}
    </button>
  );
}
