import type { RunFigures } from '../../../src/domain/history/run-figures';
import { recounted } from '../../../src/domain/history/run-figures';
import { KEPT_LINES, type RunLine, changesBetween, withRun } from '../../../src/domain/history/run-history';

const PAPERS = { rule: '70 >= members', totals: '17 1;NV1 13 3 1 0', fingerprint: null };

function figures(own: Readonly<Record<string, string>>, more: Partial<Omit<RunFigures, 'figures'>> = {}): RunFigures {
  return {
    figures: new Map(Object.entries(own)),
    papers: new Map(),
    findings: { error: 0, warning: 0, info: 0 },
    ...more,
  };
}

const OF = { version: '1.0.0', inputs: 'abc' };

test('what changed is told in counts, a kind after the other', () => {
  const before = figures(
    {
      'score-self::NV1': '80',
      'score-final::NV1': '80',
      'status:ldtt:NV1': 'nominated',
      'status:ldtt:NV2': 'ineligible',
      'ceiling-limit:cstd-co-so:': '1',
      'votes-members:cstd-co-so:': '19',
      'nominee-verdict:cstd-co-so:NV1': 'failed',
      'target-count::ldtt-share': '1',
      'target-met::ldtt-share': 'failed',
    },
    { findings: { error: 2, warning: 1, info: 0 } },
  );
  const now = figures(
    {
      'score-self::NV1': '81',
      'score-final::NV1': '81',
      'status:ldtt:NV1': 'nominated',
      'status:ldtt:NV2': 'nominated',
      'ceiling-limit:cstd-tinh:': '2',
      'votes-members:cstd-co-so:': '18',
      'nominee-verdict:cstd-co-so:NV1': 'passed',
      'target-count::ldtt-share': '2',
      'target-met::ldtt-share': 'passed',
    },
    { findings: { error: 0, warning: 1, info: 5 } },
  );
  expect(changesBetween(before, now)).toEqual([
    { kind: 'scores', count: 1 },
    { kind: 'nominated', award: 'ldtt', before: 1, now: 2, changed: 1 },
    { kind: 'ceiling', award: 'cstd-co-so', before: '1', now: null },
    { kind: 'ceiling', award: 'cstd-tinh', before: null, now: '2' },
    { kind: 'vote', award: 'cstd-co-so', count: 2 },
    { kind: 'targets', before: 0, now: 1, changed: 2 },
    { kind: 'findings', severity: 'error', before: 2, now: 0 },
  ]);
  expect(changesBetween(now, now)).toEqual([]);
});

test.each([
  ['another total', { ...PAPERS, totals: '18 1;NV1 14 3 1 0' }, true],
  ['no papers any more', null, true],
  ['the same papers', PAPERS, false],
  ['the first fingerprint', { ...PAPERS, fingerprint: 'b' }, false],
])('%s: whether the papers were counted anew', (_, is, expected) => {
  const before = figures({}, { papers: new Map([['cstd-co-so', PAPERS]]) });
  const now = figures({}, { papers: new Map(is === null ? [] : [['cstd-co-so', is]]) });
  expect(recounted(before, now)).toEqual(expected ? ['cstd-co-so'] : []);
});

test('the same totals from other papers are a new count, unless the rule is another one, which changes the fingerprint too', () => {
  const of = (fingerprint: string, rule = PAPERS.rule) =>
    figures({}, { papers: new Map([['cstd-co-so', { ...PAPERS, rule, fingerprint }]]) });
  expect(recounted(of('a'), of('b'))).toEqual(['cstd-co-so']);
  expect(recounted(of('a'), of('b', '60 >= members'))).toEqual([]);
  expect(recounted(of('a'), of('a'))).toEqual([]);
});

test('the first papers are no new count: nothing stands beside them', () => {
  expect(recounted(figures({}), figures({}, { papers: new Map([['cstd-co-so', PAPERS]]) }))).toEqual([]);
});

test('where papers are counted anew, neither this line nor an earlier one tells what hung on the count before', () => {
  const first = withRun([], null, figures({}), OF);
  expect(first).toEqual([{ number: 1, ...OF, changes: [{ kind: 'first' }] }]);
  const voted = figures({ 'status:cstd-co-so:NV1': 'vote-failed' }, { papers: new Map([['cstd-co-so', PAPERS]]) });
  const second = withRun(first, figures({}), voted, OF);
  expect(second.at(-1)?.changes).toEqual([{ kind: 'nominated', award: 'cstd-co-so', before: 0, now: 0, changed: 1 }]);
  const again = figures(
    { 'status:cstd-co-so:NV1': 'nominated', 'score-final::NV1': '90' },
    { papers: new Map([['cstd-co-so', { ...PAPERS, totals: '18 1;NV1 14 3 1 0' }]]) },
  );
  expect(withRun(second, voted, again, OF)).toEqual([
    { number: 1, ...OF, changes: [{ kind: 'first' }] },
    { number: 2, ...OF, changes: [] },
    {
      number: 3,
      ...OF,
      changes: [
        { kind: 'recounted', ballot: 'cstd-co-so' },
        { kind: 'scores', count: 1 },
      ],
    },
  ]);
});

test('a run that changes no figure adds no line, and of many runs the latest are kept under their numbers', () => {
  const same = figures({ 'score-final::NV1': '80' });
  const one: readonly RunLine[] = [{ number: 1, ...OF, changes: [] }];
  expect(withRun(one, same, same, OF)).toBe(one);
  let lines: readonly RunLine[] = [];
  for (let run = 0; run < KEPT_LINES + 3; run += 1)
    lines = withRun(
      lines,
      figures({ 'score-final::NV1': String(run) }),
      figures({ 'score-final::NV1': String(run + 1) }),
      OF,
    );
  expect(lines.length).toBe(KEPT_LINES);
  expect([lines.at(0)?.number, lines.at(-1)?.number]).toEqual([4, KEPT_LINES + 3]);
});
