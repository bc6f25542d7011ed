import { useScreenKey } from '../hooks/use-screen-key';
import { useText } from '../hooks/use-text';
import { useDialog } from '../ui/dialogs/DialogHost';
import { onDemand } from '../ui/on-demand';

const KeyList = onDemand(async () => (await import('../screens/settings/KeyList')).KeyList);

/** `?` opens the list of keyboard shortcuts on any screen, once. */
export function HelpKeys() {
  const text = useText();
  const { ask } = useDialog();
  useScreenKey('?', () => ask(text('settings.keys'), <KeyList />));
  return null;
}
