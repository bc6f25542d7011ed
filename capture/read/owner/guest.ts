import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { plain } from '~/domain/text/normalise';
import { SHARED_HOSTS } from '~/domain/values/shared-hosts';
import { domainKeyOf, registrableDomain, sameSite } from '~/domain/values/web-domain';
import { piecesOfTitle } from './mentions';
import { type Profile, tellingFields } from './profile';

/** Hosts where a page about a company is never its own. */
const ABOUT_OTHERS = /(^|\.)(wikipedia|wikidata|wikimedia|fandom)\.|(^|\.)(nikkei|bloomberg)\.com$/;

/** Whether the page only lodges on another's site: news, an encyclopedia, a platform, unless it shows a full profile. */
export function isGuest(facts: PageFacts, profiles: readonly Profile[]): boolean {
  const domain = registrableDomain(facts.url) ?? '';
  if (ABOUT_OTHERS.test(domain) || isReport(facts)) return true;
  if (!SHARED_HOSTS.has(domain) && !isReference(facts)) return false;
  return !profiles.some(
    (each) =>
      each.statements.some(({ label }) => label.fields[0] === 'name') && tellingFields(each).size >= 4,
  );
}

/** Whether a board offers the owner's jobs: data name it as the hirer, at a site of its own that is not this one. */
export const isHirer = (facts: PageFacts, keys: ReadonlySet<string>): boolean =>
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

/** What a medium is called. */
const MEDIUM =
  /ニュース|オンライン|メディア|経済|新聞|ジャーナル|マガジン|タイムズ|通信社|\bnews|times\b|journal|magazine|media\b|gazzetta|giornale/i;

/** An article of a medium is about others. */
function isReport({ meta, title, stated }: PageFacts): boolean {
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
  return isArticle && names.some((name) => MEDIUM.test(name));
}

/** An encyclopedia under its title: `出典: フリー百科事典`, `From Mihonpedia, the free encyclopedia`. */
const REFERENCE = /^(?:from |da |出典).{0,60}(?:encyclop(?:a?e|æ)dia|enciclopedia|百科事典)/i;
/** How a wiki dates its pages, which anybody edits. */
const EDITED = /last (?:modified|edited|updated) on|最終更新 ?\d{4}年|modificata per l'ultima volta/i;
const WIKI = /^\/(?:\w{2,3}\/)?wiki\//i;
const LONGEST_NOTE = 80;

/** Whether an encyclopedia tells of the organisation, whatever its host. */
function isReference({ url, lines }: PageFacts): boolean {
  const wiki = WIKI.test(new URL(url).pathname);
  return lines.some(({ text }) => {
    const written = text.length <= LONGEST_NOTE ? plain(text) : '';
    return REFERENCE.test(written) || (wiki && EDITED.test(written));
  });
}
