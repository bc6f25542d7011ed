import { useEffect, useState } from 'react';
import { useAttempt } from '../../hooks/use-attempt';
import { useDiagnostics } from '../../hooks/use-diagnostics';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';

/** How many errors are stored on this device, and the ways to copy or clear them. */
export function Diagnostics() {
  const text = useText();
  const { platform, say } = useGoen();
  const { attempt } = useAttempt();
  const copyDiagnostics = useDiagnostics();
  const count = useErrorCount();
  const copy = async () => {
    await copyDiagnostics();
    say(text('diagnostics.copied'));
  };
  const clear = async () => {
    await (await platform()).clearErrorLog();
    say(text('diagnostics.cleared'));
  };
  return (
    <section>
      <h2>{text('diagnostics.title')}</h2>
      <p>{text('diagnostics.hint')}</p>
      {count !== undefined && (
        <p>{count ? text('diagnostics.stored', { count }) : text('diagnostics.none')}</p>
      )}
      <div className={forms.actions}>
        <button type="button" className={buttons.ghost} onClick={() => void attempt(copy)}>
          {text('diagnostics.copy')}
        </button>
        {!!count && (
          <button type="button" className={buttons.ghost} onClick={() => void attempt(clear)}>
            {text('diagnostics.clear')}
          </button>
        )}
      </div>
    </section>
  );
}

/** How many errors are stored, repeated ones included, kept up to date; `undefined` until read. */
function useErrorCount(): number | undefined {
  const { platform } = useGoen();
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let gone = false;
    let stop: (() => void) | undefined;
    void platform().then((browser) => {
      if (gone) return;
      const read = async () => {
        const log = await browser.errorLog();
        setCount(log.reduce((sum, entry) => sum + entry.count, 0));
      };
      stop = browser.onErrorLog(() => void read());
      void read();
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [platform]);
  return count;
}
