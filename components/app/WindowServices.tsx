import { SearchKeys } from '../screens/search/SearchKeys';
import { ErrorBoundary } from './ErrorBoundary';
import { FocusKeeper } from './FocusKeeper';
import { HeldKeys } from './HeldKeys';
import { HelpKeys } from './HelpKeys';
import { IconBadge } from './IconBadge';
import { MenuTitles } from './MenuTitles';
import { MoveKey } from './MoveKey';
import { UndoKeys } from './UndoKeys';

/** What every window does besides what it shows: the keys of all screens, the place of the focus, the number on the icon, the titles of the context menu. */
export function WindowServices() {
  return (
    <>
      <ErrorBoundary isSilent>
        <IconBadge />
        <MenuTitles />
      </ErrorBoundary>
      <FocusKeeper />
      <HeldKeys />
      <UndoKeys />
      <SearchKeys />
      <HelpKeys />
      <MoveKey />
    </>
  );
}
