import {
  type ExportChoice,
  isSame,
  knownAmong,
  PRESET_IDS,
  PRESETS,
  type PresetId,
  presetOf,
} from '~/exchange/export/presets';
import type { Storage } from '../../../hooks/use-goen';
import { useLive } from '../../../hooks/use-live';

type SavedPreset = Awaited<ReturnType<Storage['exportPresets']>>[number];

/** The export presets, and which of them the present choice equals. */
export interface Presets {
  /** Presets saved by the user; absent until read. */
  saved: SavedPreset[] | undefined;
  /** The built-in preset that equals the choice. */
  builtIn: PresetId | undefined;
  /** The saved preset that equals the choice, where no built-in one does. */
  own: SavedPreset | undefined;
  /** The choice a preset makes, by the preset's id; language and "only news" of a built-in one stay as they are. */
  choiceOf: (id: string) => ExportChoice | undefined;
}

/** The presets beside a choice. */
export function usePresets(choice: ExportChoice): Presets {
  const saved = useLive(async (storage) => storage.exportPresets(), []);
  const builtIn = presetOf(choice);
  const own = builtIn ? undefined : saved?.find((preset) => isSame(choice, preset));
  const choiceOf = (value: string): ExportChoice | undefined => {
    const { onlyNews = false } = choice;
    const id = PRESET_IDS.find((each) => each === value);
    if (id) return { ...PRESETS[id], headings: choice.headings, onlyNews };
    const preset = saved?.find((each) => each.id === value);
    if (!preset) return undefined;
    const { form, headings, columns, query, impersonal = false } = preset;
    return { form, headings, columns: knownAmong(columns), query, impersonal, onlyNews };
  };
  return { saved, builtIn, own, choiceOf };
}
