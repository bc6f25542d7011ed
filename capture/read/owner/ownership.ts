import type { PageFacts, StatedOrganisation } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import type { Statement } from '../statements/statement';
import { namesIn } from '../words/names';
import { type Mention, namesOfCell } from './mentions';
import type { Owner } from './owner';
import { headingsAbove, isTelling, type Profile, startOf } from './profile';
import { OTHERS } from './standing';

/** How far each statement speaks of the page's owner: 0 for another organisation's, 1 for the owner's own profile. */
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
    const listed = profile.statements.filter(({ of }) => of !== undefined);
    for (const each of profile.statements) {
      // What stands in a list's cell is of the row's organisation.
      const of = each.of ?? listed.find(({ from, to }) => from <= each.from && each.to <= to)?.of;
      const own = of === undefined ? trust : isOwners(of, owner) ? 1 : 0;
      trusts.set(each, each.shown ? own : own * 0.8);
    }
  }
  return (statement: Statement) => trusts.get(statement) ?? 0.5;
}

/** Whether stated data are the owner's: without a name the page's own, with one only under one of its names. */
export function isStatedOwner({ role, properties }: StatedOrganisation, owner: Owner | undefined): boolean {
  const names = properties.filter(({ path }) => /^(?:name|legalName|alternateName)$/.test(path));
  if (
    !owner ||
    /^(?:hiringOrganization|memberOf|member|sponsor|funder|brand|worksFor|affiliation)$/.test(role)
  )
    return false;
  return (!names.length && !owner.lodges) || names.some(({ value }) => owner.keys.has(nameKey(value)));
}

const isOwners = (text: string, owner: Owner | undefined): boolean =>
  owner !== undefined && namesOfCell(text).some((name) => owner.keys.has(nameKey(name)));

/** The organisation a line right above a profile names, no heading in between. */
function captionOf(facts: PageFacts, profile: Profile, mentions: readonly Mention[]): string[] {
  const { region } = profile;
  const from = startOf(profile);
  return mentions
    .filter(({ line, hasForm, name, quote }) => {
      const above = facts.lines[line];
      const close = line < from && line >= from - 2 && above?.region === region && !above.linked;
      const parted = !above?.level && facts.lines.slice(line + 1, from + 1).some(({ level }) => level);
      return hasForm && close && !parted && quote.length <= name.length + 4;
    })
    .map(({ key }) => key);
}

function trustOf(profile: Profile, keys: readonly string[], owner: Owner | undefined): number {
  if (!owner) return 0;
  if (keys.some((key) => owner.keys.has(key))) return 1;
  if (keys.length) return 0;
  if (owner.lodges) return 0;
  const [heading = ''] = profile.headings;
  const headed = namesIn(heading).map(({ name }) => nameKey(name));
  if (headed.length) return headed.some((key) => owner.keys.has(key)) ? 1 : 0;
  if (OTHERS.test(heading)) return 0.2;
  if (isTelling(profile)) return 0.9;
  return profile.region === 'aside' ? 0.5 : 0.7;
}

/** The nearest heading at or above a line, within its reach: what stands above that is another section's. */
const headingBefore = ({ lines }: PageFacts, line: number): number => {
  let at = line - 1;
  while (at > line - 3 && !lines[at]?.level) at--;
  return at;
};

/** What `isOthersAt` looks at. */
interface Surroundings {
  facts: PageFacts;
  mentions: readonly Mention[];
  owner: Owner | undefined;
  trust: (statement: Statement) => number;
}

/** Whether a line, with the statements it stands in, speaks of another organisation: in its profile, under its heading, right below its name. */
export function isOthersAt(
  { facts, mentions, owner, trust }: Surroundings,
  covering: readonly Statement[],
  line: number,
): boolean {
  if (owner?.lodges && covering.some((each) => trust(each) === 1)) return false;
  if (covering.some((each) => trust(each) < 0.4)) return true;
  const [heading = ''] = headingsAbove(facts, line);
  const headed = namesIn(heading).map(({ name }) => nameKey(name));
  if (headed.length) return !headed.some((key) => owner?.keys.has(key));
  // Within a cell only its own names count; the row above may be a bank's.
  const apart = covering.filter(({ how }) => how !== 'line' && how !== 'prose');
  const from = Math.max(headingBefore(facts, line), line - 3, ...apart.map((each) => each.from));
  const region = facts.lines[line]?.region;
  // Neither a link to another nor `（株式会社みほん内）`, where the owner only lodges.
  const above = mentions.filter(
    (each) =>
      each.hasForm &&
      from <= each.line &&
      each.line <= line &&
      facts.lines[each.line]?.region === region &&
      !each.guest &&
      !each.name.endsWith('内') &&
      !facts.lines[each.line]?.linked &&
      !/^[(（].*[)）]$/.test(each.quote.trim()),
  );
  const nearest = above.filter((each) => each.line === above.at(-1)?.line);
  const own = nearest.some(({ key }) => owner?.keys.has(key));
  return owner?.lodges ? !own : nearest.length > 0 && !own;
}
