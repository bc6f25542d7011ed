import type { Evidence } from '~/domain/capture/extraction';
import type { PageFacts, StatedOrganisation } from '~/domain/capture/page-facts';
import { type Mention, mentionsOf } from '../owner/mentions';
import { occasionKeys } from '../owner/occasions';
import { type Owner, ownerOf } from '../owner/owner';
import { isOthersAt, isStatedOwner, trustIn } from '../owner/ownership';
import { type Profile, profilesOf } from '../owner/profile';
import { sistersOf } from '../owner/sisters';
import { statementsOfCells } from '../statements/cells';
import { statementsOfLines } from '../statements/lines';
import { isMenu } from '../statements/menus';
import type { Statement } from '../statements/statement';

/** Everything the field readers need of a page. */
export interface Page {
  facts: PageFacts;
  statements: Statement[];
  profiles: Profile[];
  mentions: Mention[];
  /** Comparison keys of names that are an occasion's, such as a fair's. */
  occasions: ReadonlySet<string>;
  owner: Owner | undefined;
  /** The companies to choose from, where several present themselves alike; else none. */
  sisters: Owner[];
  /** Whether the page is on its owner's own site. */
  isOwnSite: boolean;
  /** Structured data about the owner only. */
  stated: StatedOrganisation[];
  /** How surely a statement is about the owner: 0 for another organisation, 1 for the owner's own profile. */
  trust: (statement: Statement) => number;
  /** Statements that contain a line, innermost first. */
  covering: (line: number) => Statement[];
  /** Whether a line is about another organisation: in its profile, under its heading or right below its name. */
  isOthers: (line: number) => boolean;
}

/** A possible value of a field, before the best is chosen. */
export interface Candidate {
  value: string;
  /** 0 to 1. */
  confidence: number;
  label: string;
  quote: string;
  how: Evidence['how'];
  personal?: boolean;
}

/** Derives statements, profiles, mentions and owner from the facts of a page. */
export function pageOf(facts: PageFacts): Page {
  const cells = statementsOfCells(facts);
  const statements = [...cells, ...statementsOfLines(facts, cells)].filter((each) => !isMenu(facts, each));
  const profiles = profilesOf(facts, statements);
  const mentions = mentionsOf(facts, statements);
  const occasions = occasionKeys(facts, mentions);
  const owner = ownerOf(facts, mentions, profiles, occasions);
  const sisters = sistersOf(facts, mentions, profiles, owner);
  const covering = coveringOf(facts, statements);
  const isOwnSite = owner !== undefined && !owner.isHosted && !owner.isListed;
  return ownedBy(owner, { facts, statements, profiles, mentions, occasions, sisters, covering, isOwnSite });
}

/** The page as that of one of its sister companies, on whose own site it is. */
export const pageOfSister = (page: Page, sister: Owner): Page =>
  ownedBy(sister, { ...page, isOwnSite: true });

function ownedBy(
  owner: Owner | undefined,
  page: Omit<Page, 'owner' | 'stated' | 'trust' | 'isOthers'>,
): Page {
  const { facts, profiles, mentions, covering } = page;
  const stated = facts.stated.filter((each) => isStatedOwner(each, owner));
  const trust = trustIn(facts, profiles, mentions, owner);
  const isOthers = memoised((line) => isOthersAt({ facts, mentions, owner, trust }, covering(line), line));
  return { ...page, owner, stated, trust, isOthers };
}

/** Returns a function that gives the statements containing a line, innermost first. */
function coveringOf(facts: PageFacts, statements: readonly Statement[]): (line: number) => Statement[] {
  const byLine: Statement[][] = facts.lines.map(() => []);
  const inner = [...statements].sort((a, b) => a.to - a.from - (b.to - b.from));
  for (const each of inner) for (let line = each.from; line < each.to; line++) byLine[line]?.push(each);
  return (line) => byLine[line] ?? [];
}

function memoised<T>(compute: (line: number) => T): (line: number) => T {
  const results = new Map<number, T>();
  return (line) => {
    const known = results.get(line) ?? compute(line);
    results.set(line, known);
    return known;
  };
}
