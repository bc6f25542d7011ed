import { nameKey } from '../legal-forms/name-key';

interface Person {
  name: string;
  nameKana?: string | undefined;
  nameLatin?: string | undefined;
  email?: string | undefined;
}

/** Texts by which an erased person would be recognised again: the e-mail address, and each name combined with each identifier of the organisation. */
export function forgottenMarks(
  { name, nameKana, nameLatin, email }: Person,
  organisationKeys: readonly string[],
): string[] {
  const names = [name, nameKana, nameLatin].map((each) => nameKey(inOneOrder(each ?? '')));
  const sure = organisationKeys.filter((key) => /^[ndk]:/.test(key));
  return [
    ...(email ? [`e:${email.trim().normalize('NFKC').toLowerCase()}`] : []),
    ...[...new Set(names)].filter(Boolean).flatMap((each) => sure.map((key) => `p:${each}@${key}`)),
  ];
}

// Latin names may be written in either order.
const inOneOrder = (name: string): string =>
  /^[\p{Script=Latin}\s.,'’-]+$/u.test(name.normalize('NFKC'))
    ? name
        .normalize('NFKC')
        .toLowerCase()
        .split(/[\s.,]+/u)
        .sort()
        .join(' ')
    : name;
