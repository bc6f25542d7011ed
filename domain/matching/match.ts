import { groupSign, nameSign, namesDiffer } from './compare-names';
import { type Identifiable, type Identity, identityOf } from './identity';
import { type IdentityMarks, identityMarks } from './identity-marks';
import type { MatchReason, Sign } from './match-reason';

export type { MatchReason };

/** Certainty that two organisations are one, highest first; `related` are two of one group, `distinct` are certainly two. */
export const MATCH_LEVELS = ['same', 'probable', 'possible', 'related', 'none', 'distinct'] as const;
export type MatchLevel = (typeof MATCH_LEVELS)[number];

/** The result of comparing two organisations. */
export interface Match {
  level: MatchLevel;
  /** Points; 100 or more mean the same organisation (docs/domain-rules.md 3.4). */
  points: number;
  reasons: MatchReason[];
}

/** A candidate with its match. */
export interface RankedMatch<O> extends Match {
  organisation: O;
}

const SAME = 100;
const PROBABLE = 60;
const POSSIBLE = 35;
/** With one of these reasons the user is always asked. */
const UNCERTAIN: ReadonlySet<MatchReason['kind']> = new Set(['other-side', 'other-form', 'spelling']);

/** Compares two organisations; the level does not depend on their order (docs/domain-rules.md 3.4). */
export const matchOf = (a: Identity, b: Identity): Match => matchOfMarks(identityMarks(a), identityMarks(b));

/** Candidates for an organisation, most likely first. */
export function bestMatches<O extends Identifiable>(
  identity: Identity,
  candidates: readonly O[],
): RankedMatch<O>[] {
  const marks = identityMarks(identity);
  return candidates
    .map((organisation) => ({
      organisation,
      ...matchOfMarks(marks, identityMarks(identityOf(organisation))),
    }))
    .filter(({ level }) => level !== 'none' && level !== 'distinct')
    .sort((one, other) => rankOf(one) - rankOf(other) || other.points - one.points);
}

const rankOf = ({ level }: Match): number => MATCH_LEVELS.indexOf(level);

function matchOfMarks(a: IdentityMarks, b: IdentityMarks): Match {
  if (a.number && b.number)
    return a.number === b.number
      ? { level: 'same', points: SAME, reasons: [{ kind: 'number', value: a.number }] }
      : { level: 'distinct', points: 0, reasons: [{ kind: 'other-number', a: a.number, b: b.number }] };
  const signs = signsOf(a, b);
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  const reasons = signs.map(({ reason }) => reason);
  return { level: levelOf(points, reasons), points, reasons };
}

function levelOf(points: number, reasons: readonly MatchReason[]): MatchLevel {
  if (reasons.some(({ kind }) => kind === 'group')) return 'related';
  if (points >= SAME && !reasons.some(({ kind }) => UNCERTAIN.has(kind))) return 'same';
  return points >= PROBABLE ? 'probable' : points >= POSSIBLE ? 'possible' : 'none';
}

function signsOf(a: IdentityMarks, b: IdentityMarks): Sign[] {
  const domain = domainSign(a, b);
  const name = nameSign(a.names, b.names, domain?.reason.kind === 'other-domain');
  const differ = !name && domain?.reason.kind === 'domain' ? otherNamesSign(a, b) : undefined;
  return [
    domain,
    name,
    differ,
    sharedSign('phone', 25, a.phones, b.phones),
    siteMailSign(a, b) ?? siteMailSign(b, a) ?? sharedSign('mail-domain', 10, a.mailDomains, b.mailDomains),
    groupSign(a.names, b.names),
  ].filter((sign) => sign !== undefined);
}

function domainSign(a: IdentityMarks, b: IdentityMarks): Sign | undefined {
  if (!a.domain || !b.domain) return undefined;
  return a.domain === b.domain
    ? { points: 60, reason: { kind: 'domain', value: a.domain } }
    : { points: -10, reason: { kind: 'other-domain', a: a.domain, b: b.domain } };
}

function otherNamesSign(a: IdentityMarks, b: IdentityMarks): Sign | undefined {
  const [one] = a.names;
  const [other] = b.names;
  if (!one || !other || !namesDiffer(a.names, b.names)) return undefined;
  return { points: -15, reason: { kind: 'other-names', a: one.written, b: other.written } };
}

function sharedSign(
  kind: 'phone' | 'mail-domain',
  points: number,
  ofA: ReadonlySet<string>,
  ofB: ReadonlySet<string>,
): Sign | undefined {
  const value = [...ofA].find((each) => ofB.has(each));
  return value === undefined ? undefined : { points, reason: { kind, value } };
}

/** A mailbox at the other's website counts like a shared phone number, if the organisation has no website of its own. */
const siteMailSign = (own: IdentityMarks, other: IdentityMarks): Sign | undefined =>
  own.domain && !other.domain
    ? sharedSign('mail-domain', 25, new Set([own.domain]), other.mailDomains)
    : undefined;
