import { isWeak } from '../../../src/domain/terms';
import { REGIMES } from '../../../src/packs';
import { basisOfAct, byForce, citedAct, regimeActs } from '../../../src/sheets/writing/papers/legal-bases';
import { regime } from '../../support/packs';

test.each([
  ['Nghị định 91/2017/NĐ-CP, Điều 9', 'Nghị định 91/2017/NĐ-CP'],
  ['Nghị định số 90/2020/NĐ-CP', 'Nghị định 90/2020/NĐ-CP'],
  ['Thông tư 15/2025/TT-BNV (chưa đối chiếu)', 'Thông tư 15/2025/TT-BNV'],
  ['Luật TĐKT 2003, Điều 23', null],
  ['Kế hoạch số 3-KH/TCTTP ngày 08/3/2022', null],
])('%s cites %s', (citation, act) => {
  expect(citedAct(citation)).toBe(act);
});

test('an act that nobody described is named as it is cited: no day is made up', () => {
  const acts = [
    {
      cited: 'Nghị định 1/2020',
      basis: 'Nghị định số 1',
      until: null,
      citation: 'x',
      fact: null,
      status: 'verified' as const,
    },
  ];
  expect(basisOfAct(regime({ acts }), 'Nghị định 1/2020')).toBe('Nghị định số 1');
  expect(basisOfAct(regime({ acts }), 'Nghị định 2/2020')).toBe('Nghị định 2/2020');
});

test('decrees stand before circulars, each kind in the order of the conditions', () => {
  expect(byForce(['Thông tư 1/2', 'Nghị định 3/4', 'Quyết định 5/6', 'Nghị định 7/8'])).toEqual([
    'Nghị định 3/4',
    'Nghị định 7/8',
    'Thông tư 1/2',
    'Quyết định 5/6',
  ]);
});

test.each(REGIMES.map((pack) => [pack.id, pack] as const))(
  '%s: every act that a paper can rest on is named with its day, so that nobody has to complete a legal basis by hand',
  (_id, pack) => {
    const conditions = Object.values(pack.awards).flatMap((award) => award.conditions);
    const cited = [...conditions, ...pack.ratings].flatMap(({ citation, status }) =>
      isWeak(status) ? [] : (citedAct(citation) ?? []),
    );
    const acts = new Set([...regimeActs({ rules: { regime: pack } }), ...cited]);
    expect(acts.size).toBeGreaterThan(2);
    for (const act of acts)
      expect(basisOfAct(pack, act)).toMatch(/ ngày (0[1-9]|[12]\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm 20\d\d/u);
  },
);
