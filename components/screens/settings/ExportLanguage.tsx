import { choiceFrom } from '~/exchange/export/presets';
import { LOCALES } from '~/locales/text';
import { useChoices } from '../../hooks/use-choices';
import { useText } from '../../hooks/use-text';
import { ChoiceMenu } from '../../ui/forms/ChoiceMenu';
import { Labelled } from '../../ui/forms/Labelled';

/** The language exports start with; the same choice the export remembers. */
export function ExportLanguage() {
  const text = useText();
  const [choices, choose] = useChoices();
  const choice = choiceFrom(choices?.exportChoice);
  return (
    <section>
      <h2>{text('exchange.export')}</h2>
      {choices && (
        <Labelled label={text('export.language')}>
          <ChoiceMenu
            value={choice.headings}
            choices={LOCALES.map((each) => ({ value: each, label: text(`export.locale.${each}`) }))}
            onChoose={(headings) => void choose('exportChoice', JSON.stringify({ ...choice, headings }))}
          />
        </Labelled>
      )}
    </section>
  );
}
