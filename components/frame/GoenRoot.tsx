import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Locale } from '~/locales/text';
import { LOCALES } from '~/locales/text';
import { firstFrame, keepFirstFrame } from '../hooks/first-frame';
import { type Goen, GoenContext } from '../hooks/goen';
import { useChoices } from '../hooks/use-choices';
import { AskingHost } from './AskingHost';
import { Badge } from './Badge';
import { ErrorBoundary } from './ErrorBoundary';
import { StatusLine } from './StatusLine';

/** How long what was said can be read. */
const SHOWN_MS = 6_000;

type Loaders = Pick<Goen, 'platform' | 'storage'>;

/** What every screen stands in: language, status line, error boundary, and the loaders its entrypoint gave it. */
export function GoenRoot({ platform, storage, children }: Loaders & { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() => firstFrame().locale);
  const [said, setSaid] = useState({ text: '', count: 0 });
  const say = useCallback((text: string) => setSaid(({ count }) => ({ text, count: count + 1 })), []);
  useEffect(() => {
    const timer = said.text && setTimeout(() => say(''), SHOWN_MS);
    return () => clearTimeout(timer || undefined);
  }, [said, say]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <GoenContext value={{ platform, storage, locale, say }}>
      <ErrorBoundary>
        <ChosenLanguage onChange={setLocale} />
        <Badge />
        <AskingHost status={<StatusLine text={said.text} key={said.count} />}>{children}</AskingHost>
      </ErrorBoundary>
    </GoenContext>
  );
}

/** Follows the language chosen in any window. */
function ChosenLanguage({ onChange }: { onChange: (locale: Locale) => void }) {
  const [choices] = useChoices();
  const chosen = LOCALES.find((each) => each === choices?.locale);
  useEffect(() => {
    if (!chosen) return;
    onChange(chosen);
    keepFirstFrame({ ...firstFrame(), locale: chosen });
  }, [chosen, onChange]);
  return null;
}
