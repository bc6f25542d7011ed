import type { Organisation } from '~/domain/organisation';
import { database } from '../database';
import { cardsOf, type LeadCard } from './lead-cards';

/** An organisation already kept, with its leads. */
export interface KnownCompany {
  organisation: Organisation;
  leads: LeadCard[];
}

/** The organisation kept under the same corporate number or own domain, with its leads; never one with a different number. */
export async function knownCompany(
  keys: readonly string[],
  corporateNumber: string | undefined,
): Promise<KnownCompany | undefined> {
  const found = await organisationByKeys(keys, corporateNumber);
  if (!found) return undefined;
  const leads = await database.leads.where({ organisationId: found.id }).toArray();
  return { organisation: found, leads: await cardsOf(leads.filter((lead) => !lead.deletedAt)) };
}

/** The first organisation that has one of the keys, in their order; one with another corporate number is another company. */
export async function organisationByKeys(
  keys: readonly string[],
  corporateNumber: string | undefined,
): Promise<Organisation | undefined> {
  for (const key of keys) {
    const found = await database.organisations.where('keys').equals(key).toArray();
    const same = found.find(
      (each) =>
        !each.deletedAt &&
        !(corporateNumber && each.corporateNumber && each.corporateNumber !== corporateNumber),
    );
    if (same) return same;
  }
  return undefined;
}
