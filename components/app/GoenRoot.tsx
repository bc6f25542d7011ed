import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Locale } from '~/locales/text';
import { LOCALES, loadLocale } from '~/locales/text';
import { firstFrame, saveFirstFrame } from '../hooks/first-frame';
import { useChoices } from '../hooks/use-choices';
import { type Goen, GoenContext } from '../hooks/use-goen';
import { DialogHost } from '../ui/dialogs/DialogHost';
import { onDemand } from '../ui/on-demand';
import { ErrorBoundary } from './ErrorBoundary';

// Loaded after the first frame.
const StoreNotice = onDemand(async () => (await import('./StoreNotice')).StoreNotice);
const StatusLine = onDemand(async () => (await import('../ui/dialogs/StatusLine')).StatusLine);
const WindowServices = onDemand(async () => (await import('./WindowServices')).WindowServices);

interface Status {
  text: string;
  count: number;
  undo?: true;
}

/** How long a status is shown, in milliseconds: alone, and with its undo button. */
const SHOWN_MS = 6_000;
const UNDO_MS = 12_000;

type Loaders = Pick<Goen, 'platform' | 'loadStorage'>;

/** Root of every entrypoint: provides the language, the status line and the loaders of platform and storage; catches failures. */
export function GoenRoot({ platform, loadStorage, children }: Loaders & { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() => firstFrame().locale);
  const [status, setStatus] = useState<Status>({ text: '', count: 0 });
  const say = useCallback(
    (text: string, also?: { undo: true }) =>
      setStatus(({ count }) => ({ text, count: count + 1, ...(also && { undo: true }) })),
    [],
  );
  useEffect(() => {
    const timer = status.text && setTimeout(() => say(''), status.undo ? UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer || undefined);
  }, [status, say]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <GoenContext value={{ platform, loadStorage, locale, say }}>
      <ErrorBoundary>
        <ErrorBoundary isSilent>
          <ChosenLanguage onChange={setLocale} />
        </ErrorBoundary>
        <DialogHost
          guard={guarded}
          status={
            <>
              <StoreNotice />
              <StatusLine {...status} key={status.count} />
            </>
          }
        >
          <WindowServices />
          {children}
        </DialogHost>
      </ErrorBoundary>
    </GoenContext>
  );
}

const guarded = (content: ReactNode) => <ErrorBoundary>{content}</ErrorBoundary>;

/** Switches to the language chosen in any window of Goen. */
function ChosenLanguage({ onChange }: { onChange: (locale: Locale) => void }) {
  const [choices] = useChoices();
  const chosen = LOCALES.find((each) => each === choices?.locale);
  useEffect(() => {
    if (!chosen) return;
    void loadLocale(chosen).then(() => {
      onChange(chosen);
      saveFirstFrame({ ...firstFrame(), locale: chosen });
    });
  }, [chosen, onChange]);
  return null;
}
