import { LOCALES, type Locale } from '~/locales/text';
import { useText } from '../../../hooks/use-text';
import { Labelled } from '../../../ui/forms/Labelled';

interface LanguageChoiceProps {
  headings: Locale;
  onChange: (headings: Locale) => void;
}

/** The language of the file, independent of the language of the interface. */
export function LanguageChoice({ headings, onChange }: LanguageChoiceProps) {
  const text = useText();
  return (
    <Labelled label={text('export.language')}>
      <select value={headings} onChange={({ currentTarget: { value } }) => onChange(value as Locale)}>
        {LOCALES.map((locale) => (
          <option key={locale} value={locale}>
            {text(`export.locale.${locale}`)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
