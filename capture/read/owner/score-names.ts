import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { skeletonOf } from '~/domain/matching/skeleton';
import { plain } from '~/domain/text/normalise';
import { domainKeyOf, registrableDomain, sameSite } from '~/domain/values/web-domain';
import { isJapanese, PRACTICE } from '../words/label';
import { namesIn } from '../words/names';
import { isCopyright, isCredit, type Mention, piecesOfTitle } from './mentions';
import { isCompanyProfile, type Profile } from './profile';

/** A name on the page with its score: how likely it is the owner's. */
export interface ScoredName {
  key: string;
  score: number;
  /** Whether an official place names it: profile, copyright notice, title, header, footer or structured data. */
  official: boolean;
  withForm: boolean;
  mentions: Mention[];
}

/** Kinds of bodies whose names need no legal form. */
const INSTITUTION =
  /(?:協会|協議会|学会|大学|研究所|研究センター|機構|財団|組合|連合会|会議所|病院|クリニック|医院|[都道府県市区町村]|市役所|町役場|県庁|(?:法律|会計|税理士|司法書士|行政書士|社労士|特許|設計)事務所)$|\b(?:institute|university|college|foundation|association|council|laboratory|federation|chamber of|city|prefecture)\b/i;

/** Headings over lists of other organisations. */
export const OTHER_ORGANISATIONS =
  /関連会社|関係会社|グループ会社|グループ企業|グループ各社|子会社|取引先|パートナー|提携|加盟|会員|出展|協力会社|求人|募集|affiliat|subsidiar|partner|exhibitor|members|group compan|clients|customers|consociat|controllat|clienti/i;

/** Distinct names on the page per script, by descending score. */
export function scoreNames(
  facts: PageFacts,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
): ScoredName[] {
  const speak = nameScorer(facts, profiles, mentions);
  const spellings = new Map<string, Mention[]>();
  for (const each of mentions) {
    const spelling = `${each.script} ${each.key}`;
    spellings.set(spelling, [...(spellings.get(spelling) ?? []), each]);
  }
  return [...spellings.values()].map(speak).sort((a, b) => b.score - a.score);
}

interface OfficialPlace {
  folded: string;
  /** Points if the whole text is the name, and if the text contains it among few other words. */
  whole: number;
  among: number;
}

function nameScorer(facts: PageFacts, profiles: readonly Profile[], mentions: readonly Mention[]) {
  const places = officialPlaces(facts);
  const profiled = profilePoints(facts, profiles);
  const first = mentions.find(
    ({ place, line }) => place === 'profile' && (profiled.get(line) ?? 0) >= 5,
  )?.key;
  return (own: Mention[]): ScoredName => {
    const key = own[0]?.key ?? '';
    const withForm = own.some(({ hasForm }) => hasForm);
    const profile = Math.max(
      0,
      ...own.filter(({ place }) => place === 'profile').map(({ line }) => profiled.get(line) ?? 1),
    );
    const isThirdParty = own.some((each) => each.isThirdParty);
    const stated = own.some(({ place }) => place === 'stated') ? 4 : 0;
    const shown = places.map((group) => Math.max(0, ...group.map((place) => pointsAt(place, key))));
    const institution = own.some(({ name }) => INSTITUTION.test(name));
    const seen = shown.reduce((sum, points) => sum + points, 0) * (withForm ? 1 : institution ? 0.9 : 0.6);
    const text = own.some(({ place }) => place === 'heading')
      ? 1
      : own.some(({ place }) => place === 'text')
        ? 0.4
        : 0;
    return {
      key,
      // An addressee may also fill a profile on the page, yet it is not the owner.
      score:
        (isThirdParty ? 0.1 : 1) * profile +
        stated +
        (isThirdParty ? 0.3 : 1) * seen +
        text +
        (isLikeDomainOf(facts, key) ? 2 : 0) +
        (key === first && !isThirdParty ? 0.5 : 0),
      official: profile >= 1 || stated > 0 || Math.max(...shown) >= 1.5,
      withForm,
      mentions: own,
    };
  };
}

/** Points of a name cell by its line: most in a company profile, least among other organisations. */
function profilePoints(facts: PageFacts, profiles: readonly Profile[]): Map<number, number> {
  const points = new Map<number, number>();
  const named = profiles.filter(
    (profile) =>
      isCompanyProfile(profile) && profile.statements.some(({ label }) => label.fields[0] === 'name'),
  );
  for (const profile of profiles) {
    const others =
      profile.headings.some((heading) => OTHER_ORGANISATIONS.test(heading)) ||
      namesAnotherSite(facts, profile);
    // One of several profiles may be a customer's or an affiliate's.
    const telling = named.length > 1 ? 2.5 : 5;
    for (const { from, label } of profile.statements) {
      const operator = /^(?:運営|販売業者|事業者)/.test(label.stem) ? 1 : 0;
      points.set(from, (others ? 0.5 : isCompanyProfile(profile) ? telling : 1.5) + operator);
    }
  }
  return points;
}

/** Whether a profile gives the address of another website. */
function namesAnotherSite(facts: PageFacts, { statements }: Profile): boolean {
  const named = statements
    .filter(({ label }) => label.fields[0] === 'website')
    .flatMap(({ value }) => /https?:\/\/[^\s"'<>）)]+/.exec(value)?.[0] ?? [])
    .filter((url) => domainKeyOf(url) !== undefined);
  return named.length > 0 && !named.some((url) => sameSite(url, facts.url));
}

/** Places where a page names its owner, in groups of which each counts once. */
function officialPlaces(facts: PageFacts): OfficialPlace[][] {
  const at = (texts: readonly string[], whole: number, among: number): OfficialPlace[] =>
    texts.map((text) => ({ folded: nameKey(plain(text)), whole, among }));
  const meta = (name: string) =>
    facts.meta.filter((each) => each.name === name).map(({ content }) => content);
  const framed = facts.lines.filter(
    ({ region, text }) => region !== 'main' && region !== 'aside' && text.length <= 80,
  );
  const rights = facts.lines.filter(({ text }) => text.length <= 300 && isCopyright(text));
  return [
    at(titlePieces([facts.title, ...meta('og:title')]), 3, 1.5),
    at([...meta('og:site_name'), ...meta('application-name')].flatMap(piecesOfTitle), 3, 1.5),
    at(
      rights.map(({ text }) => text),
      4,
      4,
    ),
    at(cardNames(facts), 3, 0),
    // 運営：株式会社みらい (operated by Mirai)
    at(
      facts.lines.flatMap(({ text }) => OPERATOR.exec(plain(text).slice(0, 80))?.[1] ?? []),
      4,
      2,
    ),
    at(selfDesignations(facts), 4, 2),
    at(
      framed.filter(({ text }) => !isCopyright(text) && !isCredit(text)).map(({ text }) => text),
      3,
      1.5,
    ),
    at(
      facts.images.filter(({ region }) => region !== 'main').map(({ alt }) => alt),
      2.5,
      1.5,
    ),
  ];
}

const OPERATOR = /(?:^|[\s(（])(?:サービス)?(?:運営|提供|販売|発行)(?:会社|元|者|法人|企業)?\s*[:：]\s*(.+)$/;

/** Names the page defines as "we": `みらい株式会社（以下「当社」といいます）` (hereinafter "the Company"). */
export const selfDesignations = ({ lines }: PageFacts): string[] =>
  lines.flatMap(({ text }) => SELF_DESIGNATION.exec(plain(text))?.[1] ?? []);
const SELF_DESIGNATION =
  /([^\s、。「」()]{2,40})\s?\(?(?:\(|、)以下[、,]?\s?[「『“"]?(?:当社|弊社|当行|当会|当協会|当組合|当法人|当財団|当研究所)/;

const CONTACT =
  /〒\s?\d{3}|(?:tel|phone|電話|℡|☎)\W{0,3}[\d+(]|^\+\d{2}[\d\s()-]{8,}$|^代表(?:取締役|理事|社員)|p\.?\s?iva/i;
/** A Japanese postal code in an address in Latin letters. */
const CODE_JP = /(?<![\d-])\d{3}-\d{4}(?![\d-])/;

/** The name above an address, phone or title, if the page has exactly one such contact card. */
function cardNames({ lines, meta }: PageFacts): string[] {
  // In an article the card is about its subject, not its publisher.
  const isArticle = meta.some(({ name, content }) => name === 'og:type' && content === 'article');
  const cards = lines.flatMap(({ text, linked, region }, at) => {
    if (linked || text.length > 60 || (isArticle && region === 'main')) return [];
    const [found] = namesIn(text);
    const reached = lines
      .slice(at + 1, at + 4)
      .some((line) => CONTACT.test(plain(line.text)) || (CODE_JP.test(line.text) && !isJapanese(line.text)));
    if (!reached) return [];
    return found?.whole ? [found.name] : PRACTICE.test(plain(text)) ? [plain(text)] : [];
  });
  return new Set(cards).size === 1 ? cards.slice(0, 1) : [];
}

/** Parts of titles and their words: `みらい衛星 お問い合わせ` (name, contact). */
const titlePieces = (titles: readonly string[]): string[] =>
  titles.flatMap(piecesOfTitle).flatMap((piece) => [piece, ...(piece.includes(' ') ? piece.split(' ') : [])]);

function pointsAt({ folded, whole, among }: OfficialPlace, key: string): number {
  if (folded === key) return whole;
  const short = /\p{sc=Han}/u.test(key) ? 2 : 3;
  if (key.length < short || !folded.includes(key)) return 0;
  // In a longer sentence the name may be anyone's.
  return folded.length <= key.length + 24 || whole === among ? among : 0.5;
}

/** Whether a name, by its comparison key, is spelled or sounds like the site's domain. */
export function isLikeDomainOf({ url }: PageFacts, key: string): boolean {
  const domain = (registrableDomain(url)?.split('.')[0] ?? '').replace(/[^a-z0-9]/g, '');
  if (domain.length < 3 || key.length < 3) return false;
  if (/^[a-z0-9]+$/.test(key)) return key === domain || key.startsWith(domain) || domain.startsWith(key);
  const sound = skeletonOf(key);
  return sound.length >= 4 && sound === skeletonOf(domain);
}
