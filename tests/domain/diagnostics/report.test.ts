import { expect, test } from 'vitest';
import { type Diagnostics, diagnosticsReport } from '~/domain/diagnostics/report';

const DIAGNOSTICS: Diagnostics = {
  at: '2026-10-01T09:00:00.000Z',
  version: '0.1.0',
  browser: 'Mozilla/5.0 (X11) Chrome/140',
  language: { chosen: 'it', browser: 'en-US' },
  space: { used: 1_234, quota: 99_999, persisted: false },
  database: { version: 4, rows: { leads: 60, contacts: 0 } },
  errors: [
    {
      firstAt: '2026-10-01T08:00:00.000Z',
      lastAt: '2026-10-01T08:00:00.000Z',
      count: 1,
      page: 'background',
      version: '0.1.0',
      name: 'Problem',
      code: 'database-newer',
      causes: [],
      frames: [],
    },
    {
      firstAt: '2026-10-01T08:10:00.000Z',
      lastAt: '2026-10-01T08:30:00.000Z',
      count: 3,
      page: 'pipeline',
      version: '0.1.0',
      name: 'AbortError',
      causes: ['QuotaExceededError'],
      frames: ['save (chunks/storage.js:1:2)', 'pipeline.html:9:1'],
    },
  ],
};

test('the report is plain text with the latest error first', () => {
  expect(diagnosticsReport(DIAGNOSTICS)).toBe(`Goen 0.1.0, 2026-10-01T09:00:00.000Z
browser: Mozilla/5.0 (X11) Chrome/140
language: it (browser: en-US)
storage: 1234 of 99999 bytes, not persisted
database: version 4
  leads: 60
  contacts: 0
errors: 2

2026-10-01T08:30:00.000Z, 3 times since 2026-10-01T08:10:00.000Z
pipeline, 0.1.0: AbortError, caused by QuotaExceededError
  at save (chunks/storage.js:1:2)
  at pipeline.html:9:1

2026-10-01T08:00:00.000Z
background, 0.1.0: Problem database-newer
`);
});

test('what the browser does not answer is said to be missing', () => {
  const report = diagnosticsReport({ ...DIAGNOSTICS, space: undefined, database: undefined, errors: [] });
  expect(report).toContain('storage: not available\ndatabase: not available\nerrors: 0\n');
});
