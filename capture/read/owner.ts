import type { PageFacts } from '~/domain/page-facts';
import { SHARED_HOSTS } from '~/domain/shared-hosts';
import { skeletonOf } from '~/domain/skeleton';
import { registrableDomain } from '~/domain/web-domain';
import type { Mention, MentionPlace } from './mentions';
import { isTelling, type Profile, tellingFields } from './profile';

/** Whose page it is: its names, the surest first. */
export interface Owner {
  ja: Mention[];
  latin: Mention[];
  /** Folded cores of all its names. */
  keys: ReadonlySet<string>;
}

/** How much a place says of whose page it is. */
const WEIGHT: Readonly<Record<MentionPlace, number>> = {
  profile: 5,
  stated: 4,
  copyright: 4,
  siteName: 3,
  title: 3,
  frame: 3,
  logo: 2.5,
  heading: 1,
  text: 0.4,
};
const OFFICIAL = 3;
/** Without a legal form a name needs more to be believed. */
const WITHOUT_FORM = 5;
const OTHERS =
  /関連会社|関係会社|グループ会社|グループ企業|子会社|取引先|パートナー|提携|加盟|会員|出展|協力会社|求人|募集|affiliat|subsidiar|partner|exhibitor|member|group compan|client|customer|consociat|controllat|clienti/i;
/** Hosts where a page about a company is never its own. */
const ABOUT_OTHERS = /(^|\.)(wikipedia|wikidata|wikimedia|fandom)\.|(^|\.)(nikkei|bloomberg)\.com$/;
/** What a page is called, not whose it is. */
export const PAGE_WORD =
  /^(home|top|トップ(ページ)?|ホーム|会社(概要|案内|情報|紹介)|企業(情報|概要|案内)|お?問い?合わ?せ|アクセス|採用(情報)?|沿革|事業(内容|案内|所)?|プライバシーポリシー|個人情報.*|サイトマップ|about( us)?|company( profile| overview| outline| information)?|contact( us)?|access|profile|overview|outline|corporate.*|news|ニュース|お知らせ|ブログ|blog|公式(サイト|ホームページ|hp)?|official (web)?site|chi siamo|contatti|azienda|privacy.*|.{0,12}ページ|index|untitled.*|document)$/i;

/** The organisation whose page it is; `undefined` where the page is nobody's in particular. */
export function ownerOf(
  facts: PageFacts,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
): Owner | undefined {
  const usable = mentions.filter((each) => !PAGE_WORD.test(each.name));
  const weigh = weigher(facts, profiles, usable);
  const ja = ranked(
    usable.filter(({ script }) => script === 'ja'),
    weigh,
  );
  const latin = ranked(
    usable.filter(({ script }) => script === 'latin'),
    weigh,
  );
  if (isGuest(facts, profiles)) return undefined;
  const reached = isReachable(facts, profiles);
  const found = { ja: believed(ja, profiles, reached, latin), latin: believed(latin, profiles, reached, ja) };
  const owner = {
    ja: found.ja.length ? found.ja : soundingLike(found.latin, ja),
    latin: found.latin.length ? found.latin : soundingLike(found.ja, latin),
  };
  const keys = new Set([...owner.ja, ...owner.latin].map(({ key }) => key));
  return keys.size ? { ...owner, keys } : undefined;
}

interface Ranked {
  key: string;
  score: number;
  mentions: Mention[];
}

type Weigh = (key: string, mentions: readonly Mention[]) => number;

function ranked(mentions: readonly Mention[], weigh: Weigh): Ranked[] {
  const byKey = new Map<string, Mention[]>();
  for (const each of mentions) byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  return [...byKey]
    .map(([key, own]) => ({ key, score: weigh(key, own), mentions: own.sort(byPlace) }))
    .sort((a, b) => b.score - a.score);
}

/** Each kind of place counts once and a little more where it comes again; a name like the domain's counts more. */
function weigher(facts: PageFacts, profiles: readonly Profile[], mentions: readonly Mention[]): Weigh {
  const label = registrableDomain(facts.url)?.split('.')[0] ?? '';
  const foreign = new Set(
    profiles
      .filter(({ headings }) => headings.some((each) => OTHERS.test(each)))
      .flatMap(({ statements }) => statements.map(({ from }) => from)),
  );
  const telling = new Set(
    profiles.filter(isTelling).flatMap(({ statements }) => statements.map(({ from }) => from)),
  );
  const firstProfile = mentions.find(({ place, line }) => place === 'profile' && telling.has(line))?.key;
  return (key, own) => {
    const places = new Map<MentionPlace, number>();
    for (const { place, line, hasForm } of own) {
      const weight =
        place === 'profile' && !telling.has(line)
          ? 1
          : place === 'profile' && foreign.has(line)
            ? 0.5
            : WEIGHT[place] * (hasForm || place === 'profile' ? 1 : 0.6);
      const seen = places.get(place);
      places.set(
        place,
        seen === undefined ? weight : Math.min(Math.max(seen, weight) + 0.2, WEIGHT[place] + 1),
      );
    }
    const sum = [...places.values()].reduce((total, weight) => total + weight, 0);
    return sum + (isLikeDomain(key, label) ? 2 : 0) + (key === firstProfile ? 0.5 : 0);
  };
}

const isLikeDomain = (key: string, label: string): boolean => {
  const bare = label.replace(/[^a-z0-9]/g, '');
  if (bare.length < 3 || key.length < 3) return false;
  return /^[a-z0-9]+$/.test(key)
    ? key === bare || key.startsWith(bare) || bare.startsWith(key)
    : skeletonOf(key) === skeletonOf(bare) && bare.length > 4;
};

/** The names of the leader, and of whoever is but another spelling of it. */
function believed(
  ranking: readonly Ranked[],
  profiles: readonly Profile[],
  reached: boolean,
  others: readonly Ranked[],
): Mention[] {
  const [first] = ranking;
  if (!first) return [];
  const withForm = first.mentions.some(({ hasForm }) => hasForm);
  const labelled = first.mentions.some(({ place }) => place === 'profile') && profiles.some(isTelling);
  const official = first.mentions.some(({ place }) => WEIGHT[place] >= 2);
  const enough = withForm ? OFFICIAL : labelled ? WITHOUT_FORM : WITHOUT_FORM + 1;
  if (!official || first.score < enough) {
    // A name in plain text is believed where the other script's names lead nowhere either.
    const bare = withForm && first.score >= 1 && !others.some(({ score }) => score >= OFFICIAL);
    return bare && profiles.some(isTelling) ? first.mentions : [];
  }
  if (!withForm && !reached) return [];
  return [...first.mentions].sort(byForm);
}

const byForm = (a: Mention, b: Mention): number => Number(b.hasForm) - Number(a.hasForm) || byPlace(a, b);
const byPlace = (a: Mention, b: Mention): number => WEIGHT[b.place] - WEIGHT[a.place];

/** The name in the other script that sounds the same: ミライサテライト and Mirai Satellite. */
function soundingLike(known: readonly Mention[], ranking: readonly Ranked[]): Mention[] {
  const sounds = new Set(known.map(({ name }) => skeletonOf(name)).filter(({ length }) => length >= 5));
  const twin = ranking.find(({ mentions }) =>
    mentions.some(({ name, hasForm }) => hasForm && sounds.has(skeletonOf(name))),
  );
  return twin ? [...twin.mentions].sort(byForm) : [];
}

/** Whether the page tells how to reach somebody: an address or phone, or a mailbox on its own domain. */
function isReachable(facts: PageFacts, profiles: readonly Profile[]): boolean {
  const stated = profiles.some(({ statements }) =>
    statements.some(({ label }) => label.fields.some((field) => REACHED_BY.has(field))),
  );
  if (stated || facts.links.some(({ href }) => /^tel:/i.test(href))) return true;
  const domain = registrableDomain(facts.url);
  const mailbox = new RegExp(`(?:@|\\[at\\]|＠)${domain?.replaceAll('.', '\\.')}`, 'i');
  return (
    domain !== undefined &&
    [...facts.lines.map(({ text }) => text), ...facts.links.map(({ href }) => href)].some((text) =>
      mailbox.test(text),
    )
  );
}

const REACHED_BY = new Set<string>(['address', 'headOffice', 'phone', 'postalCode', 'email']);

/** Whether the page only lodges on another's site: news, an encyclopedia, a platform, unless it shows a full profile. */
function isGuest(facts: PageFacts, profiles: readonly Profile[]): boolean {
  const domain = registrableDomain(facts.url) ?? '';
  if (ABOUT_OTHERS.test(domain)) return true;
  if (!SHARED_HOSTS.has(domain)) return false;
  return !profiles.some(
    (each) =>
      each.statements.some(({ label }) => label.fields[0] === 'name') && tellingFields(each).size >= 4,
  );
}
