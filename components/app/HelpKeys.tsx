import { lazy } from 'react';
import { useScreenKey } from '../hooks/use-screen-key';
import { useText } from '../hooks/use-text';
import { useAsking } from '../ui/dialogs/AskingHost';

const KeyList = lazy(async () => ({ default: (await import('../screens/settings/KeyList')).KeyList }));

/** `?` shows the keys from any screen, once. */
export function HelpKeys() {
  const text = useText();
  const { ask } = useAsking();
  useScreenKey('?', () => {
    if (!document.querySelector('dialog dl kbd')) ask(text('settings.keys'), <KeyList />);
  });
  return null;
}
