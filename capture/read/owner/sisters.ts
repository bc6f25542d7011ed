import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { type Mention, mention, namesOfCell } from './mentions';
import type { Owner } from './owner';
import { isCompanyProfile, isEvent, type Profile, profileFields } from './profile';
import { isLikeDomainOf, OTHER_ORGANISATIONS } from './score-names';
import { isThirdPartyPage } from './third-party-page';

/** A full profile has at least so many of the fields that are typical of one, a phone number included. */
const LEAST_FIELDS = 3;
/** More companies than these are a list. */
const MOST = 4;
/** Where a page names the one whose it is. */
const OFFICIAL = new Set<Mention['place']>(['copyright', 'siteName', 'title', 'frame', 'logo']);

/** Companies that present themselves on one page, none more than the other: two or more, in page order, or none. Each owns its own profile only. */
export function sistersOf(
  facts: PageFacts,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
  owner: Owner | undefined,
): Owner[] {
  if (facts.selection || owner?.isHosted || owner?.isListed || isThirdPartyPage(facts, profiles)) return [];
  const companies = apart(profiles.flatMap((profile) => companiesIn(profile, mentions)));
  if (companies.length < 2 || companies.length > MOST || !areTheOwner(companies, owner)) return [];
  const favoured = companies.filter(({ keys }) => isFavoured(facts, keys, mentions));
  return favoured.length === 1 ? [] : companies;
}

/** The companies of a profile: the one it names, or those that its columns compare. */
function companiesIn(profile: Profile, mentions: readonly Mention[]): Owner[] {
  const { statements, headings, region, from, to } = profile;
  if (region !== 'main' || !isCompanyProfile(profile)) return [];
  const dialled = statements.some(({ label }) => label.fields.includes('phone')) ? 1 : 0;
  if (profileFields(profile).size + dialled < LEAST_FIELDS) return [];
  if (isEvent(profile) || headings.some((heading) => OTHER_ORGANISATIONS.test(heading))) return [];
  const subjects = [...new Set(statements.flatMap(({ subject }) => subject ?? []))];
  if (subjects.length) return subjects.flatMap((subject) => companyOf(mentionsOf(subject, profile)));
  return companyOf(
    mentions.filter(
      ({ place, line, isThirdParty }) => place === 'profile' && !isThirdParty && line >= from && line < to,
    ),
  );
}

function mentionsOf(subject: string, { statements }: Profile): Mention[] {
  const cell = statements.find((each) => each.subject === subject && each.label.fields[0] === 'name');
  if (!cell) return [];
  const context = { place: 'profile', label: cell.label.written, how: cell.how, line: cell.from } as const;
  return namesOfCell(subject).map((name) => mention(name, { ...context, quote: cell.value }));
}

/** The company of these names; none without a legal form. */
function companyOf(names: readonly Mention[]): Owner[] {
  if (!names.some(({ hasForm }) => hasForm)) return [];
  const of = (script: Mention['script']) => names.filter((each) => each.script === script);
  const keys = new Set(names.map(({ key }) => key));
  return [{ ja: of('ja'), latin: of('latin'), keys, isHosted: true, isListed: false }];
}

/** The companies whose names differ within one script; a profile in another language may be the same company's. */
function apart(companies: readonly Owner[]): Owner[] {
  const kept: Owner[] = [];
  for (const each of companies) {
    const isOther = (one: Owner) =>
      ![...each.keys].some((key) => one.keys.has(key)) &&
      ((one.ja.length > 0 && each.ja.length > 0) || (one.latin.length > 0 && each.latin.length > 0));
    if (kept.every(isOther)) kept.push(each);
  }
  return kept;
}

const GROUP = /グループ|group|gruppo|ホールディングス|holdings?$/gi;

/** Whether the page's owner, if known, is one of the companies or the brand they share; else they are others the owner presents. */
function areTheOwner(companies: readonly Owner[], owner: Owner | undefined): boolean {
  const names = [...(owner?.ja ?? []), ...(owner?.latin ?? [])];
  return names.every(({ key, hasForm, name }) => {
    if (companies.some(({ keys }) => keys.has(key))) return true;
    const stem = nameKey(name.replace(GROUP, ''));
    return !hasForm && stem.length >= 2 && isShared(stem, companies);
  });
}

/** Whether a brand begins or ends the name of each company in its script, or no company is named in that script. */
function isShared(stem: string, companies: readonly Owner[]): boolean {
  const latin = /^[a-z\d]+$/.test(stem);
  const named = companies.map(({ ja, latin: others }) => (latin ? others : ja).map(({ key }) => key));
  return named.every((keys) => !keys.length || keys.some((key) => key.includes(stem)));
}

const isFavoured = (facts: PageFacts, keys: ReadonlySet<string>, mentions: readonly Mention[]): boolean =>
  mentions.some(({ place, key }) => OFFICIAL.has(place) && keys.has(key)) ||
  [...keys].some((key) => isLikeDomainOf(facts, key));
