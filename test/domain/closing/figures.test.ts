import {
  FIGURE_KINDS,
  figureKey,
  figureOfKey,
  frozenFigures,
  parseFigureKey,
} from '../../../src/domain/closing/figures';
import { evaluateRound } from '../../../src/domain/evaluate';
import { makeRuleBook } from '../../../src/domain/rules/rulebook';
import { award, campaign, condition, regime } from '../../support/packs';
import { box, count, known, people, round, scoreSheet } from '../../support/round';

const CODES = ['NV001', 'NV002', 'nv:3'];

function figures(own: Parameters<typeof round>[0] = {}) {
  const pack = campaign({
    awards: ['a', 'b'],
    ownAwards: {
      a: award([]),
      b: award([condition('rating.at-least', { level: 'HTXS' })], { short: 'B', name: 'Danh hiệu B' }),
    },
    targets: [
      { kind: 'count-nominated', id: 'mot', name: 'Ít nhất một', award: 'a', min: 1 },
      { kind: 'by-hand', id: 'tay', name: 'Ghi tay' },
      { kind: 'by-hand', id: 'khong', name: 'Không ghi' },
    ],
  });
  const parameters = [
    ['a.vote.required', 'yes'],
    ['a.vote.percent', '50'],
    ['a.ceiling.places', '2'],
    ['target.tay', 'no'],
  ].map(([key = '', text = '']) => ({ key, text, at: { sheet: 'Đợt xét', cell: 'B9' } }));
  const made = round({
    people: people(CODES),
    members: known(3),
    present: known(3),
    written: known(0),
    parameters,
    scoreSheets: [scoreSheet('council', [1000], [{ id: 'NV001', scores: [925] }])],
    ballotBoxes: [box('a', CODES, ['xx0', 'xx0', 'x0-'])],
    ballotCounts: [count('a', 3, 3)],
    ...own,
  });
  const book = makeRuleBook(made, pack, [regime()]);
  if (!book.ok) throw new Error(book.error.code);
  return frozenFigures(made, evaluateRound(made, book.value.rules));
}

const asText = (own?: Parameters<typeof round>[0]): readonly string[] =>
  figures(own).map((figure) => `${figureKey(figure)} = ${figure.value}`);

test('what is signed is frozen: scores, statuses, ceilings, totals of votes, targets; and no ballot', () => {
  expect(asText()).toEqual([
    'score-council::NV001 = 9.25',
    'score-final::NV001 = 9.25',
    'status:a:NV001 = nominated',
    'status:a:NV002 = nominated',
    'status:a:NV:3 = vote-failed',
    'status:b:NV001 = ineligible',
    'status:b:NV002 = ineligible',
    'status:b:NV:3 = ineligible',
    'ceiling-limit:a: = 2',
    'ceiling-nominated:a: = 2',
    'votes-members:a: = 3',
    'votes-present:a: = 3',
    'votes-written:a: = 0',
    'votes-issued:a: = 3',
    'votes-returned:a: = 3',
    'votes-valid:a: = 3',
    'votes-invalid:a: = 0',
    'votes-required:a: = 2',
    'nominee-yes:a:NV001 = 3',
    'nominee-no:a:NV001 = 0',
    'nominee-blank:a:NV001 = 0',
    'nominee-unreadable:a:NV001 = 0',
    'nominee-verdict:a:NV001 = passed',
    'nominee-yes:a:NV002 = 2',
    'nominee-no:a:NV002 = 1',
    'nominee-blank:a:NV002 = 0',
    'nominee-unreadable:a:NV002 = 0',
    'nominee-verdict:a:NV002 = passed',
    'nominee-yes:a:NV:3 = 0',
    'nominee-no:a:NV:3 = 2',
    'nominee-blank:a:NV:3 = 1',
    'nominee-unreadable:a:NV:3 = 0',
    'nominee-verdict:a:NV:3 = failed',
    'target-count::mot = 2',
    'target-of::mot = 3',
    'target-met::mot = passed',
    'target-met::tay = failed',
  ]);
});

test('papers in another order freeze the same figures', () => {
  expect(asText({ ballotBoxes: [box('a', CODES, ['x0-', 'xx0', 'xx0'])] })).toEqual(asText());
});

test('a vote without a threshold freezes its totals alone', () => {
  const parameters = [{ key: 'a.vote.required', text: 'yes', at: { sheet: 'Đợt xét', cell: 'B9' } }];
  expect(asText({ parameters })).not.toContain('votes-required:a: = 2');
});

test('a key gives back what it was made of, codes with a colon too; anything else is none', () => {
  for (const kind of FIGURE_KINDS) {
    const of = { kind, award: 'ldtt', subject: kind.startsWith('target') ? 'ldtt-share' : 'NV:01' };
    expect(parseFigureKey(figureKey(of))).toEqual(of);
    expect(figureOfKey(figureKey(of))).toEqual(of);
  }
  for (const key of ['', 'status', 'status:ldtt', 'khác:ldtt:NV01']) {
    expect(parseFigureKey(key)).toBeNull();
    expect(() => figureOfKey(key)).toThrow('no figure');
  }
});
