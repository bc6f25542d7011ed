import {
  type ExportChoice,
  isSame,
  knownAmong,
  PRESET_IDS,
  PRESETS,
  presetOf,
} from '~/exchange/export/presets';
import { useGoen } from '../../../hooks/use-goen';
import { useLive } from '../../../hooks/use-live';
import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { Labelled } from '../../../ui/forms/Labelled';
import buttons from '../../../ui/styles/buttons.module.css';
import { SavePresetForm } from './SavePresetForm';

const CUSTOM = 'custom';

interface PresetChoiceProps {
  choice: ExportChoice;
  onChange: (choice: ExportChoice) => void;
}

/** The presets, ready-made and the user's own, and the way to keep what is chosen now as one, or to drop one. */
export function PresetChoice({ choice, onChange }: PresetChoiceProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { ask } = useDialog();
  const kept = useLive(async (store) => store.exportPresets(), []);
  const ready = presetOf(choice);
  const own = ready ? undefined : kept?.find((preset) => isSame(choice, preset));
  const choose = (value: string) => {
    const id = PRESET_IDS.find((each) => each === value);
    const preset = kept?.find((each) => each.id === value);
    const { onlyNews = false } = choice;
    if (id) onChange({ ...PRESETS[id], headings: choice.headings, onlyNews });
    else if (preset) {
      const { form, headings, columns, query, impersonal = false } = preset;
      onChange({ form, headings, columns: knownAmong(columns), query, impersonal, onlyNews });
    }
  };
  const drop = async () => {
    if (!own) return;
    await (await loadStorage()).deleteExportPreset(own.id);
    say(text('export.dropped', { name: own.name }), { undo: true });
  };
  return (
    <div>
      <Labelled label={text('export.presetLabel')}>
        <select value={ready ?? own?.id ?? CUSTOM} onChange={({ currentTarget: { value } }) => choose(value)}>
          {PRESET_IDS.map((id) => (
            <option key={id} value={id}>
              {text(`export.preset.${id}`)}
            </option>
          ))}
          {!ready && !own && <option value={CUSTOM}>{text('export.preset.custom')}</option>}
          {kept && kept.length > 0 && (
            <optgroup label={text('export.ownPresets')}>
              {kept.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </Labelled>
      {own && (
        <button type="button" className={buttons.quiet} onClick={() => void drop()}>
          {text('export.drop')}
        </button>
      )}
      {!ready && !own && kept && (
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
