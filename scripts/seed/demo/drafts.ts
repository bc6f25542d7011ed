import { pageKeyOf } from '~/domain/capture/page-key';
import { addDays } from '~/domain/dates/day';
import { domainKeyOf } from '~/domain/values/web-domain';
import { notePassage, saveDraft, saveLink } from '~/storage';
import { companyAt } from '../invented/companies';
import type { Scene } from './scene';

const EVENING = 680;
/** Numbers of companies that are no leads yet. */
const BEGUN = [80, 81, 82] as const;

/** Plans forms that were begun and not saved: one half filled in, a link kept for later, a marked passage. */
export function planDrafts({ agenda, today }: Scene): void {
  const [half, link, marked] = BEGUN.map(companyAt);
  if (!half || !link || !marked) return;
  agenda.plan(addDays(today, -3), EVENING, () =>
    saveDraft({
      id: pageKeyOf(half.url),
      url: half.url,
      title: `会社概要｜${half.fields.nameJa}`,
      edited: { sector: half.trade.sector },
      ticked: {},
      note: 'Chiedere a Trebbia Sensori se li conoscono.',
      placing: { owner: 'GR', tags: half.trade.tags },
      name: half.fields.nameJa,
      read: { nameJa: half.fields.nameJa, nameEn: half.fields.nameEn, website: half.fields.website },
      evidence: {},
      updatedAt: new Date().toISOString(),
    }),
  );
  agenda.plan(addDays(today, -2), EVENING, () =>
    saveLink({ url: link.fields.website, text: link.fields.nameEn }, new Date()),
  );
  agenda.plan(addDays(today, -1), EVENING, () =>
    notePassage(
      {
        url: marked.url,
        title: `会社概要｜${marked.fields.nameJa}`,
        text: marked.trade.business,
        domainKey: domainKeyOf(marked.url),
      },
      new Date(),
    ),
  );
}
