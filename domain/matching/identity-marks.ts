import { isCorporateNumber } from '../values/corporate-number';
import { mailDomainOf } from '../values/mail-domain';
import { SHARED_HOSTS } from '../values/shared-hosts';
import { type ComparedName, comparedNames } from './comparable-name';
import type { Identity } from './identity';

/** An identity without values that prove nothing: invalid numbers, shared hosts, free mail, names that are only a form. */
export interface IdentityMarks {
  number?: string | undefined;
  domain?: string | undefined;
  names: ComparedName[];
  phones: ReadonlySet<string>;
  mailDomains: ReadonlySet<string>;
}

const cache = new WeakMap<Identity, IdentityMarks>();

/** The comparable values of an identity; cached per object. */
export function identityMarks(identity: Identity): IdentityMarks {
  const marks = cache.get(identity) ?? marksOf(identity);
  cache.set(identity, marks);
  return marks;
}

function marksOf({ names, corporateNumber, domain, phones, emails }: Identity): IdentityMarks {
  const own = domain && !SHARED_HOSTS.has(domain) ? domain : undefined;
  const hosts = emails.flatMap((email) => mailDomainOf(email) ?? []);
  return {
    number: corporateNumber && isCorporateNumber(corporateNumber) ? corporateNumber : undefined,
    domain: own,
    names: comparedNames(names),
    phones: new Set(phones),
    mailDomains: new Set(hosts.map((host) => (own && host.endsWith(`.${own}`) ? own : host))),
  };
}
