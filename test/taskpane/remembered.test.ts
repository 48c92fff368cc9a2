import * as fc from 'fast-check';
import { createKeeper } from '../../src/taskpane/keeper';
import {
  CHECK_VIEWS,
  NOTHING_REMEMBERED,
  choicesText,
  preferencesText,
  rememberedOf,
} from '../../src/taskpane/remembered';
import { STEPS } from '../../src/review/step-order';
import { fail, ok } from '../../src/domain/result';
import type { MemorySlot, PaneMemory } from '../../src/workbook/pane-host';
import type { ExcelFailure } from '../../src/workbook/port';

test('what was kept is remembered as it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STEPS),
      fc.constantFrom(...CHECK_VIEWS),
      fc.option(fc.string({ maxLength: 200 })),
      (step, view, award) => {
        const recalled = { preferences: preferencesText(step), choices: choicesText({ view, award }) };
        expect(rememberedOf(recalled)).toEqual({ step, choices: { view, award }, hasBegun: true });
      },
    ),
  );
});

test('whatever stands where ours should be, the pane opens: as it was, or from the beginning', () => {
  fc.assert(
    fc.property(
      fc.option(fc.oneof(fc.string(), fc.json())),
      fc.option(fc.oneof(fc.string(), fc.json())),
      (preferences, choices) => {
        expect(rememberedOf({ preferences, choices })).toEqual(NOTHING_REMEMBERED);
      },
    ),
  );
});

test.each([
  ['another version', '{"version":2,"step":"ballots"}'],
  ['a step that is none', '{"version":1,"step":"votes"}'],
  ['cut off', '{"version":1,"step":"bal'],
  ['of another kind', '["ballots"]'],
])('preferences that are %s count for nothing', (_what, preferences) => {
  expect(rememberedOf({ preferences, choices: null })).toEqual(NOTHING_REMEMBERED);
});

test('one half that is damaged leaves the other', () => {
  const choices = choicesText({ view: 'eligibility', award: 'ldtt' });
  expect(rememberedOf({ preferences: 'x', choices })).toMatchObject({ step: 'round', choices: { award: 'ldtt' } });
  expect(rememberedOf({ preferences: preferencesText('check'), choices: '{' })).toMatchObject({
    step: 'check',
    hasBegun: true,
  });
});

test('one thing is kept after the other, of each slot the latest, and each failure is told until one is kept', async () => {
  const kept: (readonly [MemorySlot, string])[] = [];
  const answers: (() => void)[] = [];
  const noAnswer: ExcelFailure = { code: 'excel.no-answer', params: { seconds: '45' } };
  const memory: PaneMemory = {
    recall: () => Promise.resolve(ok({ preferences: null, choices: null })),
    keep: (slot, text) => {
      kept.push([slot, text]);
      return new Promise((resolve) => {
        answers.push(() => resolve(text === 'fails' ? fail(noAnswer) : ok(null)));
      });
    },
  };
  const told: (ExcelFailure | null)[] = [];
  const keep = createKeeper(memory, (failure) => told.push(failure));
  const first = keep('preferences', 'fails');
  const others = [keep('preferences', '2'), keep('choices', 'a'), keep('preferences', '3')];
  await Promise.all(others);
  expect(kept).toEqual([['preferences', 'fails']]);
  for (let answered = 0; answered < 3; answered++) {
    answers[answered]?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await first;
  expect(kept).toEqual([
    ['preferences', 'fails'],
    ['preferences', '3'],
    ['choices', 'a'],
  ]);
  expect(told).toEqual([noAnswer, null, null]);
  const again = keep('choices', 'b');
  answers[3]?.();
  await again;
  expect(kept).toHaveLength(4);
});
