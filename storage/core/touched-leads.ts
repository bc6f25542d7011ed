import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { Lead } from '~/domain/leads/lead';
import type { LeadId } from '~/domain/records/ids';

/** The leads that a transaction has written: each as it is by then, `undefined` where it was deleted; or all of them. */
export type TouchedLeads = Map<LeadId, Lead | undefined> | 'all';

const touched = new WeakMap<object, TouchedLeads>();

/** Notes each lead that is written, whoever writes it, until its transaction asks for them. */
export const noteTouchedLeads: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'touched-leads',
  create: (core) => ({
    ...core,
    table: (name) => (name === 'leads' ? noting(core.table(name)) : core.table(name)),
  }),
};

/** What the transaction has written since this was last asked. */
export function takeTouchedLeads(transaction: object): TouchedLeads {
  const leads = touched.get(transaction) ?? new Map();
  touched.delete(transaction);
  return leads;
}

const noting = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: (request) => {
    touched.set(request.trans, withRequest(touched.get(request.trans) ?? new Map(), request));
    return table.mutate(request);
  },
});

function withRequest(before: TouchedLeads, request: DBCoreMutateRequest): TouchedLeads {
  if (before === 'all' || request.type === 'deleteRange') return 'all';
  if (request.type === 'delete') for (const id of request.keys) before.set(id, undefined);
  else for (const lead of request.values as Lead[]) before.set(lead.id, lead);
  return before;
}
