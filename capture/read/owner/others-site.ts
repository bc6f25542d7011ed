import type { PageFacts } from '~/domain/capture/page-facts';
import { plain } from '~/domain/text/normalise';
import { isOccasion } from '../words/occasion';
import { type Mention, piecesOfTitle } from './mentions';
import type { Profile } from './profile';
import { isNameOf, siteNamesOf } from './site-name';

/** The names under which the page's organisation is known, and their keys. */
interface Names {
  ja: readonly Mention[];
  latin: readonly Mention[];
  keys: ReadonlySet<string>;
}

/** Labels of a job offer; three of them make one. */
const JOB =
  /^(?:募集)?職種$|^(?:仕事内容|雇用形態|給与|月給|時給|年収|勤務地|勤務時間|応募資格|応募方法|待遇|福利厚生|休日(?:休暇)?|試用期間|選考(?:方法|フロー)?|募集人数|採用人数)$/;
/** Words with which a fair or a directory heads its pages. */
const LISTING =
  /出展(?:者|社|企業)|小間|ブース番号|企業(?:検索|一覧|ナビ|データベース|名鑑|ガイド|ディレクトリ)|会社一覧|会員(?:企業|一覧|紹介|検索|名簿)|(?:事業者|業者|加盟店)(?:一覧|検索|紹介)|を探す|ナビ$|求人(?:サイト|検索|一覧|ナビ)|転職|\b(?:exhibitors?|booth|directory|job search)\b/i;
/** What a directory or a fair offers in its menu and a company on its own site does not. */
const SEEKING =
  /出展(?:者|社)(?:一覧|検索)|(?:企業|会社|求人|仕事|業者|お店)(?:を探す|を検索|検索)|掲載(?:企業|のお申|希望|について)|exhibitor/i;
/** What a site of share prices says in the title of a firm's page: a word for shares, or the code of its own. */
const SHARES =
  /銘柄|株価|証券コード|【\d{3}[\dA-Z](?:\.T)?】|[<(]\d{3}[\dA-Z]\.T[>)]|\b(?:stock|share) (?:price|quote)s?\b/i;
/** What it offers in its menu. */
const QUOTING =
  /(?:銘柄|株価)(?:を探す|を?検索|一覧|ランキング|ボード)|\b(?:stock|share) (?:screener|ranking)/i;
/** How the heading of a list ends. */
const LIST = /(?:一覧|リスト|検索結果|ランキング|比較|まとめ|名鑑|マップ|\d選|list|ranking)$/i;
const LONGEST_ENTRY = 60;

/** Whether an organisation's profile stands on the site of a fair, a directory, a job board or of share prices, which another body runs. */
export function isOnOthersSite(
  facts: PageFacts,
  owner: Names,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
): boolean {
  const isFair = titlesOf(facts).some(isOccasion);
  const isOfShares = SHARES.test(plain(facts.title)) || offers(facts, QUOTING);
  const presented = mentions.some(
    ({ place, key }) =>
      (place === 'profile' || ((isFair || isOfShares) && place === 'heading')) && owner.keys.has(key),
  );
  const framing = mentions.filter(({ place }) => FRAME.has(place));
  if (!presented || framing.some((each) => isOwn(each, owner)) || isNamedAfter(facts, owner)) return false;
  if (isOfShares && framing.length > 0) return true;
  if (!isFair && !framing.some(({ place }) => place === 'copyright' || place === 'frame')) return false;
  return isJobOffer(profiles) || isListing(facts);
}

/** Where a site names the body that runs it. */
const FRAME = new Set<Mention['place']>(['copyright', 'frame', 'logo', 'siteName']);

const isOwn = ({ key }: Mention, { keys }: Names): boolean =>
  [...keys].some((own) => own === key || (own.length >= 2 && key.includes(own)));

/** Least number of firms that make a page a list. */
const LEAST_LISTED = 3;
/** Most characters beside a firm's name in its line of a list. */
const MOST_BESIDE = 12;
/** Where a page of a list names nobody but the body that runs it. */
const FOOT = new Set<Mention['place']>(['copyright', 'frame', 'text']);

/** Whether a page presents other firms, and its owner only runs the site: a directory, a fair, a job board. */
export const isOperator = (
  facts: PageFacts,
  owner: Names,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
): boolean => isOperatorOfList(facts, owner, mentions) || isOperatorOfJobBoard(owner, mentions, profiles);

/** Whether a page lists firms and its owner is only the body that runs the site under another name. */
function isOperatorOfList(facts: PageFacts, owner: Names, mentions: readonly Mention[]): boolean {
  const own = mentions.filter(({ key }) => owner.keys.has(key));
  const isDirectory = own.every(({ name, hasForm }) => !hasForm && LISTING.test(name));
  if (
    !isDirectory &&
    own.some(({ place, line }) => !FOOT.has(place) || facts.lines[line]?.region === 'header')
  )
    return false;
  if ((!isDirectory && isNamedAfter(facts, owner)) || !(isListing(facts) || isList(facts))) return false;
  const listed = mentions.filter(
    ({ key, hasForm, line, quote, name }) =>
      hasForm &&
      !owner.keys.has(key) &&
      facts.lines[line]?.region === 'main' &&
      quote.length <= name.length + MOST_BESIDE,
  );
  return new Set(listed.map(({ key }) => key)).size >= LEAST_LISTED;
}

/** Whether a job offer on the page names another firm as the one that hires, so that the owner only runs the site. */
function isOperatorOfJobBoard(
  owner: Names,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
): boolean {
  const offers = profiles.filter((profile) => isJobOffer([profile]));
  const hiring = mentions.filter(
    ({ place, line, hasForm }) =>
      place === 'profile' && hasForm && offers.some(({ from, to }) => from <= line && line < to),
  );
  return hiring.length > 0 && !hiring.some((each) => isOwn(each, owner));
}

/** Whether the site calls itself by one of the organisation's names. */
function isNamedAfter(facts: PageFacts, { ja, latin }: Names): boolean {
  const names = [...ja, ...latin].map(({ name }) => name);
  return siteNamesOf(facts).some((name) => isNameOf(name, names));
}

const isJobOffer = (profiles: readonly Profile[]): boolean =>
  new Set(
    profiles
      .flatMap(({ statements }) => statements.map(({ label: { stem } }) => stem))
      .filter((stem) => JOB.test(stem)),
  ).size >= 3;

/** Whether title, headings or menu are those of a fair, a directory or a job board. */
function isListing(facts: PageFacts): boolean {
  return titlesOf(facts).some((text) => LISTING.test(text) || isOccasion(text)) || offers(facts, SEEKING);
}

/** Whether the page's menu offers something. */
const offers = ({ lines }: PageFacts, what: RegExp): boolean =>
  lines.some(
    ({ region, text }) => region === 'header' && text.length <= LONGEST_ENTRY && what.test(plain(text)),
  );

/** Whether the page's heading is that of a list. */
const isList = (facts: PageFacts): boolean => titlesOf(facts).some((text) => LIST.test(text));

/** The parts of the title, and the headings of the first level. */
const titlesOf = ({ title, headings }: PageFacts): string[] => [
  ...piecesOfTitle(title),
  ...headings.filter(({ level }) => level === 1).map(({ text }) => plain(text)),
];
