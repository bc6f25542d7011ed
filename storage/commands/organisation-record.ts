import type { Unkept } from '~/domain/kept';
import type { Mission, NamedOrganisation } from '~/domain/mission';
import type { NewLead } from '~/domain/new-lead';
import type { Organisation } from '~/domain/organisation';
import { database } from '../database';
import { drawId, organisationIdFor } from '../ids';

/** The organisation a new lead makes; spellings the mission's sources use come along as aliases. */
export async function organisationRecord(
  draft: NewLead,
  domain: string | undefined,
  mission: Mission,
): Promise<Unkept<Organisation>> {
  const wanted = organisationIdFor(domain);
  const taken = await database.organisations.get(wanted);
  const group = draft.answers?.find(({ is }) => is === 'group')?.id;
  const named = mission.named.find((each) => each.domain === domain);
  return {
    ...draft.fields,
    id: taken ? drawId() : wanted,
    aliases: named ? aliasesBeside(draft, named) : [],
    ...(domain && { domainKey: domain }),
    keys: [],
    ...(group && { partOf: group }),
    evidence: draft.evidence,
  };
}

function aliasesBeside(draft: NewLead, named: NamedOrganisation): string[] {
  const own = new Set([draft.fields.nameJa, draft.fields.nameEn]);
  return [...new Set([named.nameJa, named.nameEn, ...named.aliases])].filter((alias) => !own.has(alias));
}
