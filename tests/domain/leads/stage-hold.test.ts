import { describe, expect, test } from 'vitest';
import { nextStep } from '~/domain/follow-ups/next-step';
import { exportHintIn, initialExportControl } from '~/domain/leads/export-hint';
import type { Lead } from '~/domain/leads/lead';
import { holdOn, isStepHeld } from '~/domain/leads/stage-hold';
import { nextStage } from '~/domain/leads/stages';
import { playbookOf } from '~/domain/missions/playbook';
import type { StageId } from '~/domain/records/ids';

const fair = playbookOf('defence_fair');
const evening = playbookOf('networking');
const to = (id: string) => id as StageId;
const REVIEWED: Pick<Lead, 'exportControl'> = {
  exportControl: { state: 'reviewed', areas: [], trigger: 'event' },
};

describe('a move is held', () => {
  test('by nothing between ordinary stages, forward or back', () => {
    expect(holdOn(evening, {}, to('engaged'), {})).toBeUndefined();
    expect(holdOn(evening, {}, to('captured'), {})).toBeUndefined();
  });

  test('at a defence fair before the export review, until it is done or overridden by name', () => {
    expect(holdOn(fair, {}, to('meeting'), {})).toBe('export');
    expect(holdOn(fair, REVIEWED, to('meeting'), {})).toBeUndefined();
    expect(holdOn(fair, {}, to('meeting'), { override: { by: 'GR', note: ' ' } })).toBe('export');
    expect(holdOn(fair, {}, to('meeting'), { override: { by: 'GR', note: 'parere orale' } })).toBeUndefined();
    expect(holdOn(fair, {}, to('thanked'), {})).toBeUndefined();
  });

  test('by what a closing stage requires', () => {
    expect(holdOn(evening, {}, to('agreed'), {})).toBe('agreement');
    expect(holdOn(evening, {}, to('agreed'), { outcome: 'nda' })).toBeUndefined();
    expect(holdOn(evening, {}, to('lost'), {})).toBe('reason');
    expect(holdOn(evening, {}, to('parked'), {})).toBe('resume');
  });

  test('a step that hands over something technical waits for the review, the thank-you does not', () => {
    const step = (id: string) => fair.steps.find((each) => each.id === id);
    expect(isStepHeld(fair, {}, step('generic-brochure'))).toBe(true);
    expect(isStepHeld(fair, REVIEWED, step('generic-brochure'))).toBe(false);
    expect(isStepHeld(fair, {}, step('thank-plain'))).toBe(false);
  });
});

describe('export control', () => {
  test('is suggested by a word in any of the languages, with the word', () => {
    expect(exportHintIn('防衛装備庁向けの実績')).toBe('防衛装備庁');
    expect(exportHintIn('Rocket and missile parts')).toBe('missile');
    expect(exportHintIn('componenti per la difesa')).toBe('difesa');
    expect(exportHintIn('modern models of wine')).toBeUndefined();
    expect(initialExportControl('networking', '武器の部品')).toMatchObject({
      trigger: 'word',
      matched: '武器',
    });
    expect(initialExportControl('networking', '')).toBeUndefined();
  });
});

describe('what comes next', () => {
  test('is never a parking or closing stage', () => {
    expect(nextStage(evening.stages, to('captured'))?.id).toBe('thanked');
    expect(nextStage(evening.stages, to('proposal'))?.id).toBe('agreed');
    expect(nextStage(evening.stages, to('agreed'))).toBeUndefined();
  });

  test('is the next step that is not scheduled yet', () => {
    expect(nextStep(evening.steps, 'thank', [{ step: 'thank' }])?.id).toBe('qualify');
    expect(nextStep(evening.steps, 'thank', [{ step: 'thank' }, { step: 'qualify' }])?.id).toBe('connect');
    expect(nextStep(evening.steps, 'report', [])).toBeUndefined();
  });
});
