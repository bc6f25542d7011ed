import { useMemo } from 'react';
import { COUNTRIES, countryCode, countryName } from '~/domain/missions/country';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';

interface CountryFieldProps {
  /** A code, or a text of an earlier version, which stays until another country is chosen. */
  country: string;
  onChange: (code: string) => void;
}

/** The country a mission goes to, from a list in the user's language. */
export function CountryField({ country, onChange }: CountryFieldProps) {
  const text = useText();
  const { locale } = useGoen();
  const names = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return COUNTRIES.map((code) => ({ code, name: countryName(locale, code) })).sort((a, b) =>
      compare(a.name, b.name),
    );
  }, [locale]);
  const code = countryCode(country);
  return (
    <Labelled field="country" label={text('missions.country')}>
      <select value={code ?? country} onChange={(chosen) => onChange(chosen.currentTarget.value)}>
        <option value="">{text('missions.countryNone')}</option>
        {!code && country && <option value={country}>{country}</option>}
        {names.map((each) => (
          <option key={each.code} value={each.code}>
            {each.name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
