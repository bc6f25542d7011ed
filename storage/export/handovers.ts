import type { Handover } from '~/domain/export/handover';
import { database } from '../core/database';

/** Receipts of files handed to the office, newest first. */
export const handovers = async (): Promise<Handover[]> =>
  (await database.handovers.toArray()).sort((one, other) => (one.at < other.at ? 1 : -1));
