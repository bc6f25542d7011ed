import { useLive } from '../../hooks/use-live';

/** Id of the datalist, for the `list` attribute of fields for initials. */
export const OWNER_NAMES = 'owner-names';

/** A datalist of the initials that captured or own leads; rendered once a screen. */
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
