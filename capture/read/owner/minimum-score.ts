import type { PageFacts } from '~/domain/capture/page-facts';
import { registrableDomain } from '~/domain/values/web-domain';
import { isCompanyProfile, type Profile, profileFields } from './profile';

/** On a page with an address or phone. */
const WITHOUT_FORM = 3.4;
/** On a page that gives only a mailbox at its domain. */
const MAILBOX_ONLY = 6;

/** Minimum score of a name without legal form, by the contact details on the page; infinite if it has none. */
export function minimumScore(facts: PageFacts, profiles: readonly Profile[]): number {
  const stated = profiles.some(({ statements }) =>
    statements.some(
      ({ label, value }) => /\d/.test(value) && label.fields.some((field) => CONTACT_FIELDS.has(field)),
    ),
  );
  const profiled = profiles.some(
    (each) => isCompanyProfile(each) && profileFields(each).size >= 3 && hasNameStatement(each),
  );
  const addressed = facts.lines.some(({ text }) => /〒\s?\d{3}/.test(text));
  if (stated || profiled || addressed || facts.links.some(({ href }) => /^tel:/i.test(href)))
    return WITHOUT_FORM;
  return hasOwnMailbox(facts) ? MAILBOX_ONLY : Number.POSITIVE_INFINITY;
}

const hasNameStatement = ({ statements }: Profile): boolean =>
  statements.some(({ label }) => label.fields[0] === 'name' || label.fields[0] === 'tradeName');

const CONTACT_FIELDS = new Set<string>(['address', 'headOffice', 'phone', 'postalCode']);

function hasOwnMailbox(facts: PageFacts): boolean {
  const domain = registrableDomain(facts.url);
  if (!domain) return false;
  const mailbox = new RegExp(`(?:@|\\[at\\]|＠)${domain.replaceAll('.', '\\.')}`, 'i');
  return [...facts.lines.map(({ text }) => text), ...facts.links.map(({ href }) => href)].some((text) =>
    mailbox.test(text),
  );
}
