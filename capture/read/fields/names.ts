import { nameKey } from '~/domain/legal-forms/name-key';
import { splitLegalForm } from '~/domain/legal-forms/split-legal-form';
import { plain } from '~/domain/text/normalise';
import { type Mention, type MentionPlace, piecesOfTitle } from '../owner/mentions';
import { PAGE_WORD } from '../owner/owner';
import type { Candidate, Page } from '../page/page';
import { isJapanese } from '../words/label';
import { namesIn } from '../words/names';
import { isOccasion } from '../words/occasion';

const CONFIDENCE: Readonly<Record<MentionPlace, number>> = {
  selection: 0.99,
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

/** Candidates for the owner's name in Japanese script; names from its profile come first. */
export function namesJa(page: Page): Candidate[] {
  return [
    ...ownProfileNames(page, 'ja'),
    ...(page.owner?.ja ?? []).map(candidateOf),
    ...siteTitles(page, 'ja'),
  ];
}

/** Candidates for the owner's name in Latin script. Beside a company's Japanese name, one without legal form is only offered. */
export function namesEn(page: Page): Candidate[] {
  const labelled = page.statements.flatMap((each): Candidate[] => {
    const name = plain(each.value.split('\n')[0] ?? '');
    const trust = page.trust(each);
    if (each.label.fields[0] !== 'nameEn' || !trust || isJapanese(name) || name.length > 100) return [];
    return [
      { value: name, confidence: 0.98 * trust, label: each.label.written, quote: each.value, how: each.how },
    ];
  });
  const others = formedFirst([
    ...ownProfileNames(page, 'latin'),
    ...(page.owner?.latin ?? []).map(candidateOf),
  ]);
  // Beside a company's registered name a Latin name without legal form is a brand; associations and public bodies have no other.
  const isFirm = page.owner?.ja.some(({ name }) => /会社/.test(name)) ?? false;
  return [
    ...labelled,
    ...siteTitles(page, 'latin'),
    ...bracketedLatinNames(page),
    ...others.map((each) =>
      isFirm && !splitLegalForm(each.value).form ? { ...each, confidence: 0.3 } : each,
    ),
  ];
}

/** A name without legal form comes behind the same name with one: `© 2026 Mirai` behind `MIRAI, LLC`. */
function formedFirst(names: readonly Candidate[]): Candidate[] {
  const formed = names.filter(({ value }) => splitLegalForm(value).form);
  return names.map((each) => {
    const core = nameKey(splitLegalForm(each.value).core);
    const fuller = formed.find(
      ({ value }) => value !== each.value && nameKey(splitLegalForm(value).core) === core,
    );
    return fuller && !formed.includes(each)
      ? { ...each, confidence: Math.min(each.confidence, fuller.confidence - 0.01) }
      : each;
  });
}

/** `みらい衛星株式会社（Mirai Satellite Inc.）`: the Latin name in brackets after the owner's Japanese one. */
function bracketedLatinNames(page: Page): Candidate[] {
  return (page.owner?.ja ?? []).flatMap(({ name, quote, how }) => {
    const at = plain(quote).indexOf(name.slice(-4));
    const after = at < 0 ? '' : plain(quote).slice(at + 4);
    const bracketed = /^[^(]{0,6}\(([^()]{3,60})\)/.exec(after)?.[1] ?? '';
    const [found] = namesIn(bracketed);
    return found?.script === 'latin' ? [{ value: found.name, confidence: 0.84, label: '', quote, how }] : [];
  });
}

/** On a page without a known owner: the site's title, with low confidence, for the user to confirm. */
function siteTitles({ facts, owner, occasions }: Page, script: 'ja' | 'latin'): Candidate[] {
  if (owner) return [];
  const site = facts.meta.find(({ name }) => name === 'og:site_name')?.content;
  const pieces = piecesOfTitle(facts.title).filter((piece) => !PAGE_WORD.test(piece));
  const value = plain(site ?? pieces.at(-1) ?? facts.title);
  if (!value || isOccasion(value) || occasions.has(nameKey(value)) || isJapanese(value) !== (script === 'ja'))
    return [];
  return [{ value, confidence: 0.2, label: 'title', quote: facts.title, how: 'title' }];
}

/** The kana reading of the name, if the page gives one. */
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

/** The legal form in the first name that has one. */
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
          (each.hasForm || !page.occasions.has(each.key)) &&
          each.line >= profile.from &&
          each.line < profile.to,
      )
      .map(candidateOf);
  });
}

function candidateOf({ name, hasForm, place, label, quote, how }: Mention): Candidate {
  // Alternative texts of images may be slogans or old logos, so they get low confidence.
  if (label === 'alt')
    return { value: name, confidence: isJapanese(name) ? CONFIDENCE.logo : 0.45, label, quote, how };
  return {
    value: name,
    confidence: CONFIDENCE[place] * (hasForm || place === 'profile' ? 1 : 0.85),
    label,
    quote,
    how,
  };
}
