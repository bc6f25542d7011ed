import { type ExportChoice, PRESET_IDS } from '~/exchange/export/presets';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { Labelled } from '../../../ui/forms/Labelled';
import buttons from '../../../ui/styles/buttons.module.css';
import { SavePresetForm } from './SavePresetForm';
import { type Presets, usePresets } from './use-presets';

const CUSTOM = 'custom';

interface PresetChoiceProps {
  choice: ExportChoice;
  onChange: (choice: ExportChoice) => void;
}

/** Chooses a preset, saves the present choice as one, or deletes a saved one. */
export function PresetChoice({ choice, onChange }: PresetChoiceProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { ask } = useDialog();
  const presets = usePresets(choice);
  const { saved, builtIn, own } = presets;
  const remove = async () => {
    if (!own) return;
    await (await loadStorage()).deleteExportPreset(own.id);
    say(text('export.dropped', { name: own.name }), { undo: true });
  };
  return (
    <div>
      <PresetSelect presets={presets} onChange={onChange} />
      {own && (
        <button type="button" className={buttons.quiet} onClick={() => void remove()}>
          {text('export.drop')}
        </button>
      )}
      {!builtIn && !own && saved && (
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => ask(text('export.keepTitle'), <SavePresetForm choice={choice} />)}
        >
          {text('export.keep')}
        </button>
      )}
    </div>
  );
}

interface PresetSelectProps {
  presets: Presets;
  onChange: (choice: ExportChoice) => void;
}

function PresetSelect({ presets: { saved, builtIn, own, choiceOf }, onChange }: PresetSelectProps) {
  const text = useText();
  const choose = (id: string) => {
    const choice = choiceOf(id);
    if (choice) onChange(choice);
  };
  return (
    <Labelled label={text('export.presetLabel')}>
      <select
        value={builtIn ?? own?.id ?? CUSTOM}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {PRESET_IDS.map((id) => (
          <option key={id} value={id}>
            {text(`export.preset.${id}`)}
          </option>
        ))}
        {!builtIn && !own && <option value={CUSTOM}>{text('export.preset.custom')}</option>}
        {saved && saved.length > 0 && (
          <optgroup label={text('export.ownPresets')}>
            {saved.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </Labelled>
  );
}
