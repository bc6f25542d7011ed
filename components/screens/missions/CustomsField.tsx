import { CUSTOMS } from '~/domain/dates/holidays';
import { useText } from '../../hooks/use-text';
import forms from '../../ui/styles/forms.module.css';

type Custom = (typeof CUSTOMS)[number];

interface CustomsFieldProps {
  customs: readonly Custom[];
  onChange: (customs: Custom[]) => void;
}

/** Customary closing days of companies, each switched on or off; the result is in the order of `CUSTOMS`. */
export function CustomsField({ customs, onChange }: CustomsFieldProps) {
  const text = useText();
  return (
    <fieldset>
      <legend className={forms.hint}>{text('missions.customs')}</legend>
      {CUSTOMS.map((custom) => (
        <label key={custom} className={forms.tick}>
          <input
            type="checkbox"
            checked={customs.includes(custom)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(CUSTOMS.filter((each) => (each === custom ? checked : customs.includes(each))))
            }
          />
          {text(`missions.custom.${custom}`)}
        </label>
      ))}
    </fieldset>
  );
}
