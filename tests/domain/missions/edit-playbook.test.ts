import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byOffset, replaced, shifted, without, withStage, withStep } from '~/domain/missions/edit-playbook';
import { playbookOf, type Stage, type Step, stagesSchema, stepsSchema } from '~/domain/missions/playbook';
import { runs } from '../../runs';

/** Reference implementation on an array of names. */
interface Model {
  stages: string[];
  steps: string[];
}
interface Real {
  stages: Stage[];
  steps: Step[];
}
type Command = fc.Command<Model, Real>;

const stagesOf = (real: Real) => real.stages.map((stage) => stage.name ?? stage.id);
const stepsOf = (real: Real) => real.steps.map((step) => step.name ?? step.id);
let drawn = 0;

const command = (
  name: string,
  model: (of: Model) => unknown,
  real: (of: Real) => Partial<Real>,
): Command => ({
  check: () => true,
  run(expected, actual) {
    model(expected);
    Object.assign(actual, real(actual));
    expect(stagesOf(actual)).toEqual(expected.stages);
    expect(stepsOf(actual)).toEqual(expected.steps);
    expect(stagesSchema.safeParse(actual.stages).success || actual.stages.length === 0).toBe(true);
    expect(stepsSchema.safeParse(actual.steps).success).toBe(true);
  },
  toString: () => name,
});

const at = fc.nat(12);
const word = fc.string({ minLength: 1, maxLength: 20 });
const swap = (list: string[], place: number, by: number) => {
  const [item] = list.slice(place, place + 1);
  const to = place + by;
  if (item === undefined || to < 0 || to >= list.length) return;
  list.splice(place, 1);
  list.splice(to, 0, item);
};

const commands = [
  fc.tuple(at, fc.constantFrom(-1, 1)).map(([place, by]) =>
    command(
      `stage ${place} by ${by}`,
      (model) => swap(model.stages, place, by),
      (real) => ({ stages: shifted(real.stages, place, by) }),
    ),
  ),
  fc.tuple(at, word).map(([place, name]) =>
    command(
      `stage ${place} called ${name}`,
      (model) =>
        model.stages.splice(
          place,
          place < model.stages.length ? 1 : 0,
          ...(place < model.stages.length ? [name] : []),
        ),
      (real) => {
        const stage = real.stages[place];
        return stage ? { stages: replaced(real.stages, place, { ...stage, name }) } : {};
      },
    ),
  ),
  at.map((place) =>
    command(
      `stage ${place} removed`,
      (model) => model.stages.splice(place, 1),
      (real) => ({ stages: without(real.stages, place) }),
    ),
  ),
  word.map((name) =>
    command(
      `step ${name} added`,
      (model) => model.steps.push(name),
      (real) => {
        drawn += 1;
        return { steps: withStep(real.steps, name, String(drawn)) };
      },
    ),
  ),
  fc.tuple(at, fc.constantFrom(-1, 1)).map(([place, by]) =>
    command(
      `step ${place} by ${by}`,
      (model) => swap(model.steps, place, by),
      (real) => ({ steps: shifted(real.steps, place, by) }),
    ),
  ),
  at.map((place) =>
    command(
      `step ${place} removed`,
      (model) => model.steps.splice(place, 1),
      (real) => ({ steps: without(real.steps, place) }),
    ),
  ),
];

describe('editing stages and steps', () => {
  test('equals editing a list, in any order of commands', () => {
    const fresh = () => {
      const { stages, steps } = playbookOf('networking');
      return {
        model: { stages: stages.map(({ id }): string => id), steps: steps.map(({ id }) => id) },
        real: { stages, steps },
      };
    };
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 12 }), (run) => fc.modelRun(fresh, run)),
      { numRuns: runs(5_000) },
    );
  });

  test('puts a new stage before the closing stages', () => {
    const { stages } = playbookOf('networking');
    const ids = withStage(stages, 'Degustazione', 'x').map((stage) => stage.name ?? stage.id);
    expect(ids.indexOf('Degustazione')).toBe(ids.indexOf('agreed') - 1);
  });

  test('retains the order of steps on one day', () => {
    const steps = withStep(withStep([], 'a', '1'), 'b', '2').map((step) => ({ ...step, offset: 1 }));
    expect(byOffset(steps).map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
