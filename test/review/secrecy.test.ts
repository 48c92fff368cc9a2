import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { NO_OUTSIDE_RULES } from '../../src/domain/rules/rulebook';
import { findingSentence } from '../../src/i18n/finding-text';
import { namesOf } from '../../src/i18n/names';
import { textsOf } from '../../src/i18n/texts';
import { planCounted, startCounting } from '../../src/review/counting';
import { reportText } from '../../src/review/report';
import { reviewSnapshot } from '../../src/review/review';
import { plannedTabs } from '../../src/review/write-results';
import type { Paper } from '../../src/domain/counting/paper';
import { amendFile } from '../../src/workbook/file/amend';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { writeTabs } from '../../src/workbook/file/write';
import type { TabPlan } from '../../src/workbook/port';
import { anyPaper, happened, typing } from '../domain/counting/support';
import { runsOf } from '../support/runs';
import { ROSTER_HEADER, type Rows, reviewOf, rosterRow, snapshotOf } from '../support/workbook';
import { workbookFile } from '../support/workbook-file';

jest.setTimeout(300_000);

const NAMES = ['NV001', 'NV002', 'NV003'];
const BALLOTS = 'Phiếu CSTĐCS';
/** A text that one paper alone bears, in place of a mark. */
const UNIQUE = 'zqxj7741';

type Papers = readonly (readonly string[])[];

function tabsWith(papers: Papers): Readonly<Record<string, Rows>> {
  return {
    'Đợt xét': [
      ['Chương trình', 'tran-phu-2022'],
      ['Năm', 2022],
      ['Kỳ', 'Năm'],
      ['Tổng số thành viên Hội đồng', 13],
      ['Số thành viên có mặt', 13],
      ['Số ý kiến bằng văn bản', 0],
      ['cstd-co-so.vote.percent', '50'],
      ['ballot.paper.per-page', '4'],
    ],
    'Danh sách': [
      ROSTER_HEADER,
      ...NAMES.map((code) =>
        rosterRow(code, `Người ${code}`, { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' }),
      ),
    ],
    [BALLOTS]: [[...NAMES, 'Không hợp lệ'], ...papers],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', papers.length, papers.length],
    ],
  };
}

const SALT = 'ab'.repeat(32);

interface Outputs {
  readonly plans: readonly TabPlan[];
  readonly report: string;
  readonly sentences: readonly string[];
}

/** Everything that a run tells: tabs, report, sentences. */
function outputsOf(papers: Papers, salt: string | null, tabs = tabsWith): Outputs {
  const snapshot = snapshotOf(tabs(papers));
  const review = reviewSnapshot(snapshot, { kind: 'of-round' }, NO_OUTSIDE_RULES, salt === null ? null : () => salt);
  if (!review.ok) throw new Error(review.error.code);
  const { round, rules, findings } = review.value;
  const names = namesOf(round, rules);
  return {
    plans: plannedTabs({ snapshot, review: review.value }),
    report: reportText(review.value),
    sentences: (['vi', 'en'] as const).flatMap((language) =>
      findings.map((found) => findingSentence(textsOf(language), found, names)),
    ),
  };
}

const marks = fc.constantFrom('x', '0', '-', '?', UNIQUE);
const valid = fc.array(fc.tuple(marks, marks, marks), { minLength: 2, maxLength: 9 });
const invalid = fc.array(fc.constantFrom('rách', 'gạch hết'), { maxLength: 3 });
const elections = fc.record({ valid, invalid });

function papersOf({
  valid: own,
  invalid: reasons,
}: {
  readonly valid: Papers;
  readonly invalid: readonly string[];
}): Papers {
  return [...own.map((row) => [...row, '']), ...reasons.map((reason) => ['x', '-', '0', reason])];
}

/** Exchanges marks between papers, name by name: every total stays, and hardly a paper is what it was. */
function exchanged(own: Papers, by: number): Papers {
  const { length } = own;
  return own.map((_, row) => NAMES.map((__, column) => own[(row + by * (column + 1)) % length]?.[column] ?? ''));
}

test('papers with the same totals, whatever stands on which, give the same tabs, report and sentences to the letter', () => {
  fc.assert(
    fc.property(elections, fc.integer({ min: 1, max: 7 }), (election, by) => {
      const other = { ...election, valid: exchanged(election.valid, by) };
      expect(outputsOf(papersOf(other), null)).toEqual(outputsOf(papersOf(election), null));
    }),
    { numRuns: 25 },
  );
});

test('with a salt, papers of the same totals differ in the fingerprint and in nothing else', () => {
  const election = {
    valid: [
      ['x', '0', '-'],
      ['0', 'x', 'x'],
      ['x', 'x', '0'],
    ],
    invalid: [],
  };
  const [one, other] = [election, { ...election, valid: exchanged(election.valid, 1) }].map((papers) =>
    outputsOf(papersOf(papers), SALT),
  );
  // What is kept of the run holds the fingerprint, too, packed.
  const told = (outputs: Outputs | undefined) => ({
    ...outputs,
    plans: outputs?.plans.filter(({ key }) => key !== 'KqBanLuu'),
  });
  const bare = (outputs: Outputs | undefined): string =>
    JSON.stringify(told(outputs)).replace(/[0-9a-f]{64}|\b[0-9a-f]{4}(?:-[0-9a-f]{4}){2}\b/g, 'fingerprint');
  expect(JSON.stringify(one)).not.toBe(JSON.stringify(other));
  expect(bare(one)).toBe(bare(other));
});

/** Every byte of a written workbook: the parts of the package, unzipped, by name. */
async function partsOf(papers: Papers): Promise<ReadonlyMap<string, string>> {
  const file = await openWorkbookFile(await workbookFile(tabsWith(papers)), 'so.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  const { snapshot } = file.value;
  const review = reviewSnapshot(snapshot, { kind: 'of-round' }, NO_OUTSIDE_RULES, () => SALT);
  if (!review.ok) throw new Error(review.error.code);
  const written = await writeTabs(file.value, plannedTabs({ snapshot, review: review.value }), review.value.expected);
  if (!written.ok) throw new Error(written.error.code);
  const decoder = new TextDecoder();
  return new Map(Object.entries(unzipSync(written.value)).map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

const PAPERS: Papers = [
  ['x', 'x', '0', ''],
  ['x', UNIQUE, '?', ''],
  ['0', 'x', 'x', ''],
  ['x', '-', 'x', 'rách'],
];

test('in the bytes of a written workbook one paper stands in the ballot tab alone, and no formula looks at a single one', async () => {
  const parts = await partsOf(PAPERS);
  const ballotPart = [...parts.keys()].find(
    (name) => /worksheets\/sheet\d+\.xml$/.test(name) && parts.get(name)?.includes(UNIQUE) === true,
  );
  const isOfBallots = (name: string): boolean => name.endsWith('sharedStrings.xml') || name === ballotPart;
  const told = [...parts].filter(([name, text]) => !isOfBallots(name) && text.toLowerCase().includes(UNIQUE));
  expect(told.map(([name]) => name)).toEqual([]);
  // Rows 2 to 5 hold papers; whatever points there takes them all together.
  const pointing = [...parts.values()].flatMap(
    (text) => text.match(/(?:'|&apos;)Phiếu CSTĐCS(?:'|&apos;)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g) ?? [],
  );
  expect(pointing.length).toBeGreaterThan(0);
  for (const reference of pointing) expect(reference).toMatch(/!\$[A-Z]+\$2:\$[A-Z]+\$5$/);
});

test('the same papers in another order give the same bytes in every part but that of the ballot tab itself', async () => {
  const [one, other] = [await partsOf(PAPERS), await partsOf([...PAPERS].reverse())];
  expect([...other.keys()]).toEqual([...one.keys()]);
  const differing = [...one].filter(([name, text]) => other.get(name) !== text).map(([name]) => name);
  expect(differing.filter((name) => !name.endsWith('sharedStrings.xml'))).toHaveLength(1);
});

describe('whatever the papers, in whatever order', () => {
  /** A round as small as one can be that has everything: two names, one place for which they may tie, one award. */
  const AWARD = 'dien-hinh-tien-tien';
  const PEOPLE = ['NV1', 'NV2'];
  const small = (tabs: Readonly<Record<string, Rows>>): Readonly<Record<string, Rows>> => ({
    'Đợt xét': [
      ['Chương trình', 'dien-hinh-tien-tien-2021-2025'],
      ['Năm', 2023],
      ['Kỳ', 'Năm'],
      ['Tổng số thành viên Hội đồng', 3],
      ['Số thành viên có mặt', 3],
      [`${AWARD}.vote.percent`, '50'],
      [`${AWARD}.ceiling.places`, '1'],
    ],
    'Danh sách': [
      ROSTER_HEADER,
      ...PEOPLE.map((code) => rosterRow(code, `Người ${code}`, { 'Xếp loại': 'HTXS', 'Đăng ký danh hiệu': 'ĐHTT' })),
    ],
    ...tabs,
  });
  const RUNS = { numRuns: runsOf(1000, 50) };
  /** Two papers of the same stack: as they lie, and as they lay. */
  const shuffled = <Paper>(paper: fc.Arbitrary<Paper>) =>
    fc
      .array(paper, { minLength: 2, maxLength: 3 })
      .chain((papers) => fc.tuple(fc.constant(papers), fc.shuffledSubarray(papers, { minLength: papers.length })));

  /** Works out anew each time, but for the stack itself: what one order of the same papers gave is kept to compare with. */
  const oncePerStack = <Paper, Given>(work: (papers: readonly Paper[]) => Given) => {
    const known = new Map<string, Given>();
    return (papers: readonly Paper[]): Given => {
      const stack = papers
        .map((paper) => JSON.stringify(paper))
        .sort()
        .join();
      const before = known.get(stack);
      if (before !== undefined) return before;
      const given = work(papers);
      known.set(stack, given);
      return given;
    };
  };

  test('the rows of a ballot tab in another order change no byte of any written tab, of the report or of what is said', () => {
    const OTHERS = [
      ['x', '0', 'rách'],
      ['', '', 'gạch hết'],
      ['lạ', 'x', ''],
      ['-', 'x', ''],
      ['-', '-', ''],
    ];
    const few = fc.constantFrom('x', '0', '?');
    const paper = fc.oneof(
      { weight: 3, arbitrary: fc.tuple(few, few, fc.constant('')) },
      { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
    );
    const written = (papers: Papers): string =>
      JSON.stringify(
        outputsOf(papers, SALT, (rows) =>
          small({
            'Phiếu ĐHTT': [[...PEOPLE, 'Không hợp lệ'], ...rows],
            'Kiểm phiếu': [
              ['Danh hiệu', 'Phát ra', 'Thu về'],
              ['ĐHTT', rows.length, rows.length],
            ],
          }),
        ),
      );
    const before = oncePerStack(written);
    fc.assert(
      fc.property(shuffled<readonly string[]>(paper), ([one, other]) => {
        const straight = before(one);
        expect(written(other) === straight).toBe(true);
      }),
      RUNS,
    );
  });

  test('papers typed in another order, and their written reasons too, change no byte of the workbook', async () => {
    const opened = await openWorkbookFile(await workbookFile(small({})), 'so.xlsx');
    if (!opened.ok) throw new Error(opened.error.code);
    const file = opened.value;
    const checked = { snapshot: file.snapshot, review: reviewOf(file.snapshot) };
    const ballot = { award: AWARD, isSecond: false };
    const nominees = PEOPLE.map((id) => ({ id, name: `Người ${id}` }));
    const bytesOf = async (papers: readonly Paper[], isReversed: boolean): Promise<Uint8Array> => {
      const state = happened(
        startCounting(PEOPLE.length),
        ...typing(papers),
        { type: 'begin-second' },
        ...typing(papers),
      );
      if (state.phase !== 'agreed') throw new Error('the same entries do not agree');
      const others = papers.filter((paper) => paper.kind === 'invalid' && paper.reason === 'other');
      const reasons = others.map((_, index) => `lý do ${String(index)}`);
      const counted = {
        nominees,
        papers: state.papers,
        otherReasons: isReversed ? [...reasons].reverse() : reasons,
        issued: papers.length,
        returned: papers.length,
      };
      const planned = planCounted(checked, ballot, counted, false);
      if (!planned.ok) throw new Error(planned.error.code);
      const amended = await amendFile(file, planned.value.amendment, planned.value.expected);
      if (!amended.ok) throw new Error(amended.error.code);
      return amended.value;
    };
    const before = oncePerStack((papers: readonly Paper[]) => bytesOf(papers, false));
    await fc.assert(
      fc.asyncProperty(shuffled(anyPaper(PEOPLE.length)), async ([one, other]) => {
        const [straight, turned] = [await before(one), await bytesOf(other, true)];
        expect(Buffer.compare(turned, straight)).toBe(0);
      }),
      RUNS,
    );
  });
});
