import { describe, expect, test } from 'vitest';
import { playbookOf } from '~/domain/missions/playbook';
import { playbookFrom, playbookText } from '~/exchange/playbook-file';

const { stages, steps } = playbookOf('b2b_meeting');
const OWN = { name: 'Degustazioni', stages, steps };

describe('the file of a playbook', () => {
  test('is read back as it was written', () => {
    expect(playbookFrom(playbookText(OWN))).toEqual(OWN);
    expect(playbookFrom(`\ufeff${playbookText(OWN)}`)).toEqual(OWN);
  });

  const broken = (change: (file: Record<string, unknown>) => void): string => {
    const file = JSON.parse(playbookText(OWN)) as Record<string, unknown>;
    change(file);
    return JSON.stringify(file);
  };
  test.each([
    ['no JSON', 'nome;fasi'],
    ['something else', '{"leads":[]}'],
    ['of a newer version', broken((file) => Object.assign(file, { version: 9 }))],
    ['without stages', broken((file) => Object.assign(file, { stages: [] }))],
    ['with a stage twice', broken((file) => Object.assign(file, { stages: [stages[0], stages[0]] }))],
    ['that begins with an end', broken((file) => Object.assign(file, { stages: [stages[8]] }))],
    [
      'with an offset of years',
      broken((file) => Object.assign(file, { steps: [{ ...steps[0], offset: 9_000 }] })),
    ],
    ['of 41 stages', broken((file) => Object.assign(file, { stages: Array(41).fill(stages[0]) }))],
    [
      'nested 20,000 deep',
      playbookText(OWN).replace('{', `{"x":${'['.repeat(20_000)}${']'.repeat(20_000)},`),
    ],
    ['half of one', playbookText(OWN).slice(0, 200)],
  ])('%s is refused', (_, text) => {
    expect(() => playbookFrom(text)).toThrow('playbook-unreadable');
  });

  test('contains nothing but a playbook', () => {
    const more = broken((file) =>
      Object.assign(file, { leads: [1], stages: [{ ...stages[0], __proto__: { x: 1 }, evil: 1 }] }),
    );
    const read = playbookFrom(more);
    expect(Object.keys(read).sort()).toEqual(['name', 'stages', 'steps']);
    expect(read.stages[0]).toEqual(stages[0]);
  });
});
