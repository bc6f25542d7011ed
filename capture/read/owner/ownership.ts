import type { PageFacts, StatedOrganisation } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import type { Statement } from '../statements/statement';
import { namesIn } from '../words/names';
import { type Mention, namesOfCell } from './mentions';
import type { Owner } from './owner';
import { headingsAbove, isCompanyProfile, isEvent, type Profile, startOf } from './profile';
import { OTHER_ORGANISATIONS } from './score-names';

/** Returns a function that rates how surely a statement is about the page's owner: 0 for another organisation, 1 for the owner's own profile. */
export function trustIn(
  facts: PageFacts,
  profiles: readonly Profile[],
  mentions: readonly Mention[],
  owner: Owner | undefined,
): (statement: Statement) => number {
  const named = mentions.filter(({ place }) => place === 'profile');
  const trusts = new Map<Statement, number>();
  for (const profile of profiles) {
    const keys = named.filter(({ line }) => line >= profile.from && line < profile.to).map(({ key }) => key);
    const trust = trustOf(profile, keys.length ? keys : captionOf(facts, profile, mentions), owner);
    const listed = profile.statements.filter(({ subject }) => subject !== undefined);
    for (const each of profile.statements) {
      // A statement inside a list's row is about that row's organisation.
      const subject =
        each.subject ?? listed.find(({ from, to }) => from <= each.from && each.to <= to)?.subject;
      const own = subject === undefined ? trust : isOwners(subject, owner) ? 1 : 0;
      trusts.set(each, each.shown ? own : own * 0.8);
    }
  }
  return (statement: Statement) => trusts.get(statement) ?? 0.5;
}

/** Whether structured data describe the owner: by name, or without a name on the owner's own site. */
export function isStatedOwner({ role, properties }: StatedOrganisation, owner: Owner | undefined): boolean {
  const names = properties.filter(({ path }) => /^(?:name|legalName|alternateName)$/.test(path));
  if (
    !owner ||
    /^(?:hiringOrganization|memberOf|member|sponsor|funder|brand|worksFor|affiliation)$/.test(role)
  )
    return false;
  return (!names.length && !owner.isHosted) || names.some(({ value }) => owner.keys.has(nameKey(value)));
}

const isOwners = (text: string, owner: Owner | undefined): boolean =>
  owner !== undefined && namesOfCell(text).some((name) => owner.keys.has(nameKey(name)));

/** Keys of the organisation named in a line directly above a profile, without a heading in between. */
function captionOf(facts: PageFacts, profile: Profile, mentions: readonly Mention[]): string[] {
  const { region } = profile;
  const from = startOf(profile);
  return mentions
    .filter(({ line, hasForm, name, quote }) => {
      const above = facts.lines[line];
      const close = line < from && line >= from - 2 && above?.region === region && !above.linked;
      const separated = !above?.level && facts.lines.slice(line + 1, from + 1).some(({ level }) => level);
      return hasForm && close && !separated && quote.length <= name.length + 4;
    })
    .map(({ key }) => key);
}

function trustOf(profile: Profile, keys: readonly string[], owner: Owner | undefined): number {
  if (!owner) return 0;
  if (isEvent(profile)) return 0.2;
  if (keys.some((key) => owner.keys.has(key))) return 1;
  if (keys.length) return 0;
  if (owner.isHosted) return 0;
  const [heading = ''] = profile.headings;
  const headed = namesIn(heading).map(({ name }) => nameKey(name));
  if (headed.length) return headed.some((key) => owner.keys.has(key)) ? 1 : 0;
  if (OTHER_ORGANISATIONS.test(heading)) return 0.2;
  if (isCompanyProfile(profile)) return 0.9;
  return profile.region === 'aside' ? 0.5 : 0.7;
}

/** Line of the nearest heading at or up to two lines above; text further up belongs to another section. */
const headingBefore = ({ lines }: PageFacts, line: number): number => {
  let at = line - 1;
  while (at > line - 3 && !lines[at]?.level) at--;
  return at;
};

/** Input of `isOthersAt`. */
interface Surroundings {
  facts: PageFacts;
  mentions: readonly Mention[];
  owner: Owner | undefined;
  trust: (statement: Statement) => number;
}

/** Whether a line is about another organisation: in its profile, under its heading or right below its name. */
export function isOthersAt(
  { facts, mentions, owner, trust }: Surroundings,
  covering: readonly Statement[],
  line: number,
): boolean {
  if (owner?.isHosted && covering.some((each) => trust(each) === 1)) return false;
  if (covering.some((each) => trust(each) < 0.4)) return true;
  const [heading = ''] = headingsAbove(facts, line);
  const headed = namesIn(heading).map(({ name }) => nameKey(name));
  if (headed.length) return !headed.some((key) => owner?.keys.has(key));
  // Within a cell only its own names count; the row above may name a bank.
  const apart = covering.filter(({ how }) => how !== 'line' && how !== 'prose');
  const from = Math.max(headingBefore(facts, line), line - 3, ...apart.map((each) => each.from));
  const region = facts.lines[line]?.region;
  // Skips links to other organisations and `（株式会社みほん内）` (on the premises of Mihon), where the owner has its office.
  const above = mentions.filter(
    (each) =>
      each.hasForm &&
      from <= each.line &&
      each.line <= line &&
      facts.lines[each.line]?.region === region &&
      !each.isThirdParty &&
      !each.name.endsWith('内') &&
      !facts.lines[each.line]?.linked &&
      !/^[(（].*[)）]$/.test(each.quote.trim()),
  );
  const nearest = above.filter((each) => each.line === above.at(-1)?.line);
  const own = nearest.some(({ key }) => owner?.keys.has(key));
  return owner?.isHosted ? !own : nearest.length > 0 && !own;
}
