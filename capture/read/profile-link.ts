import type { Extraction } from '~/domain/capture/extraction';
import type { PageFacts } from '~/domain/capture/page-facts';
import { plain } from '~/domain/text/normalise';
import { sameSite } from '~/domain/values/web-domain';

/** Link texts that lead to a company profile, most specific first (docs/domain-rules.md 1.1). */
const TEXTS = [
  /^(?:会社|企業|法人|団体|機構|協会)概要/,
  /^(?:company|corporate) (?:profile|outline|overview)|^profilo aziendale/i,
  /^(?:会社|企業|法人|団体|協会)(?:情報|案内|紹介|データ)/,
  /^(?:運営会社|特定商取引)/,
  /^(?:about us|about|company|corporate|profile|outline|overview|chi siamo|azienda|l'azienda|company information)$/i,
];
const PATH = /about|company|corporate|profile|outline|gaiyo|kaisya|kaisha|azienda|chi-siamo/i;

/** Link to the company-profile page of the same site; `undefined` if the open page is that page or none is linked. */
export function profileLinkOf(facts: PageFacts): Extraction['profileLink'] {
  const here = withoutHash(facts.url);
  const found = facts.links.flatMap(({ href, text }) => {
    const label = plain(text);
    const rank = TEXTS.findIndex((each) => each.test(label));
    if (rank < 0 || label.length > 30 || !sameSite(href, facts.url)) return [];
    // An anchor on the same page leads to no other page.
    if (withoutHash(href) === here) return [{ href, text: label, rank, own: true, path: false }];
    return [{ href, text: label, rank, own: false, path: PATH.test(href) }];
  });
  const [first] = found.sort((a, b) => a.rank - b.rank || Number(b.path) - Number(a.path));
  return first && !first.own ? { href: first.href, text: first.text } : undefined;
}

const withoutHash = (url: string): string => url.replace(/#.*/, '').replace(/index\.\w+$/, '');
