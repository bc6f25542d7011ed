import type { importLeads as write } from './import-leads';
import type { importPlan as plan } from './import-plan';

export type { ImportOrigin } from './import-leads';
export type { ImportRequest } from './import-plan';

// Only who imports waits for it: the popup opens the store without.

/** As the query of that name, loaded when it is asked for. */
export const importPlan: typeof plan = async (...given) =>
  (await import('./import-plan')).importPlan(...given);

/** As the command of that name, loaded when it is given. */
export const importLeads: typeof write = async (...given) =>
  (await import('./import-leads')).importLeads(...given);
