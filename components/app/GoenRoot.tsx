import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Locale } from '~/locales/text';
import { LOCALES, loadLocale } from '~/locales/text';
import { firstFrame, keepFirstFrame } from '../hooks/first-frame';
import { useChoices } from '../hooks/use-choices';
import { type Goen, GoenContext } from '../hooks/use-goen';
import { SearchKeys } from '../screens/search/SearchKeys';
import { DialogHost } from '../ui/dialogs/DialogHost';
import { StatusLine } from '../ui/dialogs/StatusLine';
import { ErrorBoundary } from './ErrorBoundary';
import { FocusKeeper } from './FocusKeeper';
import { HelpKeys } from './HelpKeys';
import { IconBadge } from './IconBadge';
import { MenuTitles } from './MenuTitles';
import { UndoKeys } from './UndoKeys';

interface Said {
  text: string;
  count: number;
  undo?: true;
}

/** How long what was said can be read, and how long undone. */
const SHOWN_MS = 6_000;
const UNDO_MS = 12_000;

type Loaders = Pick<Goen, 'platform' | 'loadStorage'>;

/** What every screen stands in: language, status line, error boundary, and the loaders its entrypoint gave it. */
export function GoenRoot({ platform, loadStorage, children }: Loaders & { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() => firstFrame().locale);
  const [said, setSaid] = useState<Said>({ text: '', count: 0 });
  const say = useCallback(
    (text: string, also?: { undo: true }) =>
      setSaid(({ count }) => ({ text, count: count + 1, ...(also && { undo: true }) })),
    [],
  );
  useEffect(() => {
    const timer = said.text && setTimeout(() => say(''), said.undo ? UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer || undefined);
  }, [said, say]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <GoenContext value={{ platform, loadStorage, locale, say }}>
      <ErrorBoundary>
        <ChosenLanguage onChange={setLocale} />
        <IconBadge />
        <MenuTitles />
        <UndoKeys />
        <FocusKeeper />
        <DialogHost status={<StatusLine {...said} key={said.count} />}>
          <SearchKeys />
          <HelpKeys />
          {children}
        </DialogHost>
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
    void loadLocale(chosen).then(() => {
      onChange(chosen);
      keepFirstFrame({ ...firstFrame(), locale: chosen });
    });
  }, [chosen, onChange]);
  return null;
}
