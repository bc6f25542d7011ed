import { describe, expect, test } from 'vitest';
import type { FormDraft } from '~/domain/capture/form-draft';
import { LONGEST_FIELD, LONGEST_NOTE } from '~/domain/records/limits';
import { addNote, changeOrganisation, choose, editNote, saveDraft, saveHandover, saveLead } from '~/storage';
import { database } from '~/storage/core/database';
import { backupBytes, merged, newDevice, opened } from '../support/devices';
import { scene } from '../support/scene';
import { mirai, TODAY, withMission } from '../support/store';

withMission();

const long = (characters: number) => 'x'.repeat(characters);
const TOO_LONG = { code: 'value-too-long' };

describe('what is too long for a backup', () => {
  test('is refused when it is written, naming the field, and nothing is lost', async () => {
    const { lead, note, organisation } = await scene();
    const before = await database.activities.count();
    const tooLong = long(LONGEST_NOTE + 1);
    await expect(addNote(lead, tooLong)).rejects.toMatchObject({ ...TOO_LONG, subject: 'note' });
    await expect(editNote(note, tooLong)).rejects.toMatchObject({ ...TOO_LONG, subject: 'note' });
    const company = mirai({ fields: { nameJa: '架空電機' }, note: tooLong });
    await expect(saveLead(company, TODAY)).rejects.toMatchObject({ ...TOO_LONG, subject: 'note' });
    const business = long(LONGEST_FIELD + 1);
    await expect(changeOrganisation(organisation, { business })).rejects.toMatchObject({
      ...TOO_LONG,
      subject: 'business',
    });
    await expect(choose('columns', long(20_001))).rejects.toMatchObject(TOO_LONG);
    const receipt = {
      at: '2026-11-20T10:00:00.000Z',
      file: 'a.csv',
      rows: 1,
      personal: 0,
      sha256: 'a'.repeat(64),
    };
    await expect(saveHandover({ ...receipt, preset: long(61) })).rejects.toMatchObject(TOO_LONG);
    expect(await database.activities.count()).toBe(before);
  });

  test('is never refused when the backup is read', async () => {
    const { lead, organisation } = await scene();
    await addNote(lead, long(LONGEST_NOTE));
    await changeOrganisation(organisation, { business: long(LONGEST_FIELD) });
    const typed: FormDraft = {
      id: `https://a.example/${long(5_000)}`,
      url: `https://a.example/${long(5_000)}`,
      title: long(3_000),
      edited: { business: long(12_000) },
      ticked: {},
      note: long(12_000),
      name: long(3_000),
      read: { sites: long(12_000) },
      evidence: {
        business: {
          label: long(2_500),
          quote: long(900),
          how: 'label',
          url: 'https://a.example/',
          readAt: '',
        },
      },
      updatedAt: '2026-11-20T10:00:00.000Z',
    };
    await saveDraft(typed);
    // As a version stored it that did not check the length of notes.
    const [activity] = await database.activities.where({ subject: lead }).toArray();
    await database.activities.put({ ...(activity as NonNullable<typeof activity>), note: long(15_000) });
    const bytes = await backupBytes();
    await newDevice();
    expect((await opened(bytes)).outlook.refused).toEqual([]);
    await merged(bytes, true);
    const [draft] = await database.drafts.toArray();
    expect(draft).toMatchObject({ edited: typed.edited, note: typed.note, id: typed.id });
    expect((await database.activities.get(activity?.id as never))?.note).toHaveLength(15_000);
  });
});
