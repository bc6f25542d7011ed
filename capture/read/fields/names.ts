import { splitLegalForm } from '~/domain/legal-forms/split-legal-form';
import { plain } from '~/domain/text/normalise';
import { type Mention, type MentionPlace, piecesOfTitle } from '../owner/mentions';
import { PAGE_WORD } from '../owner/owner';
import type { Candidate, Page } from '../page/page';
import { isJapanese } from '../words/label';
import { namesIn } from '../words/names';

const SURE: Readonly<Record<MentionPlace, number>> = {
  marked: 0.99,
  profile: 0.97,
  stated: 0.85,
  copyright: 0.88,
  siteName: 0.8,
  frame: 0.86,
  logo: 0.75,
  title: 0.84,
  heading: 0.72,
  text: 0.74,
};

/** The owner's name in Japanese script, as its profile has it before all others. */
export function namesJa(page: Page): Candidate[] {
  return [
    ...ownProfileNames(page, 'ja'),
    ...(page.owner?.ja ?? []).map(candidateOf),
    ...siteTitles(page, 'ja'),
  ];
}

/** The owner's name in Latin script. Without a legal form it is only believed where there is no Japanese one. */
export function namesEn(page: Page): Candidate[] {
  const labelled = page.statements.flatMap((each): Candidate[] => {
    const name = plain(each.value.split('\n')[0] ?? '');
    const trust = page.trust(each);
    if (each.label.fields[0] !== 'nameEn' || !trust || isJapanese(name) || name.length > 100) return [];
    return [
      { value: name, confidence: 0.98 * trust, label: each.label.written, quote: each.value, how: each.how },
    ];
  });
  const others = [...ownProfileNames(page, 'latin'), ...(page.owner?.latin ?? []).map(candidateOf)];
  // Beside a firm's registered name a bare Latin one is a brand; an association or an office has no other.
  const isFirm = page.owner?.ja.some(({ name }) => /会社/.test(name)) ?? false;
  return [
    ...labelled,
    ...siteTitles(page, 'latin'),
    ...beside(page),
    ...others.map((each) =>
      isFirm && !splitLegalForm(each.value).form ? { ...each, confidence: 0.3 } : each,
    ),
  ];
}

/** `みらい衛星株式会社（Mirai Satellite Inc.）`: the Latin name right behind the owner's own. */
function beside(page: Page): Candidate[] {
  return (page.owner?.ja ?? []).flatMap(({ name, quote, how }) => {
    const at = plain(quote).indexOf(name.slice(-4));
    const after = at < 0 ? '' : plain(quote).slice(at + 4);
    const bracketed = /^[^(]{0,6}\(([^()]{3,60})\)/.exec(after)?.[1] ?? '';
    const [found] = namesIn(bracketed);
    return found?.script === 'latin' ? [{ value: found.name, confidence: 0.84, label: '', quote, how }] : [];
  });
}

/** On a page that is nobody's: what its site is called, for a person to confirm. */
export function siteTitles({ facts, owner }: Page, script: 'ja' | 'latin'): Candidate[] {
  if (owner) return [];
  const site = facts.meta.find(({ name }) => name === 'og:site_name')?.content;
  const pieces = piecesOfTitle(facts.title).filter((piece) => !PAGE_WORD.test(piece));
  const value = plain(site ?? pieces.at(-1) ?? facts.title);
  if (!value || isJapanese(value) !== (script === 'ja')) return [];
  return [{ value, confidence: 0.2, label: 'title', quote: facts.title, how: 'title' }];
}

/** The reading in kana where the page gives one. */
export const namesKana = (page: Page): Candidate[] =>
  page.statements.flatMap((each) => {
    const value = plain(each.value);
    const trust = page.trust(each);
    if (
      each.label.fields[0] !== 'nameKana' ||
      trust < 0.9 ||
      !/^[\p{sc=Hiragana}\p{sc=Katakana}ー・\s]+$/u.test(value)
    )
      return [];
    return [{ value, confidence: 0.9 * trust, label: each.label.written, quote: each.value, how: each.how }];
  });

/** The form that goes with the name proposed. */
export function legalForms(ja: readonly Candidate[], en: readonly Candidate[]): Candidate[] {
  const [first] = [...ja, ...en].filter(({ value }) => splitLegalForm(value).written);
  return first ? [{ ...first, value: splitLegalForm(first.value).written ?? '' }] : [];
}

function ownProfileNames(page: Page, script: 'ja' | 'latin'): Candidate[] {
  return page.profiles.flatMap((profile) => {
    const own = profile.statements.some(
      (each) => page.trust(each) >= 1 || (!each.shown && page.trust(each) >= 0.8),
    );
    if (!own) return [];
    return page.mentions
      .filter(
        (each) =>
          each.place === 'profile' &&
          each.script === script &&
          each.line >= profile.from &&
          each.line < profile.to,
      )
      .map(candidateOf);
  });
}

function candidateOf({ name, hasForm, place, label, quote, how }: Mention): Candidate {
  // What only an image's text says may be a motto or an old logo: to choose, not to believe.
  if (label === 'alt')
    return { value: name, confidence: isJapanese(name) ? SURE.logo : 0.45, label, quote, how };
  return {
    value: name,
    confidence: SURE[place] * (hasForm || place === 'profile' ? 1 : 0.85),
    label,
    quote,
    how,
  };
}
