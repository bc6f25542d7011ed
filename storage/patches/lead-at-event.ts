import { sourceOf } from '~/domain/capture/page-key';
import type { Day } from '~/domain/dates/day';
import type { Placement } from '~/domain/leads/placement';
import { Problem } from '~/domain/problem';
import type { OrganisationId } from '~/domain/records/ids';
import { tagsWith } from '~/domain/values/tags';
import { database } from '../core/database';
import { type NewLeadWrites, newLeadPatches } from './new-lead';
import { leadAt } from './restore';
import type { EventWithMission } from './schedule-follow-ups';

/** Patches of a captured lead with the follow-up of its stage; words of `texts` may suggest an export review. @throws Problem 'lead-exists' where the organisation has a lead at the event, 'event-gone' */
export async function leadAtEventPatches(
  organisationId: OrganisationId,
  dated: EventWithMission,
  today: Day,
  texts: string,
  url?: string,
  { stage, owner, members = [], tags = [] }: Placement = {},
): Promise<NewLeadWrites> {
  const existing = await leadAt(organisationId, dated.event.id);
  if (existing) throw new Problem('lead-exists', existing.id);
  return newLeadPatches(organisationId, dated, {
    today,
    texts,
    fields: {
      ...(url && { source: sourceOf(url) }),
      ...(owner && { owner }),
      ...(tags.length > 0 && { tags: tagsWith([], { add: tags }) }),
    },
    stage,
    members,
    step: 'own',
    storedLead: (id) => database.leads.get(id),
  });
}
