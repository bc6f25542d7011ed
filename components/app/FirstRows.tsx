import { useEffect } from 'react';
import type { MissionEventId } from '~/domain/records/ids';
import { FIRST_ROWS, keepFirstRows } from '../hooks/first-rows';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-today';

/** Keeps the first rows of the active event's list after each commit that changes them, for the next opening of the popup. */
export function FirstRows({ eventId }: { eventId: MissionEventId }) {
  const now = useNow();
  const rows = useLive(
    async (storage) => ({
      eventId,
      cards: await storage.newestLeads(eventId, FIRST_ROWS),
      drafts: await storage.unfinishedDrafts(new Date()),
    }),
    [eventId, now],
  );
  useEffect(() => {
    if (rows) keepFirstRows(rows);
  }, [rows]);
  return null;
}
