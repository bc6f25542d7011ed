import { nameKey } from '../legal-forms/name-key';
import type { Organisation, OrganisationFields } from './organisation';

/** Names not yet known of an organisation that already has a name in that language. */
export function otherNames(
  known: Pick<Organisation, 'nameJa' | 'nameEn' | 'aliases'>,
  { nameJa, nameEn }: Pick<OrganisationFields, 'nameJa' | 'nameEn'>,
): string[] {
  const own = [known.nameJa, known.nameEn, ...known.aliases].map((name) => nameKey(name ?? ''));
  return [nameJa, nameEn]
    .filter(
      (name): name is string =>
        name !== undefined && name !== known.nameJa && name !== known.nameEn && !own.includes(nameKey(name)),
    )
    .filter((name) => (name === nameJa ? known.nameJa : known.nameEn) !== undefined);
}
