import { describe, expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import { USUAL_CUSTOMS } from '~/domain/dates/holidays';
import { dayZero, dueOn } from '~/domain/follow-ups/due-day';
import { playbookOf } from '~/domain/missions/playbook';

const FAIR = { startsOn: '2025-05-21', endsOn: '2025-05-23' };
const stepOf = (id: string) => {
  const step = playbookOf('expo_pavilion').steps.find((each) => each.id === id);
  if (!step) throw new Error(id);
  return step;
};

describe('day 0', () => {
  test('is the event’s last day for what was captured before', () => {
    expect(dayZero(FAIR, '2025-05-21' as Day)).toBe('2025-05-23');
    expect(dayZero({ startsOn: '2025-05-21' }, '2025-05-20' as Day)).toBe('2025-05-21');
  });

  test('is the day of capture for what was captured after, so last year’s fair makes nothing overdue', () => {
    expect(dayZero(FAIR, '2026-02-03' as Day)).toBe('2026-02-03');
  });

  test('is unknown while the event has no date', () => {
    expect(dayZero({}, '2025-05-21' as Day)).toBeUndefined();
    expect(dueOn(stepOf('thank'), {}, '2025-05-21' as Day, USUAL_CUSTOMS)).toBeUndefined();
  });
});

describe('a step is due', () => {
  test('on a working day of its own calendar', () => {
    expect(dueOn(stepOf('thank'), FAIR, '2025-05-22' as Day, USUAL_CUSTOMS)).toBe('2025-05-26');
    // 2 June is a holiday in Italy only.
    expect(
      dueOn({ ...stepOf('qualify'), offset: 1 }, { startsOn: '2025-05-30' }, '2025-05-30' as Day, []),
    ).toBe('2025-06-03');
  });

  test('never on a customary closure that counts', () => {
    const end = { startsOn: '2025-12-26' };
    expect(dueOn(stepOf('thank'), end, '2025-12-26' as Day, USUAL_CUSTOMS)).toBe('2026-01-05');
    expect(dueOn(stepOf('thank'), end, '2025-12-26' as Day, [])).toBe('2025-12-29');
  });
});

test('a playbook is a copy: editing an event’s steps changes no other event', () => {
  const first = playbookOf('networking');
  const step = first.steps[0];
  if (step) step.offset = 99;
  first.stages.pop();
  expect(playbookOf('networking').steps[0]?.offset).toBe(1);
  expect(playbookOf('networking').stages).toHaveLength(9);
});
