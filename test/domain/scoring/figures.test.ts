import { judgeFigure } from '../../../src/domain/scoring/figures';
import type { ScoreLimits } from '../../../src/domain/scoring/limits';

const LIMITS: ScoreLimits = {
  base: 0,
  step: null,
  isStepOverridden: false,
  bonusCap: null,
  penaltyCap: null,
  totalCap: null,
};
const ASKED = {
  at: () => ({ sheet: 'Chấm điểm', cell: 'D3' }),
  personId: 'NV001',
  criterion: { name: 'Nề nếp', max: 1000, index: 3 },
  item: null,
} as const;

test('a figure that is right counts, and nothing is told of it', () => {
  const given = { kind: 'given', points: 925, isRounded: false, isNative: true } as const;
  expect(judgeFigure(given, { ...ASKED, isOptional: false }, LIMITS)).toStrictEqual({ points: 925, findings: [] });
  expect(judgeFigure({ kind: 'none' }, { ...ASKED, isOptional: true }, LIMITS)).toStrictEqual({
    points: 0,
    findings: [],
  });
});
