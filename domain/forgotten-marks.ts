import { nameKey } from './name-key';

interface Person {
  name: string;
  email?: string | undefined;
}

/** What a forgotten person would be known again by: the e-mail, and the name together with each thing the organisation is surely known by. */
export function forgottenMarks({ name, email }: Person, organisationKeys: readonly string[]): string[] {
  const person = nameKey(name);
  const sure = organisationKeys.filter((key) => /^[ndk]:/.test(key));
  return [
    ...(email ? [`e:${email.trim().normalize('NFKC').toLowerCase()}`] : []),
    ...(person ? sure.map((key) => `p:${person}@${key}`) : []),
  ];
}
