import { choiceFrom } from '~/exchange/export/presets';
import { useChoices } from '../../hooks/use-choices';
import { useText } from '../../hooks/use-text';
import { LanguageChoice } from '../exchange/export/LanguageChoice';

/** The language exports start with; the same choice the export remembers. */
export function ExportLanguage() {
  const text = useText();
  const [choices, choose] = useChoices();
  const choice = choiceFrom(choices?.exportChoice);
  return (
    <section>
      <h2>{text('exchange.export')}</h2>
      {choices && (
        <LanguageChoice
          headings={choice.headings}
          onChange={(headings) => void choose('exportChoice', JSON.stringify({ ...choice, headings }))}
        />
      )}
    </section>
  );
}
