import type { Handover } from '~/domain/export/handover';
import type { HandoverId } from '~/domain/records/ids';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { drawId } from '../core/ids';

/** Saves the receipt of a file handed to the office. Resolves with it. */
export async function saveHandover(written: Omit<Handover, 'id' | 'by'>): Promise<Handover> {
  const initials = await database.settings.get('initials');
  const receipt: Handover = { ...written, id: drawId<HandoverId>(), by: String(initials?.value ?? '') };
  await commit(async () => ({ patches: [{ table: 'handovers', receipts: [receipt] }] }));
  return receipt;
}
