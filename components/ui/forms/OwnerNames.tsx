import { useEffect, useState } from 'react';
import { useLive } from '../../hooks/use-live';

/** Id of the datalist, for the `list` attribute of fields for initials. */
export const OWNER_NAMES = 'owner-names';

/** A datalist of the initials that captured or own leads; rendered once a screen. They are read while a field that offers them has the focus, as this takes all leads. */
export function OwnerNames() {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const look = ({ target }: FocusEvent) =>
      setAsked(target instanceof HTMLInputElement && target.getAttribute('list') === OWNER_NAMES);
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);
  const owners = useLive(async (storage) => (isAsked ? storage.knownOwners() : undefined), [isAsked]);
  return (
    <datalist id={OWNER_NAMES}>
      {owners?.map((owner) => (
        <option key={owner} value={owner} />
      ))}
    </datalist>
  );
}
