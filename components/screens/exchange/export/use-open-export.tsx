import type { MissionEventId } from '~/domain/records/ids';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';

/** Opens the export of one event, or of all, with the choices of the last time. */
export function useOpenExport(): (eventId: MissionEventId | undefined) => Promise<void> {
  const text = useText();
  const { loadStorage } = useGoen();
  const { ask } = useDialog();
  return async (eventId) => {
    const [storage, { ExportPanel }, { choiceFrom }, { customColumnsHere }] = await Promise.all([
      loadStorage(),
      import('./ExportPanel'),
      import('~/exchange/export/presets'),
      import('../fields/custom-columns-here'),
    ]);
    const [{ exportChoice }, events, custom] = await Promise.all([
      storage.choices(),
      storage.eventsWithCounts(),
      customColumnsHere(storage),
    ]);
    ask(
      text('export.title'),
      <ExportPanel events={events} custom={custom} first={{ eventId, choice: choiceFrom(exportChoice) }} />,
    );
  };
}
