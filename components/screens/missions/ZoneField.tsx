import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';

/** A time zone as an IANA name, with those the browser knows as suggestions. */
export function ZoneField({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const text = useText();
  return (
    <>
      <Labelled field="zone" label={text('missions.zone')}>
        <input
          required
          list="goen-zones"
          maxLength={60}
          value={zone}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </Labelled>
      <datalist id="goen-zones">
        {Intl.supportedValuesOf('timeZone').map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  );
}
