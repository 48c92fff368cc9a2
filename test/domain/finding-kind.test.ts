import { FINDING_SEVERITY, type FindingCode } from '../../src/domain/finding';
import { FINDING_KINDS, findingKind } from '../../src/domain/finding-kind';

const codes = Object.keys(FINDING_SEVERITY) as readonly FindingCode[];

test.each(codes)('%s is among the findings that can be sorted out', (code) => {
  expect(FINDING_KINDS).toContain(findingKind(code));
});

test('every kind has findings, and the prefix before the first dot tells', () => {
  expect([...new Set(codes.map(findingKind))].sort()).toEqual([...FINDING_KINDS].sort());
  expect(findingKind('second-ballot.not-applicable')).toBe('votes');
  expect(findingKind('score.above-max')).toBe('scores');
});
