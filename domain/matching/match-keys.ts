import { isDistinctive } from './compare-names';
import type { Identity } from './identity';
import { identityMarks } from './identity-marks';

/** Distinct lookup keys: `n:` corporate number, `d:` own domain, `k:` folded name, `s:` consonants of a name, `p:` phone, `m:` e-mail domain. Probable matches share a key; companies of one group share the name without group words. */
export function matchKeys(identity: Identity): string[] {
  const { number, domain, names, phones, mailDomains } = identityMarks(identity);
  const cores = names.flatMap((name) => [name, name.core]);
  return [
    ...new Set([
      ...(number ? [`n:${number}`] : []),
      ...(domain ? [`d:${domain}`] : []),
      ...cores.map(({ key }) => `k:${key}`),
      ...cores.filter(({ sound }) => isDistinctive(sound)).map(({ sound }) => `s:${sound}`),
      ...[...phones].map((phone) => `p:${phone}`),
      ...[...mailDomains].map((host) => `m:${host}`),
    ]),
  ];
}
