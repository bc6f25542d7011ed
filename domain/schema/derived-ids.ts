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

/** UUID namespace of all derived ids; must never change. */
const NAMESPACE = '6f1d6a4e-5a0b-4f0e-9d0a-7b8c2a9f3e51';

/** Id of an organisation by its website, so that offline captures on two devices share it; with a corporate number, the id of a further company on that website. */
export const organisationIdAt = (domainKey: string, number?: string): OrganisationId =>
  v5(`organisation:${number ? `${domainKey}+${number}` : domainKey}`, NAMESPACE) as OrganisationId;

/** Possible ids of an organisation by its website, preferred first; the next one is used if another company has it. */
export const organisationIdsAt = (
  domainKey: string | undefined,
  number: string | undefined,
): OrganisationId[] =>
  domainKey ? [organisationIdAt(domainKey), ...(number ? [organisationIdAt(domainKey, number)] : [])] : [];

/** Id of the only lead of an organisation at an event, equal on every device. */
export const leadIdFor = (organisation: OrganisationId, event: MissionEventId): LeadId =>
  v5(`lead:${organisation}:${event}`, NAMESPACE) as LeadId;

/** Id of the only introduction of a lead to a member, equal on every device. */
export const introductionIdFor = (lead: LeadId, member: string): IntroductionId =>
  v5(`introduction:${lead}:${member}`, NAMESPACE) as IntroductionId;

/** Id of the verdict on a pair of organisations, in either order. */
export const verdictIdFor = (one: OrganisationId, other: OrganisationId): VerdictId =>
  v5(`verdict:${[one, other].sort().join(':')}`, NAMESPACE) as VerdictId;

/** Id of the wording of a letter kind in a language, equal on every device. */
export const letterIdFor = (kind: LetterKind, language: LetterLanguage): LetterId =>
  v5(`letter:${kind}:${language}`, NAMESPACE) as LetterId;

/** Id of a preset record, equal on every device. */
export const presetIdFor = <Id extends string>(preset: string): Id => v5(`preset:${preset}`, NAMESPACE) as Id;
