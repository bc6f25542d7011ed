import { within } from '@testing-library/react';
import type { NewLead } from '~/domain/leads/new-lead';
import type { LeadId, MissionEventId } from '~/domain/records/ids';
import { choose, saveLead } from '~/storage';
import { mirai, TODAY } from '../../storage/support/store';
import type { Screen } from './render';

/** Makes an event the one the windows begin with. */
export const atEvent = (id: MissionEventId): Promise<unknown> => choose('activeEvent', id);

/** Leads typed in by hand, one after the other. */
export async function typedLeads(eventId: MissionEventId, names: readonly string[]): Promise<LeadId[]> {
  const ids: LeadId[] = [];
  for (const nameJa of names) ids.push(await saveLead({ eventId, fields: { nameJa }, evidence: {} }, TODAY));
  return ids;
}

/** みらい衛星 as its page gives it. */
export const miraiAsRead = (over: Partial<NewLead> = {}): NewLead =>
  mirai({
    fields: {
      ...mirai().fields,
      emails: ['info@mirai-eisei.example'],
      phone: '+81290000001',
      employees: 48,
    },
    ...over,
  });

/** Opens the lead of that name from its card on the board, the first one where no name is given. */
export async function openLead(page: Screen, name?: string | RegExp): Promise<HTMLElement> {
  const [card] = await page.findAllByRole('article', name ? { name } : {});
  const [button] = within(card as HTMLElement).getAllByRole('button');
  await page.user.click(button as HTMLElement);
  return page.findByRole('dialog');
}

/** そらレーダー, of another site. */
export const SORA: Partial<NewLead> = {
  fields: {
    nameJa: '株式会社そらレーダー',
    nameEn: 'Sora Radar Inc.',
    website: 'https://www.sora-radar.example/',
  },
  url: 'https://www.sora-radar.example/about/',
};
