import { changeOrganisation, deleteLead, mergeBackup, openBackup, saveLead, VERSION } from '~/storage';
import type { Scene } from '../support/scene';
import { mirai, TODAY } from '../support/store';
import { laptop, noStep, onDevice, sitAt } from './laptops';

/** What a colleague has, but for what happened there: that would be told beside the deed. */
let theirs = new Map<string, unknown[]>();

/** A colleague who began where we did does something, then we merge that. */
export const MERGING: [(scene: Scene) => Promise<unknown>, () => Promise<unknown>] = [
  async ({ organisation, other }) => {
    const start = await laptop();
    await sitAt(onDevice(start, 'collega'));
    await saveLead(mirai({ fields: { nameJa: '架空電機株式会社' } }), TODAY);
    await changeOrganisation(organisation, { phone: '+81355550101', nameEn: undefined });
    await deleteLead(other);
    theirs = new Map(Object.entries(await laptop()).filter(([table]) => table !== 'activities'));
    await sitAt(start);
  },
  async () => mergeBackup(await openBackup(theirs, VERSION, noStep), 'copia.json'),
];
