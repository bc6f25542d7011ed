import type { Evidence } from '~/domain/capture/extraction';
import type { PageFacts, StatedOrganisation } from '~/domain/capture/page-facts';
import { type Mention, mentionsOf } from '../owner/mentions';
import { type Owner, ownerOf } from '../owner/owner';
import { isOthersAt, isStatedOwner, trustIn } from '../owner/ownership';
import { type Profile, profilesOf } from '../owner/profile';
import { statementsOfCells } from '../statements/cells';
import { statementsOfLines } from '../statements/lines';
import type { Statement } from '../statements/statement';

/** What the readers of single fields work on. */
export interface Page {
  facts: PageFacts;
  statements: Statement[];
  profiles: Profile[];
  mentions: Mention[];
  owner: Owner | undefined;
  /** Whether the page stands on its owner's own site; not where the user marked it on another's. */
  isOwnSite: boolean;
  /** Organisations stated in data, the owner's only. */
  stated: StatedOrganisation[];
  /** How far a statement speaks of the page's owner: 0 for another organisation's, 1 for the owner's own profile. */
  trust: (statement: Statement) => number;
  /** The statements a line stands in, the innermost first. */
  covering: (line: number) => Statement[];
  /** Whether a line speaks of another organisation: in its profile, under its heading, right below its name. */
  isOthers: (line: number) => boolean;
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
  const trust = trustIn(facts, profiles, mentions, owner);
  const covering = coveringOf(facts, statements);
  const isOthers = once((line) => isOthersAt({ facts, mentions, owner, trust }, covering(line), line));
  const isOwnSite = owner !== undefined && !owner.lodges;
  return { facts, statements, profiles, mentions, owner, isOwnSite, stated, trust, covering, isOthers };
}

/** The statements each line stands in, the innermost first. */
function coveringOf(facts: PageFacts, statements: readonly Statement[]): (line: number) => Statement[] {
  const byLine: Statement[][] = facts.lines.map(() => []);
  const inner = [...statements].sort((a, b) => a.to - a.from - (b.to - b.from));
  for (const each of inner) for (let line = each.from; line < each.to; line++) byLine[line]?.push(each);
  return (line) => byLine[line] ?? [];
}

function once<T>(tell: (line: number) => T): (line: number) => T {
  const told = new Map<number, T>();
  return (line) => {
    const known = told.get(line) ?? tell(line);
    told.set(line, known);
    return known;
  };
}
