import type { NewLead } from '~/domain/leads/new-lead';
import type { Mission, NamedOrganisation } from '~/domain/missions/mission';
import type { Organisation } from '~/domain/organisations/organisation';
import type { OrganisationId } from '~/domain/records/ids';
import type { NewRecord } from '~/domain/records/record-header';
import { organisationIdsAt } from '~/domain/schema/derived-ids';
import { database } from '../core/database';
import { drawId } from '../core/ids';

/** The organisation of a new lead; spellings the mission's sources use become aliases. */
export async function organisationRecord(
  draft: NewLead,
  domain: string | undefined,
  mission: Mission,
): Promise<NewRecord<Organisation>> {
  const id = await freeId(domain, draft.fields.corporateNumber);
  const group = draft.answers?.find(({ is }) => is === 'group')?.id;
  return {
    ...newOrganisation(draft, id, domain, mission),
    ...(group && { partOf: group }),
  };
}

/** The id derived from the site; where another company has it, the one derived from site and number. */
async function freeId(domain: string | undefined, number: string | undefined): Promise<OrganisationId> {
  for (const id of organisationIdsAt(domain, number)) if (!(await database.organisations.get(id))) return id;
  return drawId();
}

/** A new organisation with an id that is known to be free. */
export function newOrganisation(
  draft: Pick<NewLead, 'fields' | 'evidence'>,
  id: OrganisationId,
  domain: string | undefined,
  mission: Mission,
): NewRecord<Organisation> {
  const named = mission.named.find((each) => each.domain === domain);
  return {
    ...draft.fields,
    id,
    aliases: named ? aliasesBeside(draft, named) : [],
    ...(domain && { domainKey: domain }),
    keys: [],
    evidence: draft.evidence,
  };
}

function aliasesBeside(draft: Pick<NewLead, 'fields'>, named: NamedOrganisation): string[] {
  const own = new Set([draft.fields.nameJa, draft.fields.nameEn]);
  return [...new Set([named.nameJa, named.nameEn, ...named.aliases])].filter((alias) => !own.has(alias));
}
