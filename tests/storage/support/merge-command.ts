import { BACKUP_VERSION, changeOrganisation, deleteLead, mergeBackup, openBackup, saveLead } from '~/storage';
import { deviceRows, noStep, onDevice, switchDevice } from './devices';
import type { Scene } from './scene';
import { mirai, TODAY } from './store';

/** The colleague's rows without activities, which would be merged as well. */
let theirs = new Map<string, unknown[]>();

/** A colleague with the same start runs commands; then we merge their rows. */
export const MERGE_BACKUP: [(scene: Scene) => Promise<unknown>, () => Promise<unknown>] = [
  async ({ organisation, other }) => {
    const start = await deviceRows();
    await switchDevice(onDevice(start, 'collega'));
    await saveLead(mirai({ fields: { nameJa: '架空電機株式会社' } }), TODAY);
    await changeOrganisation(organisation, { phone: '+81355550101', nameEn: undefined });
    await deleteLead(other);
    theirs = new Map(Object.entries(await deviceRows()).filter(([table]) => table !== 'activities'));
    await switchDevice(start);
  },
  async () => mergeBackup(await openBackup(theirs, BACKUP_VERSION, noStep), 'copia.json'),
];
