import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { plain } from '~/domain/text/normalise';
import { SHARED_HOSTS } from '~/domain/values/shared-hosts';
import { domainKeyOf, registrableDomain, sameSite } from '~/domain/values/web-domain';
import { piecesOfTitle } from './mentions';
import { type Profile, profileFields } from './profile';

/** Hosts whose pages about a company are never the company's own. */
const ABOUT_OTHERS = /(^|\.)(wikipedia|wikidata|wikimedia|fandom)\.|(^|\.)(nikkei|bloomberg)\.com$/;

/** Whether the page is published on another's site (news, encyclopedia, platform). A full company profile on a platform is the company's own. */
export function isThirdPartyPage(facts: PageFacts, profiles: readonly Profile[]): boolean {
  const domain = registrableDomain(facts.url) ?? '';
  if (ABOUT_OTHERS.test(domain) || isNewsArticle(facts)) return true;
  if (!SHARED_HOSTS.has(domain) && !isEncyclopediaArticle(facts)) return false;
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
function isNewsArticle({ meta, title, stated }: PageFacts): boolean {
  const isArticle = meta.some(
    ({ name, content }) => name === 'article:published_time' || (name === 'og:type' && content === 'article'),
  );
  const names = [
    ...meta.filter(({ name }) => name === 'og:site_name').map(({ content }) => content),
    ...stated
      .filter(({ role }) => role === 'publisher')
      .flatMap(({ properties }) =>
        properties.filter(({ path }) => path === 'name').map(({ value }) => value),
      ),
    piecesOfTitle(title).at(-1) ?? '',
  ];
  return isArticle && names.some((name) => NEWS_MEDIUM.test(name));
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
