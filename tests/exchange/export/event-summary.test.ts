import { expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import { csvLines } from '~/exchange/export/csv';
import { summaryTable } from '~/exchange/export/event-summary';
import { leadSheet, WORDS } from './lead-sheet';

const step = (id: string, dueOn: string | undefined, state = 'open') => ({ id, step: 'thank', state, dueOn });

test('the summary counts leads and their open and overdue steps for each stage, those without leads too, and names nobody', () => {
  const sheets = [
    leadSheet({
      organisation: { nameJa: '架空株式会社' },
      contacts: [{ id: 'c', name: '架空 花子' }],
      followUps: [step('1', '2025-05-20'), step('2', '2025-05-30'), step('3', '2025-05-01', 'done')],
    }),
    leadSheet({ lead: { id: 'lead-2' }, followUps: [step('4', undefined)] }),
    leadSheet({ event: { id: 'event-2' }, lead: { id: 'lead-3' } }),
  ];
  const [{ mission, event }] = sheets as [(typeof sheets)[0]];
  const table = summaryTable(
    [{ mission, event }],
    sheets,
    (key) => key,
    WORDS,
    () => '2025-05-22' as Day,
  );
  const text = [...csvLines(table, 'raw')].join('');
  expect(text).toBe(
    [
      'mission,event,eventKind,eventDate,venue,stage,leads,openSteps,overdueSteps',
      'Missione Giappone,Venture Café Tokyo,networking,2025-05-22,"CIC, Tokyo",captured,2,3,1',
      'Missione Giappone,Venture Café Tokyo,networking,2025-05-22,"CIC, Tokyo",thanked,0,0,0',
      '',
    ].join('\r\n'),
  );
});
