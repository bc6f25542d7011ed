import type { LeadSheet } from '~/domain/leads/lead-sheet';

type Parts = { [K in keyof LeadSheet]?: unknown };

const KEPT = {
  createdAt: '2025-05-22T01:00:00.000Z',
  updatedAt: '2025-05-22T01:00:00.000Z',
  by: 'GR',
  stamp: '1',
  stamps: {},
};

/** A lead of an invented company with all related records. */
export const leadSheet = (parts: Parts = {}): LeadSheet => {
  const contacts = (parts.contacts ?? []) as LeadSheet['contacts'];
  return {
    mission: { ...KEPT, id: 'mission-1', name: 'Missione Giappone', members: [] },
    members: [],
    notes: [],
    version: '1',
    contacts,
    ...(contacts[0] && { contact: contacts[0] }),
    ...parts,
    event: {
      ...KEPT,
      id: 'event-1',
      name: 'Venture Café Tokyo',
      kind: 'networking',
      venue: 'CIC',
      city: 'Tokyo',
      zone: 'Asia/Tokyo',
      startsOn: '2025-05-22',
      stages: [{ id: 'captured' }, { id: 'thanked' }],
      steps: [{ id: 'thank', offset: 1, calendars: ['JP'] }],
      ...(parts.event as object),
    },
    followUps: parts.followUps ?? [],
    organisation: { ...KEPT, id: 'organisation-1', evidence: {}, ...(parts.organisation as object) },
    lead: {
      ...KEPT,
      id: 'lead-1',
      organisationId: 'organisation-1',
      eventId: 'event-1',
      stage: 'captured',
      stageSince: '2025-05-22',
      capturedOn: '2025-05-22',
      ...(parts.lead as object),
    },
  } as unknown as LeadSheet;
};

const same = (id: string) => id;
/** Every word by its id. */
export const WORDS = { stage: same, step: same, kind: same, word: (_: string, id: string) => id };
