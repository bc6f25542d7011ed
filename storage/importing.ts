import type { importLeads as write } from './commands/import-leads';
import type { importPlan as plan } from './queries/import-plan';

export type { ImportOrigin } from './commands/import-leads';
export type { ImportRequest } from './queries/import-plan';

// Only who imports waits for it: the popup opens the store without.

/** As the query of that name, loaded when it is asked for. */
export const importPlan: typeof plan = async (...given) =>
  (await import('./queries/import-plan')).importPlan(...given);

/** As the command of that name, loaded when it is given. */
export const importLeads: typeof write = async (...given) =>
  (await import('./commands/import-leads')).importLeads(...given);
