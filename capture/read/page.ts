import type { Evidence } from '~/domain/draft';
import { nameKey } from '~/domain/name-key';
import type { PageFacts, StatedOrganisation } from '~/domain/page-facts';
import { statementsOfCells } from './cells';
import { statementsOfLines } from './lines';
import { type Mention, mentionsOf, namesOfCell } from './mentions';
import { namesIn } from './names';
import { type Owner, ownerOf } from './owner';
import { isTelling, type Profile, profilesOf } from './profile';
import { OTHERS } from './standing';
import type { Statement } from './statement';

/** What the readers of single fields work on. */
export interface Page {
  facts: PageFacts;
  statements: Statement[];
  profiles: Profile[];
  mentions: Mention[];
  owner: Owner | undefined;
  /** Organisations stated in data, the owner's only. */
  stated: StatedOrganisation[];
  /** How far a statement speaks of the page's owner: 0 for another organisation's, 1 for the owner's own profile. */
  trust: (statement: Statement) => number;
}

/** A value that may be the field's, before the best is chosen. */
export interface Candidate {
  value: string;
  /** 0 to 1. */
  confidence: number;
  label: string;
  quote: string;
  how: Evidence['how'];
  personal?: boolean;
}

/** The page with what stands on it brought together: statements, profiles and whose they are. */
export function pageOf(facts: PageFacts): Page {
  const cells = statementsOfCells(facts);
  const statements = [...cells, ...statementsOfLines(facts, cells)];
  const profiles = profilesOf(facts, statements);
  const mentions = mentionsOf(facts, statements);
  const owner = ownerOf(facts, mentions, profiles);
  const stated = facts.stated.filter((each) => isStatedOwner(each, owner));
  return { facts, statements, profiles, mentions, owner, stated, trust: trustIn(profiles, mentions, owner) };
}

function trustIn(profiles: readonly Profile[], mentions: readonly Mention[], owner: Owner | undefined) {
  const named = mentions.filter(({ place }) => place === 'profile');
  const trusts = new Map<Statement, number>();
  for (const profile of profiles) {
    const keys = named.filter(({ line }) => line >= profile.from && line < profile.to).map(({ key }) => key);
    const trust = trustOf(profile, keys, owner);
    for (const each of profile.statements) {
      const own = each.of === undefined ? trust : isOwners(each.of, owner) ? 1 : 0;
      trusts.set(each, each.shown ? own : own * 0.8);
    }
  }
  return (statement: Statement) => trusts.get(statement) ?? 0.5;
}

/** Stated data without a name are the page's own; with one it must be the owner's. */
function isStatedOwner({ role, properties }: StatedOrganisation, owner: Owner | undefined): boolean {
  const names = properties.filter(({ path }) => /^(?:name|legalName|alternateName)$/.test(path));
  if (
    !owner ||
    /^(?:hiringOrganization|memberOf|member|sponsor|funder|brand|worksFor|affiliation)$/.test(role)
  )
    return false;
  return !names.length || names.some(({ value }) => owner.keys.has(nameKey(value)));
}

const isOwners = (text: string, owner: Owner | undefined): boolean =>
  owner !== undefined && namesOfCell(text).some((name) => owner.keys.has(nameKey(name)));

function trustOf(profile: Profile, keys: readonly string[], owner: Owner | undefined): number {
  if (!owner) return 0;
  if (keys.some((key) => owner.keys.has(key))) return 1;
  if (keys.length) return 0;
  const [heading = ''] = profile.headings;
  const headed = namesIn(heading).map(({ name }) => nameKey(name));
  if (headed.length && !headed.some((key) => owner.keys.has(key))) return 0;
  if (OTHERS.test(heading)) return 0.2;
  if (isTelling(profile)) return 0.9;
  return profile.region === 'aside' ? 0.5 : 0.7;
}
