import {
  deleteExportPreset,
  deletePlaybook,
  deleteView,
  dropLetter,
  eventWithMission,
  exportPresets,
  moveToEvent,
  ownLetters,
  savedViews,
  saveExportPreset,
  saveLetter,
  savePlaybook,
  saveView,
  setPriority,
  setTags,
} from '~/storage';
import { database } from '~/storage/core/database';
import { imported, officeFile } from './import-scene';
import { MERGE_BACKUP } from './merge-command';
import type { Scene } from './scene';
import { EXPO, VENTURE_CAFE } from './store';

export type Command = (scene: Scene) => Promise<unknown>;
const event = async () => (await eventWithMission(VENTURE_CAFE)).event;
const EXPORT = {
  form: 'excel' as const,
  headings: 'it' as const,
  columns: ['id', 'nameJa'],
  query: 'stage:captured',
};
const LETTER = {
  kind: 'thanks',
  language: 'it',
  subject: 'Grazie',
  body: 'Spettabile {organisation}',
} as const;

/** Commands on named items, tags and imported files. */
export const NAMED_COMMANDS: Record<string, [Command] | [Command, Command]> = {
  'saving a playbook': [async () => savePlaybook('Corto', await event())],
  'replacing a saved playbook': [
    async () => savePlaybook('Corto', await event()),
    async () => savePlaybook('Corto', { ...(await event()), steps: [] }),
  ],
  'deleting a saved playbook': [
    async () => savePlaybook('Corto', await event()),
    async () => deletePlaybook((await database.playbooks.toArray())[0]?.id as never),
  ],
  'saving a view': [
    () => saveView('Da sentire', { eventId: VENTURE_CAFE, layout: 'table', query: 'stage:captured' }),
  ],
  'deleting a view': [
    () => saveView('Da sentire', { layout: 'board', query: '' }),
    async () => deleteView((await savedViews())[0]?.id as never),
  ],
  'saving an export': [() => saveExportPreset('Corto', EXPORT)],
  'deleting a saved export': [
    () => saveExportPreset('Corto', EXPORT),
    async () => deleteExportPreset((await exportPresets())[0]?.id as never),
  ],
  'wording a letter': [() => saveLetter(LETTER)],
  'rewording a letter': [() => saveLetter(LETTER), () => saveLetter({ ...LETTER, body: 'Gentile {name}' })],
  'going back to Goen’s wording of a letter': [
    () => saveLetter(LETTER),
    async () => dropLetter((await ownLetters())[0]?.id as never),
  ],
  'moving leads to another event': [({ lead, other }) => moveToEvent([lead, other], EXPO)],
  'adding tags to leads': [({ lead, other }) => setTags([lead, other], { add: ['antenne', 'Ibaraki'] })],
  'removing a tag': [
    ({ lead }) => setTags([lead], { add: ['antenne'] }),
    ({ lead }) => setTags([lead], { remove: ['Antenne'] }),
  ],
  'importing a list of companies': [
    () => imported('company,website,contact person\n架空電機,kakuu-denki.example,山田 太郎'),
  ],
  'importing the office’s corrections': [
    async () => imported(await officeFile([{ owner: 'LB', stage: 'Ringraziato', phone: '03-6277-6451' }])),
  ],
  'merging a colleague’s backup': MERGE_BACKUP,
  'setting the priority of leads': [({ lead, other }) => setPriority([lead, other], 'A')],
};
