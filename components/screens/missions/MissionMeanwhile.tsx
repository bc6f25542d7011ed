import { countryName } from '~/domain/missions/country';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEntry } from '~/storage';
import type { TypedEntry } from '../../hooks/use-draft';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { ChangedMeanwhile } from '../../ui/forms/ChangedMeanwhile';

/** What was changed in a mission elsewhere while it was edited here. */
export function MissionMeanwhile({ draft }: { draft: TypedEntry<MissionEntry> }) {
  const text = useText();
  const { locale } = useGoen();
  const words = (field: keyof MissionEntry, value: unknown): string | undefined => {
    if (field === 'country') return countryName(locale, String(value));
    if (field !== 'customs') return undefined;
    return (value as Mission['customs']).map((custom) => text(`missions.custom.${custom}`)).join(', ');
  };
  return (
    <ChangedMeanwhile
      draft={draft}
      label={(field) => text(field === 'fields' ? 'custom.title' : `missions.${field}`)}
      words={words}
    />
  );
}
