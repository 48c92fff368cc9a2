import { runFigures } from '../../../src/domain/history/run-figures';
import { reviewOf } from '../../support/workbook';
import { sampleTabs, papers, withRound } from '../../sheets/writing/sample';
import { snapshotOf } from '../../support/workbook';

function figuresOf(own: Parameters<typeof snapshotOf>[0], salt: ReadonlyMap<string, string> = new Map()) {
  const { round, evaluation, findings } = reviewOf(snapshotOf(own));
  return runFigures(round, evaluation, findings, { salt: null, byTab: salt });
}

test('figures, findings by severity, and the totals of each ballot with its rule; of no paper alone', async () => {
  const tabs = await sampleTabs();
  const { figures, papers: ballots, findings } = figuresOf(tabs, new Map([['Phiếu CSTĐCS', 'abc']]));
  expect(figures.size).toBeGreaterThan(100);
  expect(Object.keys(findings)).toEqual(['error', 'warning', 'info']);
  const cstd = ballots.get('cstd-co-so');
  expect(cstd).toMatchObject({ fingerprint: 'abc', rule: expect.stringContaining('members') as unknown });
  expect(cstd?.totals).toMatch(/^\d+ \d+(;\S+ \d+ \d+ \d+ \d+)+$/);
});

test('a ballot without a paper, and one without a threshold, count as what they are', async () => {
  const tabs = withRound(await sampleTabs(), { 'cstd-co-so.vote.percent': null });
  const code = 'NV002';
  const empty = figuresOf({ ...tabs, 'Phiếu CSTĐCS': papers([code]) });
  expect(empty.papers.has('cstd-co-so')).toBe(false);
  const unset = figuresOf({
    ...tabs,
    'Phiếu CSTĐCS': papers([code], ['x']),
    'Phiếu lần 2 CSTĐCS': papers([code], ['x']),
  });
  expect(unset.papers.get('cstd-co-so')?.rule).toBe('');
  expect(unset.papers.get('cstd-co-so/2')?.totals).toMatch(/^1 0;/);
});
