import { useLive } from '../../hooks/use-live';

/** Id of the list that fields for initials take their suggestions from. */
export const OWNER_NAMES = 'owner-names';

/** The initials that leads were captured by or given to, as suggestions for every field of that kind on the screen. */
export function OwnerNames() {
  const owners = useLive(async (storage) => storage.knownOwners(), []);
  return (
    <datalist id={OWNER_NAMES}>
      {owners?.map((owner) => (
        <option key={owner} value={owner} />
      ))}
    </datalist>
  );
}
