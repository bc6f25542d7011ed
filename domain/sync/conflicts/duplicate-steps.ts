import { OWN_STEP, RESUME_STEP } from '../../follow-ups/follow-up';
import { stampOf } from '../../records/last-write-wins';
import type { RecordRow } from '../beginnings';
import { latestCreation, type Tables, trashedAt, withField } from './write-field';

/** Merges follow-ups with the same step that different devices added to one lead. The smaller id stays, on every device, ended if either was. */
export function mergeDuplicateSteps(tables: Tables): void {
  const steps = tables.get('followUps');
  for (const [{ id }, other] of duplicatePairs([...(steps?.values() ?? [])])) {
    const first = steps?.get(id);
    if (!first) continue;
    const at = stampOf(other, 'state') ?? '';
    // One that was reopened later stays open.
    const isEnded = first.state === 'open' && other.state !== 'open' && at > (stampOf(first, 'state') ?? '');
    const ended = isEnded ? withField(first, 'state', other.state, at) : first;
    steps?.set(id, isEnded ? withField(ended, 'endedOn', other.endedOn, at) : ended);
    steps?.set(other.id, trashedAt(other, latestCreation(first, other)));
  }
}

/** Each follow-up with its first duplicate from another device. Duplicates of one device are intended; those moved from another lead were merged with the lead. */
function duplicatePairs(steps: readonly RecordRow[]): [RecordRow, RecordRow][] {
  const firsts = new Map<string, RecordRow>();
  const found: [RecordRow, RecordRow][] = [];
  for (const each of [...steps].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (each.deletedAt || 'leadId' in each.stamps || each.step === OWN_STEP || each.step === RESUME_STEP)
      continue;
    const key = `${each.leadId} ${each.step}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, each);
    else if (deviceOf(first) !== deviceOf(each)) found.push([first, each]);
  }
  return found;
}

const deviceOf = ({ stamp }: RecordRow): string | undefined => stamp.split('|')[2];
