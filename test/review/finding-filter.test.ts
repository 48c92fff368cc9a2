import fc from 'fast-check';
import { FINDING_SEVERITY, type Finding, type FindingCode, finding } from '../../src/domain/finding';
import { FACETS, type Filter, choose, facetsIn, filtered, optionsOf } from '../../src/review/finding-filter';

const ROUND = {
  people: [
    { id: 'NV001', unit: 'Khoa Xây dựng Đảng' },
    { id: 'NV002', unit: 'Phòng Đào tạo' },
    { id: 'NV003', unit: '' },
  ],
  collectives: [{ id: 'K01', name: 'Khoa Xây dựng Đảng' }],
} as unknown as Parameters<typeof facetsIn>[0];

const facetsOf = facetsIn(ROUND);
const LIST: readonly Finding[] = [
  finding('score.above-max', { sheet: 'Chấm điểm', cell: 'F7' }, 'NV001'),
  finding('score.missing', { sheet: 'Chấm điểm', cell: 'F8' }, 'NV002'),
  finding('value.unreadable', { sheet: 'Danh sách', cell: 'B3' }, 'NV003'),
  finding('unit.not-scored', null, 'K01'),
  finding('rule.unconfirmed', null, 'ldtt'),
];

test('a unit’s findings are those of its people and its own', () => {
  expect(filtered(LIST, { unit: 'Khoa Xây dựng Đảng' }, facetsOf).map(({ subject }) => subject)).toEqual([
    'NV001',
    'K01',
  ]);
});

test('choices count together; each list tells how many the other choices leave', () => {
  const filter = choose(choose({}, 'sheet', 'Chấm điểm'), 'kind', 'scores');
  expect(filtered(LIST, filter, facetsOf)).toEqual(LIST.slice(0, 2));
  expect(optionsOf('unit', LIST, filter, facetsOf)).toEqual([
    { value: 'Khoa Xây dựng Đảng', kind: null, count: 1 },
    { value: 'Phòng Đào tạo', kind: null, count: 1 },
  ]);
  expect(optionsOf('kind', LIST, {}, facetsOf)).toEqual([
    { value: 'reading', kind: 'reading', count: 1 },
    { value: 'people', kind: 'people', count: 1 },
    { value: 'scores', kind: 'scores', count: 2 },
    { value: 'rules', kind: 'rules', count: 1 },
  ]);
});

test('severities are counted, the gravest first, as the other choices leave them', () => {
  expect(optionsOf('severity', LIST, {}, facetsOf)).toEqual([
    { value: 'error', kind: null, count: 3 },
    { value: 'info', kind: null, count: 2 },
  ]);
  const filter = choose({}, 'severity', 'info');
  expect(filtered(LIST, filter, facetsOf).map(({ code }) => code)).toEqual(['unit.not-scored', 'rule.unconfirmed']);
  expect(optionsOf('severity', LIST, choose(filter, 'unit', 'Phòng Đào tạo'), facetsOf)).toEqual([
    { value: 'error', kind: null, count: 1 },
    { value: 'info', kind: null, count: 0 },
  ]);
});

test('a choice that leaves nothing under another stays in its list, so that it can be undone', () => {
  const filter = choose({ sheet: 'Danh sách' }, 'kind', 'scores');
  expect(filtered(LIST, filter, facetsOf)).toEqual([]);
  expect(optionsOf('kind', LIST, filter, facetsOf)).toContainEqual({ value: 'scores', kind: 'scores', count: 0 });
  expect(choose(filter, 'kind', '')).toEqual({ sheet: 'Danh sách' });
});

test('no finding is lost and none comes in by a filter; the counts beside the choices are what they leave', () => {
  const codes = Object.keys(FINDING_SEVERITY) as readonly FindingCode[];
  const place = fc.option(fc.constantFrom('A', 'B').map((sheet) => ({ sheet })));
  const one = fc
    .tuple(fc.constantFrom(...codes), place, fc.constantFrom('NV001', 'NV002', 'NV003', 'K01', 'ldtt', null))
    .map(([code, at, subject]) => finding(code, at, subject));
  const sheet = fc.constantFrom<Filter>({}, { sheet: 'A' }, { sheet: 'B' }, { unit: 'Phòng Đào tạo' });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), sheet, (findings, filter) => {
      const left = filtered(findings, filter, facetsOf);
      expect(findings.filter((found) => left.includes(found))).toEqual(left);
      for (const facet of FACETS)
        for (const { value, count } of optionsOf(facet, findings, filter, facetsOf))
          expect(filtered(findings, choose(filter, facet, value), facetsOf)).toHaveLength(count);
    }),
    { numRuns: 1000 },
  );
});
