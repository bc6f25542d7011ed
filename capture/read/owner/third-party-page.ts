import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { plain } from '~/domain/text/normalise';
import { SHARED_HOSTS } from '~/domain/values/shared-hosts';
import { domainKeyOf, registrableDomain, sameSite } from '~/domain/values/web-domain';
import { namesIn } from '../words/names';
import { namesOfCell, piecesOfTitle } from './mentions';
import { type Profile, profileFields } from './profile';
import { isNameOf, siteNamesOf } from './site-name';

/** Hosts whose pages about a company are never the company's own. */
const ABOUT_OTHERS = /(^|\.)(wikipedia|wikidata|wikimedia|fandom)\.|(^|\.)(nikkei|bloomberg)\.com$/;

/** Whether the page is published on another's site (news, encyclopedia, repository of code, platform). A full company profile on a platform is the company's own. */
export function isThirdPartyPage(facts: PageFacts, profiles: readonly Profile[]): boolean {
  const domain = registrableDomain(facts.url) ?? '';
  if (ABOUT_OTHERS.test(domain) || isNewsArticle(facts, profiles)) return true;
  if (!SHARED_HOSTS.has(domain) && !isEncyclopediaArticle(facts) && !isRepository(facts)) return false;
  return !profiles.some(
    (each) =>
      each.statements.some(({ label }) => label.fields[0] === 'name') && profileFields(each).size >= 4,
  );
}

/** Whether a job board publishes the owner's vacancies: structured data name it as hirer with a website other than this one. */
export const isJobBoardPage = (facts: PageFacts, keys: ReadonlySet<string>): boolean =>
  facts.stated.some(({ role, properties }) => {
    const valuesOf = (path: RegExp) =>
      properties.filter((each) => path.test(each.path)).map(({ value }) => value);
    const sites = valuesOf(/^(?:sameAs|url)$/).filter((each) => domainKeyOf(each) !== undefined);
    return (
      role === 'hiringOrganization' &&
      valuesOf(/^name$/).some((name) => keys.has(nameKey(name))) &&
      sites.length > 0 &&
      !sites.some((each) => sameSite(each, facts.url))
    );
  });

/** Names of news media. */
const NEWS_MEDIUM =
  /ニュース|オンライン|メディア|経済|新聞|ジャーナル|マガジン|タイムズ|通信社|\bnews|times\b|journal|magazine|media\b|gazzetta|giornale/i;

/** Whether the page is an article of a news medium. */
function isNewsArticle(facts: PageFacts, profiles: readonly Profile[]): boolean {
  const { meta, title, stated } = facts;
  const names = [
    ...meta.filter(({ name }) => name === 'og:site_name').map(({ content }) => content),
    ...stated
      .filter(({ role }) => role === 'publisher')
      .flatMap(({ properties }) =>
        properties.filter(({ path }) => path === 'name').map(({ value }) => value),
      ),
    piecesOfTitle(title).at(-1) ?? '',
  ];
  return isArticle(facts) && names.some((name) => NEWS_MEDIUM.test(name)) && !isProfilePage(facts, profiles);
}

const isArticle = ({ meta }: PageFacts): boolean =>
  meta.some(
    ({ name, content }) => name === 'article:published_time' || (name === 'og:type' && content === 'article'),
  );

/** The heading or part of a title of a page on which a medium or any other firm presents itself. */
const PROFILE_TITLE =
  /^(?:運営)?(?:会社|企業|法人|団体|協会|学校)(?:の|案内・)?(?:概要|情報|案内|紹介|データ)?$|^(?:運営者情報|会社について|about(?: us)?|company(?: profile| outline| overview| information)?|corporate profile|profilo aziendale|chi siamo)$/i;

/** Whether a page presents one company in full: under such a heading, or the firm after which the site is named. */
function isProfilePage(facts: PageFacts, profiles: readonly Profile[]): boolean {
  const full = profiles.filter(
    (each) => each.region === 'main' && hasNameLabel(each) && profileFields(each).size >= 3,
  );
  if (full.length !== 1) return false;
  const [top] = [...facts.headings].sort((a, b) => a.level - b.level);
  const titles = [top?.text ?? '', ...piecesOfTitle(facts.title)];
  if (!isSigned(facts) && titles.some((text) => PROFILE_TITLE.test(plain(text).trim()))) return true;
  const names = full.flatMap(({ statements }) =>
    statements.filter(({ label }) => label.fields[0] === 'name').flatMap(({ value }) => namesOfCell(value)),
  );
  return siteNamesOf(facts).some((name) => isNameOf(name, names));
}

const hasNameLabel = ({ statements }: Profile): boolean =>
  statements.some(({ label }) => label.fields[0] === 'name');

/** The address of an article: its day, or a number below articles or news. */
const ARTICLE_PATH =
  /\/(?:articles?|news|story|stories|posts?|archives?|columns?|entry|blog)\/(?:\S*\/)?\S*\d|\/20\d\d\/[01]?\d\//i;
/** Who wrote an article, and the minute it appeared. */
const BYLINE =
  /^(?:\[|［|【|（|\()?\s*(?:取材|執筆|著者?|文|記者|ライター|構成|編集部?|寄稿|投稿者|text|writer|author|di|by)(?:・(?:文|構成|撮影|写真|編集))*\s*(?:[:：=＝／/]|\s(?=\p{L}))|(?:^|[\s　（(【［[])(?:本紙)?記者(?:[\s:：=＝]|$)|[／/\s](?:編集部|報道部)[】\])）］]?$|^\[[^\]]{2,20}[，,]\s?[^\]]{2,20}\]$/iu;
const MINUTE = /20\d\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}.{0,8}?\d{1,2}\s?[:：時]\s?\d{2}/;
/** Main lines in which an article says by whom and when it is. */
const HEAD_LINES = 15;

/** Whether an article is signed by a writer or dated to the minute, as those of media are. */
const isSigned = ({ lines }: PageFacts): boolean =>
  lines
    .filter(({ region, text }) => region === 'main' && text.length <= LONGEST_NOTE)
    .slice(0, HEAD_LINES)
    .some(({ text }) => {
      const written = plain(text.replaceAll('\t', ' '));
      return BYLINE.test(written) || MINUTE.test(written);
    });

/** Whether the page is an article and the organisation found only publishes it: the site has another name than the organisation. */
export function isPublishersArticle(facts: PageFacts, names: readonly string[]): boolean {
  const told = isArticle(facts) || ARTICLE_PATH.test(new URL(facts.url).pathname);
  if (!told || !(isSigned(facts) || (isAboutOthers(facts, names) && !isReachable(facts)))) return false;
  const sites = siteNamesOf(facts);
  return sites.length > 0 && !sites.some((site) => isNameOf(site, names));
}

/** Whether the page says where or by which number its publisher is reached. */
const isReachable = ({ lines, links }: PageFacts): boolean =>
  links.some(({ href }) => /^tel:/i.test(href)) ||
  lines.some(({ text, region }) => region !== 'main' && /〒\s?\d{3}|\d{2,4}-\d{2,4}-\d{4}/.test(plain(text)));

/** Whether the text of an article names firms and never the one that publishes it. */
function isAboutOthers({ lines }: PageFacts, names: readonly string[]): boolean {
  const keys = new Set(names.map(nameKey));
  const told = lines.flatMap(({ region, text }) => (region === 'main' ? namesIn(text.slice(0, 400)) : []));
  return told.length > 0 && !told.some(({ name }) => keys.has(nameKey(name)));
}

/** A part of a repository of code, with its number. */
const REPOSITORY_PART =
  /^[\d,.k]*\s?(issues|(?:pull|merge) requests|commits|branch(?:es)?|tags?|releases?|forks?|stars?|readme(?:\.\w+)?|contributors|課題|プルリクエスト|マージリクエスト|コミット|ブランチ|タグ|リリース|フォーク|スター)\s?[\d,.k]*$/i;
/** Least number of different parts that make one. */
const LEAST_PARTS = 4;

/** Whether the page is that of a repository of code, which its users own and not the firm that runs the host. */
function isRepository({ lines }: PageFacts): boolean {
  const parts = lines.flatMap(({ text }) =>
    text.length <= LONGEST_NOTE
      ? [text, ...text.split('\t')].map((each) => REPOSITORY_PART.exec(plain(each))?.[1]?.toLowerCase())
      : [],
  );
  return new Set(parts.filter(Boolean)).size >= LEAST_PARTS;
}

/** The line under an encyclopedia article's title: `出典: フリー百科事典` (source: the free encyclopedia), `From Mihonpedia, the free encyclopedia`. */
const ENCYCLOPEDIA = /^(?:from |da |出典).{0,60}(?:encyclop(?:a?e|æ)dia|enciclopedia|百科事典)/i;
/** The line with which a wiki dates its last edit. */
const EDITED = /last (?:modified|edited|updated) on|最終更新 ?\d{4}年|modificata per l'ultima volta/i;
const WIKI = /^\/(?:\w{2,3}\/)?wiki\//i;
const LONGEST_NOTE = 80;

/** Whether the page is an encyclopedia article about the organisation, on any host. */
function isEncyclopediaArticle({ url, lines }: PageFacts): boolean {
  const wiki = WIKI.test(new URL(url).pathname);
  return lines.some(({ text }) => {
    const written = text.length <= LONGEST_NOTE ? plain(text) : '';
    return ENCYCLOPEDIA.test(written) || (wiki && EDITED.test(written));
  });
}
