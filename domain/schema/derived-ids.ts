import { v5 } from 'uuid';
import type { LetterKind, LetterLanguage } from '../letters/letter';
import type {
  IntroductionId,
  LeadId,
  LetterId,
  MissionEventId,
  OrganisationId,
  VerdictId,
} from '../records/ids';

/** Namespace of every id that is derived rather than drawn; never changes. */
const NAMESPACE = '6f1d6a4e-5a0b-4f0e-9d0a-7b8c2a9f3e51';

/** One firm captured offline on two laptops gets one id: the site's own for the company captured there first, one of its number for another there. */
export const organisationIdAt = (domainKey: string, number?: string): OrganisationId =>
  v5(`organisation:${number ? `${domainKey}+${number}` : domainKey}`, NAMESPACE) as OrganisationId;

/** The ids a company may go by that follow from its site, the better first; the next where another company has it. */
export const organisationIdsAt = (
  domainKey: string | undefined,
  number: string | undefined,
): OrganisationId[] =>
  domainKey ? [organisationIdAt(domainKey), ...(number ? [organisationIdAt(domainKey, number)] : [])] : [];

/** One organisation has one lead at one event, on every laptop. */
export const leadIdFor = (organisation: OrganisationId, event: MissionEventId): LeadId =>
  v5(`lead:${organisation}:${event}`, NAMESPACE) as LeadId;

/** One lead is brought to one member once, on every laptop. */
export const introductionIdFor = (lead: LeadId, member: string): IntroductionId =>
  v5(`introduction:${lead}:${member}`, NAMESPACE) as IntroductionId;

/** A pair of organisations has one verdict, whichever comes first. */
export const verdictIdFor = (one: OrganisationId, other: OrganisationId): VerdictId =>
  v5(`verdict:${[one, other].sort().join(':')}`, NAMESPACE) as VerdictId;

/** A letter of one kind in one language has one wording, on every laptop. */
export const letterIdFor = (kind: LetterKind, language: LetterLanguage): LetterId =>
  v5(`letter:${kind}:${language}`, NAMESPACE) as LetterId;

/** Preset records have the same id on every laptop of the delegation. */
export const presetIdFor = <Id extends string>(preset: string): Id => v5(`preset:${preset}`, NAMESPACE) as Id;
