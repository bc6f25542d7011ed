import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { skeletonOf } from '~/domain/matching/skeleton';
import { registrableDomain } from '~/domain/values/web-domain';
import { namesIn } from '../words/names';
import { isGuest, isHirer } from './guest';
import { markedMentions } from './marked';
import type { Mention, MentionPlace } from './mentions';
import { isTelling, type Profile, tellingFields } from './profile';
import { OTHERS, type Standing, selfNames, standingsOf } from './standing';

/** Whose page it is: its names, the surest first. */
export interface Owner {
  ja: Mention[];
  latin: Mention[];
  /** Folded cores of all its names. */
  keys: ReadonlySet<string>;
  /** Whether the page is another's: marked by the user on a list or in an article, hiring on a board. Only what stands under its name is its own. */
  lodges: boolean;
}

/** What must speak for a name with a legal form, and for one without where the page gives an address or phone. */
const WITH_FORM = 3;
const WITHOUT_FORM = 3.4;
/** A mailbox alone says less of who is behind a page. */
const MAILBOX_ONLY = 6;
const LABELLED = 5;
/** What a page is called, not whose it is. */
export const PAGE_WORD =
  /^(home|top|トップ(ページ)?|ホーム|.{0,8}(概要|案内)|会社(概要|案内|情報|紹介)|企業(情報|概要|案内)|お?問い?合わ?せ|アクセス|採用(情報)?|沿革|事業(内容|案内|所)?|プライバシーポリシー|個人情報.*|サイトマップ|about( .{1,20})?|company( profile| overview| outline| information)?|contact( us)?|access|profile|overview|outline|corporate.*|news|ニュース|お知らせ|ブログ|blog|公式(サイト|ホームページ|hp)?|official (web)?site|chi siamo|contatti|azienda|privacy.*|.{0,12}ページ|index|untitled.*|document|.{0,10}(一覧|リスト|名簿))$/i;
/** An occasion, a list or a medium, which is no organisation. */
const OCCASION =
  /(?:フェア|展示会|博覧会|見本市|フォーラム|サミット|カンファレンス|セミナー|求人|転職|ナビ|ニュース|新聞|ランキング|まとめ|\bexpo|\bfair|\bforum|\bsummit|\bconference)\s*(?:20\d\d)?$|展(?:20\d\d)?$/i;

/** The organisation to read off the page: the one the user marked, else the one whose page it is; `undefined` where there is neither. */
export function ownerOf(
  facts: PageFacts,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
): Owner | undefined {
  const own = pageOwnerOf(facts, mentions, profiles);
  const marked = markedMentions(facts.selection);
  if (!marked.length) return own;
  const its = own && marked.some(({ key }) => own.keys.has(key));
  if (its) return named(own, marked, own.lodges);
  // Words without a legal form on somebody's page may be a product's: nobody is made of them.
  if (own && !marked.some(({ hasForm }) => hasForm)) return own;
  return named(undefined, [...marked, ...besideMarked(marked, mentions, profiles)], true);
}

/** The owner under the names marked before all others. */
function named(own: Owner | undefined, marked: readonly Mention[], lodges: boolean): Owner {
  const of = (script: Mention['script']) => marked.filter((each) => each.script === script);
  return {
    ja: [...of('ja'), ...(own?.ja ?? [])],
    latin: [...of('latin'), ...(own?.latin ?? [])],
    keys: new Set([...(own?.keys ?? []), ...marked.map(({ key }) => key)]),
    lodges,
  };
}

/** Its other names, as the profile that names it gives them. */
function besideMarked(
  marked: readonly Mention[],
  mentions: readonly Mention[],
  profiles: readonly Profile[],
): Mention[] {
  const keys = new Set(marked.map(({ key }) => key));
  return profiles.flatMap(({ from, to }) => {
    const inside = mentions.filter(({ place, line }) => place === 'profile' && line >= from && line < to);
    return inside.some(({ key }) => keys.has(key)) ? inside : [];
  });
}

/** The organisation whose page it is; `undefined` where the page is nobody's in particular. */
function pageOwnerOf(
  facts: PageFacts,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
): Owner | undefined {
  if (isGuest(facts, profiles)) return undefined;
  const usable = mentions.filter(
    ({ name, hasForm }) => !PAGE_WORD.test(name) && (hasForm || !OCCASION.test(name)),
  );
  const standings = standingsOf(facts, usable, profiles);
  const ja = standings.filter(({ mentions: [first] }) => first?.script === 'ja');
  const latin = standings.filter(({ mentions: [first] }) => first?.script === 'latin');
  const enough = reachOf(facts, profiles);
  const found = { ja: believed(ja, profiles, enough), latin: believed(latin, profiles, enough) };
  const owner = {
    ja: found.ja ?? soundingLike(found.latin, ja) ?? (found.latin ? undefined : plainlyNamed(ja, profiles)),
    latin: found.latin ?? soundingLike(found.ja, latin) ?? (found.ja && seconded(latin)),
  };
  const registered = soleProfileNames(facts, usable, profiles);
  const of = (script: Mention['script']) => registered.filter((each) => each.script === script);
  const names = { ja: [...of('ja'), ...inOrder(owner.ja)], latin: [...of('latin'), ...inOrder(owner.latin)] };
  const keys = new Set([...names.ja, ...names.latin].map(({ key }) => key));
  // upr株式会社 in the title is ユーピーアール株式会社 in its own policy.
  const selves = keys.size ? selfNames(facts).flatMap(namesIn) : [];
  for (const { name } of selves) keys.add(nameKey(name));
  return keys.size ? { ...names, keys, lodges: isHirer(facts, keys) } : undefined;
}

/** What the one profile of a profile page calls the company, however its title and footer may shorten that. */
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
    .filter((profile) => isTelling(profile) && !profile.headings.some((heading) => OTHERS.test(heading)))
    .map(({ from, to }) =>
      mentions.filter(({ place, line, guest }) => place === 'profile' && !guest && line >= from && line < to),
    )
    .filter(({ length }) => length > 0);
  return named.length === 1 ? (named[0] ?? []) : [];
}

const PROFILE_PAGE =
  /(?:会社|企業|法人|団体|協会|組織)(?:概要|情報|案内|紹介|データ|について)|(?:^|\W)(?:company|about|profile|corporate|outline|overview|kaisha|gaiyo|azienda|chi-siamo)(?:\W|$)/i;

/** The name most speaks for, one with a legal form before any without. */
function believed(
  standings: readonly Standing[],
  profiles: readonly Profile[],
  enough: number,
): Standing | undefined {
  const telling = profiles.some(isTelling);
  const formed = standings.find(
    ({ withForm, official, score }) => withForm && official && score >= WITH_FORM,
  );
  const labelled = standings.find(
    ({ mentions, score }) =>
      telling && score >= LABELLED && mentions.some(({ place }) => place === 'profile'),
  );
  if (formed || labelled) return !formed || (labelled && labelled.score > formed.score) ? labelled : formed;
  return standings.find(({ official, score }) => official && score >= enough);
}

/** The only name with a legal form there is, though it stands in the text alone, on a page with a profile. */
function plainlyNamed(standings: readonly Standing[], profiles: readonly Profile[]): Standing | undefined {
  const formed = standings.filter(({ withForm }) => withForm);
  return formed.length === 1 && profiles.some(isTelling) ? formed[0] : undefined;
}

/** The name in the other script that sounds the same: ミライサテライト and Mirai Satellite. */
function soundingLike(known: Standing | undefined, standings: readonly Standing[]): Standing | undefined {
  const sounds = new Set(
    known?.mentions.map(({ name }) => skeletonOf(name)).filter(({ length }) => length >= 5),
  );
  return standings.find(
    ({ withForm, mentions }) => withForm && mentions.some(({ name }) => sounds.has(skeletonOf(name))),
  );
}

/** Beside a known Japanese name: the Latin one the page claims its rights under. */
const seconded = (standings: readonly Standing[]): Standing | undefined =>
  standings.find(
    ({ official, score, mentions }) =>
      official && score >= 2.4 && mentions.some(({ place }) => place === 'copyright'),
  );

const PLACES: readonly MentionPlace[] = [
  'marked',
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

/** The most official spelling first, with its form before without. */
const inOrder = (standing: Standing | undefined): Mention[] =>
  [...(standing?.mentions ?? [])].sort(
    (a, b) => Number(b.hasForm) - Number(a.hasForm) || PLACES.indexOf(a.place) - PLACES.indexOf(b.place),
  );

/** What must speak for a name without a legal form, by how the page lets itself be reached; beyond reach where it does not. */
function reachOf(facts: PageFacts, profiles: readonly Profile[]): number {
  const stated = profiles.some(({ statements }) =>
    statements.some(
      ({ label, value }) => /\d/.test(value) && label.fields.some((field) => REACHED_BY.has(field)),
    ),
  );
  const profiled = profiles.some(
    (each) => isTelling(each) && tellingFields(each).size >= 3 && namesItself(each),
  );
  const addressed = facts.lines.some(({ text }) => /〒\s?\d{3}/.test(text));
  if (stated || profiled || addressed || facts.links.some(({ href }) => /^tel:/i.test(href)))
    return WITHOUT_FORM;
  return hasOwnMailbox(facts) ? MAILBOX_ONLY : Number.POSITIVE_INFINITY;
}

const namesItself = ({ statements }: Profile): boolean =>
  statements.some(({ label }) => label.fields[0] === 'name' || label.fields[0] === 'tradeName');

const REACHED_BY = new Set<string>(['address', 'headOffice', 'phone', 'postalCode']);

function hasOwnMailbox(facts: PageFacts): boolean {
  const domain = registrableDomain(facts.url);
  if (!domain) return false;
  const mailbox = new RegExp(`(?:@|\\[at\\]|＠)${domain.replaceAll('.', '\\.')}`, 'i');
  return [...facts.lines.map(({ text }) => text), ...facts.links.map(({ href }) => href)].some((text) =>
    mailbox.test(text),
  );
}
