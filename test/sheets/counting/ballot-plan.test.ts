import fc from 'fast-check';
import type { Paper } from '../../../src/domain/counting/paper';
import { nameKey } from '../../../src/domain/text/keys';
import { headerText, planBallotTab } from '../../../src/sheets/counting/ballot-plan';
import { ballotTabName, findBallotTab } from '../../../src/sheets/counting/ballot-tab';
import { nominableOf } from '../../../src/sheets/reading/ballots';
import { readBallots } from '../../../src/sheets/reading/ballots';
import { gridOf } from '../../../src/sheets/reading/grid';
import { wrappedHeight } from '../../../src/sheets/template/cells';
import { counting as texts } from '../../../src/i18n/papers/counting';
import { fingerprintOf } from '../../../src/workbook/fingerprint';
import type { TabPlan, TabSnapshot } from '../../../src/workbook/port';
import { plannedValue } from '../../../src/workbook/plan/planned-value';
import { tab as tabOf } from '../../support/workbook';
import { anyStack, stack } from '../../domain/counting/support';

const NOMINEES = [
  { id: 'NV001', name: 'Nguyễn Thị An' },
  { id: 'NV002', name: '' },
];
const NOMINABLE = nominableOf(NOMINEES);

/** A planned tab as it will be read. */
function planned(plan: TabPlan): TabSnapshot {
  const content = {
    values: plan.rows.map(({ cells }) => cells.map((cell) => plannedValue(cell?.content ?? null))),
    formats: plan.rows.map(({ cells }) => cells.map((cell) => cell?.format ?? null)),
    merges: plan.merges,
  };
  return { ...tabOf(plan.name, []), ...content, fingerprint: fingerprintOf(content) };
}

function planOf(papers: readonly Paper[], otherReasons: readonly string[] = []): TabPlan {
  return planBallotTab('Phiếu CSTĐCS', 'CSTĐCS', { nominees: NOMINEES, papers, otherReasons });
}

function rowsOf(plan: TabPlan): readonly (readonly (string | number | null)[])[] {
  return planned(plan).values.slice(4) as readonly (readonly (string | number | null)[])[];
}

test('a row a paper, in the order of what it says, with every mark to be seen; an invalid one has its reason alone', () => {
  expect(rowsOf(planOf(stack('!no-stamp', '0-', 'x?', '--')))).toEqual([
    ['NV001 – Nguyễn Thị An', 'NV002', 'Không hợp lệ'],
    ['x', '?', null],
    ['0', '-', null],
    ['-', '-', null],
    [null, null, 'Không đóng dấu'],
  ]);
});

test('the tab explains itself above the papers, keeps its header in sight and on each page, and cuts no name off', () => {
  const long = { id: 'NV003', name: 'Công Tằng Tôn Nữ Thị Hoàng Anh' };
  const nominees = [...NOMINEES, long];
  const { rows, ...plan } = planBallotTab('Phiếu CSTĐCS', 'CSTĐCS', { nominees, papers: [], otherReasons: [] });
  const across = { left: 0, right: 3 };
  expect(plan).toEqual({
    key: 'ballots',
    name: 'Phiếu CSTĐCS',
    columnWidths: [16, 16, 16, 34],
    merges: [
      { top: 1, bottom: 1, ...across },
      { top: 2, bottom: 2, ...across },
    ],
    freeze: { rows: 5, columns: 0 },
    page: {
      orientation: 'landscape',
      marginsMm: { top: 20, bottom: 20, left: 20, right: 15 },
      titleRows: { first: 4, last: 4 },
      pageNumbers: true,
    },
  });
  const explained = { italic: true, color: '595959', wrap: true, vertical: 'top' };
  expect(rows.slice(1, 3)).toEqual(
    [texts.marks, texts.secrecy].map((hint) => ({
      cells: [{ content: { kind: 'text', text: hint }, style: explained }],
      height: wrappedHeight(hint, 82),
    })),
  );
  expect(wrappedHeight(texts.marks, 82)).not.toBe(wrappedHeight(texts.marks, 34));
  expect(rows[4]?.height).toBe(wrappedHeight(headerText(long), 14));
  expect(wrappedHeight(headerText(long), 14)).toBeGreaterThan(wrappedHeight(headerText(long), 18));
});

test('nothing stands beside a valid paper, and no mark on an invalid one', () => {
  const [valid, invalid] = planOf(stack('x0', '!no-stamp'))
    .rows.slice(5)
    .map(({ cells }) => cells.map((cell) => cell?.content));
  const said = (text: string) => ({ kind: 'text', text });
  expect(valid).toEqual([said('x'), said('0'), null]);
  expect(invalid).toEqual([null, null, said('Không đóng dấu')]);
});

test('a reason of one’s own stands beside each such paper, and one that nobody wrote says that it is another', () => {
  const reasons = (otherReasons: readonly string[]): unknown =>
    rowsOf(planOf(stack('!other', '!other', '!other'), otherReasons))
      .slice(1)
      .map((row) => row[2]);
  expect(reasons(['  Phiếu   rách ', 'Hai phiếu dính nhau'])).toEqual([
    'Hai phiếu dính nhau',
    'Phiếu rách',
    'Lý do khác',
  ]);
  expect(reasons(['Phiếu rách', ' ', 'Hai phiếu dính nhau'])).toEqual([
    'Hai phiếu dính nhau',
    'Lý do khác',
    'Phiếu rách',
  ]);
});

test('what is written is read as what was counted: names, marks, invalid papers, and nothing to complain of', () => {
  fc.assert(
    fc.property(anyStack(2), (papers) => {
      const { box, findings } = readBallots(gridOf(planned(planOf(papers))), 'cstd-co-so', NOMINABLE);
      expect(findings).toEqual([]);
      expect(box.nominees.map(({ id }) => id)).toEqual(['NV001', 'NV002']);
      const valid = papers.flatMap((paper) => (paper.kind === 'valid' ? [paper.marks.join()] : []));
      expect(box.ballots.filter(({ isInvalid }) => !isInvalid).map(({ marks }) => marks.join())).toEqual(
        expect.arrayContaining(valid),
      );
      expect(box.ballots).toHaveLength(papers.length);
      expect(box.ballots.filter(({ isInvalid }) => isInvalid)).toHaveLength(papers.length - valid.length);
    }),
    { numRuns: 200 },
  );
});

test('papers that lay in another order give the same tab to the last byte', () => {
  const orders = anyStack(2).chain((papers) =>
    fc.tuple(fc.constant(papers), fc.shuffledSubarray([...papers], { minLength: papers.length })),
  );
  fc.assert(
    fc.property(orders, ([one, other]) => {
      expect(JSON.stringify(planOf(other, ['b', 'a']))).toBe(JSON.stringify(planOf(one, ['a', 'b'])));
    }),
    { numRuns: 1000 },
  );
});

describe('the tab of a ballot', () => {
  const find = (tabs: readonly TabSnapshot[], isSecond = false) =>
    findBallotTab({ tabs }, 'cstd-co-so', ['CSTĐCS', 'Chiến sĩ thi đua cơ sở', 'cstd-co-so'], isSecond, NOMINABLE);
  const papers = [
    ['NV002', 'NV001', 'Không hợp lệ'],
    ['x', '0', null],
    ['-', '-', 'rách'],
  ];

  test('knows its people by their codes, and by their names', () => {
    expect(NOMINABLE).toEqual({
      codes: new Map([
        ['NV001', 'NV001'],
        ['NV002', 'NV002'],
      ]),
      names: new Map([
        ['NV001', 'Nguyễn Thị An'],
        ['NV002', ''],
      ]),
      soleNames: new Map([[nameKey('Nguyễn Thị An'), 'NV001']]),
    });
  });

  test('is the one that was read, also where its name has other words, so that no second one is made beside it', () => {
    const tabs = [tabOf('Phiếu bầu CSTĐCS', papers)];
    const found = findBallotTab({ tabs }, 'cstd-co-so', ['CSTĐCS'], false, NOMINABLE, 'Phiếu bầu CSTĐCS');
    expect(found).toMatchObject({ tab: { name: 'Phiếu bầu CSTĐCS' }, papers: 2 });
    expect(find(tabs)).toBeNull();
  });

  test('has its name by the award and the ballot', () => {
    expect([ballotTabName('CSTĐCS', false), ballotTabName('CSTĐCS', true)]).toEqual([
      'Phiếu CSTĐCS',
      'Phiếu lần 2 CSTĐCS',
    ]);
  });

  test('is found by any name of the award, and told in counts', () => {
    expect(find([tabOf('phieu chien si thi dua co so', papers)])).toMatchObject({
      nominees: ['NV002', 'NV001'],
      papers: 2,
    });
    expect(find([tabOf('Phiếu lần 2 CSTĐCS', papers)], true)?.papers).toBe(2);
    expect(find([tabOf('Phiếu lần 2 CSTĐCS', papers), tabOf('Phiếu LĐTT', papers)])).toBeNull();
    expect(find([tabOf('Phiếu CSTĐCS', papers, { ownKey: 'x' })])).toBeNull();
  });

  test('without names it has neither names nor papers', () => {
    expect(find([tabOf('Phiếu CSTĐCS', [['KẾT QUẢ'], [], [null, null, 'Không hợp lệ']])])).toMatchObject({
      nominees: [],
      papers: 0,
    });
  });
});
