import { describe, expect, test } from 'vitest';
import { FEW_CHANGES, isBackupDue } from '~/domain/sync/backup-due';
import { choose, setOwner, sinceBackup } from '~/storage';
import { scene } from '../support/scene';
import { withMission } from '../support/store';

withMission();

describe('how long ago the last backup was', () => {
  const due = async (now: Date) => isBackupDue(await sinceBackup(FEW_CHANGES + 1), now);
  const later = (days: number) => new Date(Date.now() + days * 86_400_000);

  test('matters once more has happened than one can afford to lose', async () => {
    const { lead } = await scene();
    expect(await due(later(0))).toBe(false);
    for (let at = 0; at < FEW_CHANGES; at += 1) await setOwner(lead, `G${at}`);
    expect(await due(later(0))).toBe(true);
    await choose('backupAt', new Date().toISOString());
    // An activity within the same millisecond as the backup counts neither as before nor after it.
    await new Promise((go) => setTimeout(go, 5));
    for (let at = 0; at < FEW_CHANGES; at += 1) await setOwner(lead, `M${at}`);
    expect(await due(later(30))).toBe(false);
    await setOwner(lead, 'GR');
    expect(await due(later(6.9))).toBe(false);
    expect(await due(later(7.1))).toBe(true);
    expect((await sinceBackup(100)).changes).toBe(FEW_CHANGES + 1);
  });
});
