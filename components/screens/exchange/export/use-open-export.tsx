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
    const [storage, { ExportPanel }, { choiceFrom }] = await Promise.all([
      loadStorage(),
      import('./ExportPanel'),
      import('~/exchange/export/presets'),
    ]);
    const [{ exportChoice }, events] = await Promise.all([storage.choices(), storage.eventsWithCounts()]);
    ask(
      text('export.title'),
      <ExportPanel events={events} first={{ eventId, choice: choiceFrom(exportChoice) }} />,
    );
  };
}
