import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { namesIn } from '../words/names';
import { bestScored, copyrightName, onlyNameWithForm, sameSounding } from './best-name';
import type { Mention, MentionPlace } from './mentions';
import { minimumScore } from './minimum-score';
import { isOnOthersSite, isOperator } from './others-site';
import { isCompanyProfile, type Profile } from './profile';
import { OTHER_ORGANISATIONS, type ScoredName, scoreNames, selfDesignations } from './score-names';
import { selectedMentions } from './selected-names';
import { isJobBoardPage, isPublishersArticle, isThirdPartyPage } from './third-party-page';

/** The organisation a page belongs to: its names, most reliable first. */
export interface Owner {
  ja: Mention[];
  latin: Mention[];
  /** Comparison keys of all its names. */
  keys: ReadonlySet<string>;
  /** Whether the page is on another's site: selected by the user in a list or article, or hiring on a job board. Then only text under its name counts. */
  isHosted: boolean;
  /** Whether its profile stands on the site of a fair, a directory or a job board; then its values are only offered. */
  isListed: boolean;
}

/** Titles of pages, which are not names of organisations. */
export const PAGE_WORD =
  /^(home|top|トップ(ページ)?|ホーム|.{0,8}(概要|案内)|会社(概要|案内|情報|紹介)|企業(情報|概要|案内)|お?問い?合わ?せ|アクセス|採用(情報)?|沿革|事業(内容|案内|所)?|プライバシーポリシー|個人情報.*|サイトマップ|about( .{1,20})?|company( profile| overview| outline| information)?|contact( us)?|access|profile|overview|outline|corporate.*|news|ニュース|お知らせ|ブログ|blog|公式(サイト|ホームページ|hp)?|official (web)?site|chi siamo|contatti|azienda|privacy.*|.{0,12}ページ|index|untitled.*|document|.{0,10}(一覧|リスト|名簿))$/i;
/** The organisation to read off the page: the one the user selected, else the page's owner, which is no occasion of the given keys; `undefined` if there is neither. */
export function ownerOf(
  facts: PageFacts,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
  occasions: ReadonlySet<string>,
): Owner | undefined {
  const usable = mentions.filter(
    ({ name, key, hasForm }) => !PAGE_WORD.test(name) && (hasForm || !occasions.has(key)),
  );
  const own = pageOwnerOf(facts, mentions, profiles, usable);
  const selected = selectedMentions(facts.selection);
  if (!selected.length) return own;
  const its = own && selected.some(({ key }) => own.keys.has(key));
  if (its) return withSelection(own, selected, own.isHosted || own.isListed);
  // A selection without legal form on an owned page may be a product name, so it does not replace the owner.
  if (own && !selected.some(({ hasForm }) => hasForm)) return own;
  return withSelection(undefined, [...selected, ...otherProfileNames(selected, mentions, profiles)], true);
}

/** The owner with the selected names before its other names. */
function withSelection(own: Owner | undefined, selected: readonly Mention[], isHosted: boolean): Owner {
  const of = (script: Mention['script']) => selected.filter((each) => each.script === script);
  return {
    ja: [...of('ja'), ...(own?.ja ?? [])],
    latin: [...of('latin'), ...(own?.latin ?? [])],
    keys: new Set([...(own?.keys ?? []), ...selected.map(({ key }) => key)]),
    isHosted,
    isListed: false,
  };
}

/** Other names of the selected organisation, from the profile that names it. */
function otherProfileNames(
  selected: readonly Mention[],
  mentions: readonly Mention[],
  profiles: readonly Profile[],
): Mention[] {
  const keys = new Set(selected.map(({ key }) => key));
  return profiles.flatMap(({ from, to }) => {
    const inside = mentions.filter(({ place, line }) => place === 'profile' && line >= from && line < to);
    return inside.some(({ key }) => keys.has(key)) ? inside : [];
  });
}

/** The organisation the page belongs to, by one of the usable mentions; `undefined` if it belongs to none. */
function pageOwnerOf(
  facts: PageFacts,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
  usable: readonly Mention[],
): Owner | undefined {
  if (isThirdPartyPage(facts, profiles)) return undefined;
  const standings = scoreNames(facts, usable, profiles);
  const ja = standings.filter(({ mentions: [first] }) => first?.script === 'ja');
  const latin = standings.filter(({ mentions: [first] }) => first?.script === 'latin');
  const enough = minimumScore(facts, profiles);
  const best = { ja: bestScored(ja, profiles, enough), latin: bestScored(latin, profiles, enough) };
  const owner = {
    ja: best.ja ?? sameSounding(best.latin, ja) ?? (best.latin ? undefined : onlyNameWithForm(ja, profiles)),
    latin: best.latin ?? sameSounding(best.ja, latin) ?? (best.ja && copyrightName(latin)),
  };
  const registered = soleProfileNames(facts, usable, profiles);
  const of = (script: Mention['script']) => registered.filter((each) => each.script === script);
  const names = {
    ja: withProfile(of('ja'), owner.ja),
    latin: withProfile(of('latin'), owner.latin),
  };
  const keys = new Set([...names.ja, ...names.latin].map(({ key }) => key));
  // A title may abbreviate the name in the page's policy: upr株式会社 and ユーピーアール株式会社.
  const selves = keys.size ? selfDesignations(facts).flatMap((text) => namesIn(text)) : [];
  for (const { name } of selves) keys.add(nameKey(name));
  if (!keys.size) return undefined;
  const isHosted = isJobBoardPage(facts, keys);
  const isListed = isHosted || isOnOthersSite(facts, { ...names, keys }, mentions, profiles);
  const found = { ...names, keys, isHosted, isListed };
  const spellings = [...found.ja, ...found.latin].map(({ name }) => name);
  const publishes = isPublishersArticle(facts, spellings) || isOperator(facts, found, mentions, profiles);
  return publishes ? undefined : found;
}

/** The names of the only profile before the best others, unless those are another company's, with a legal form too. */
const withProfile = (registered: readonly Mention[], best: ScoredName | undefined): Mention[] =>
  best?.withForm &&
  registered.some(({ hasForm }) => hasForm) &&
  !registered.some(({ key }) => key === best.key)
    ? [...registered]
    : [...registered, ...mostOfficialFirst(best)];

/** Names in the only company profile of a profile page, however title and footer abbreviate them. */
function soleProfileNames(
  facts: PageFacts,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
): Mention[] {
  const subject = [
    facts.title,
    facts.headings.find(({ level }) => level === 1)?.text ?? '',
    new URL(facts.url).pathname,
  ].join(' ');
  if (!PROFILE_PAGE.test(subject)) return [];
  const named = profiles
    .filter(
      (profile) =>
        isCompanyProfile(profile) && !profile.headings.some((heading) => OTHER_ORGANISATIONS.test(heading)),
    )
    .map(({ from, to }) =>
      mentions.filter(
        ({ place, line, isThirdParty }) => place === 'profile' && !isThirdParty && line >= from && line < to,
      ),
    )
    .filter(({ length }) => length > 0);
  return named.length === 1 ? (named[0] ?? []) : [];
}

const PROFILE_PAGE =
  /(?:会社|企業|法人|団体|協会|組織|学校|学園|大学|病院|医院|施設|財団|機構|研究所|組合)(?:概要|情報|案内|紹介|データ|について)|(?:^|\W)(?:company|about|profile|corporate|outline|overview|kaisha|gaiyo|azienda|chi-siamo)(?:\W|$)/i;

const PLACES: readonly MentionPlace[] = [
  'selection',
  'profile',
  'copyright',
  'stated',
  'frame',
  'title',
  'siteName',
  'logo',
  'heading',
  'text',
];

/** Mentions with a legal form first, then by how official their place is. */
const mostOfficialFirst = (name: ScoredName | undefined): Mention[] =>
  [...(name?.mentions ?? [])].sort(
    (a, b) => Number(b.hasForm) - Number(a.hasForm) || PLACES.indexOf(a.place) - PLACES.indexOf(b.place),
  );
