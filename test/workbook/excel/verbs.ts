/** Everything that a pane may do to the workbook that is open in Excel, on a small round that has work for each of it. */
import { itemAt } from '../../../src/domain/checked';
import { type Result, ok } from '../../../src/domain/result';
import type { Failure } from '../../../src/i18n/failure-sentences';
import { type CheckedRound, checkRound } from '../../../src/review/check-round';
import { collect } from '../../../src/review/collecting/collection';
import { correct, planCorrection } from '../../../src/review/corrections';
import { writeCounted } from '../../../src/review/counting';
import { lookBack, takeBack } from '../../../src/review/history/way-back';
import { planDecisions, recordDecisions } from '../../../src/review/record-decisions';
import { applyRepairs, repairsOfRound, takeBackRepairs } from '../../../src/review/repairs';
import { writeTotals } from '../../../src/review/totals';
import { writeResults } from '../../../src/review/write-results';
import { trialCells, undoTrial, writeTrial } from '../../../src/review/write-trial';
import type { ReadFile } from '../../../src/workbook/file/sent-file';
import type { WorkbookPort } from '../../../src/workbook/port';
import { stack } from '../../domain/counting/support';
import { type WorkbookSpec, specOf } from '../../excel-host/open-excel';
import { ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../../support/workbook';

const PEOPLE = ['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Chi'];
const CODES = PEOPLE.map((_, index) => `NV${String(index + 1)}`);

/** What the council gave, with a name to repair and a column of no use. */
const SCORES: Rows = [
  ['Mã', 'Họ và tên', 'A', 'Điểm vui', 'Tổng điểm'],
  [null, 'Điểm tối đa', 10, 5, 15],
  ['NV1', 'Nguyễn Thị  An', 9, 1, 10],
  ['NV2', 'Trần Văn Bình', 8, 1, 9],
  ['NV3', 'Lê Thị Chi', 8, 1, 9],
];

/** Three people tied for two places of CSTĐCS, none of them voted on for LĐTT yet. */
export const BOOK: WorkbookSpec = specOf(
  snapshotOf({
    'Đợt xét': [
      ...ROUND,
      ['Tổng số thành viên Hội đồng', 3],
      ['Số thành viên có mặt', 3],
      ['cstd-co-so.vote.percent', '2/3'],
      ['cstd-co-so.ceiling.percent', 'none'],
      ['cstd-co-so.ceiling.places', 2],
      ['ldtt.vote.percent', '50'],
    ],
    'Danh sách': [
      ROSTER_HEADER,
      ...PEOPLE.map((name, index) =>
        rosterRow(itemAt(CODES, index), name, {
          'Xếp loại': 'HTXS',
          'Đăng ký danh hiệu': 'LĐTT; CSTĐCS',
          'Cấp sáng kiến': 'Cơ sở',
        }),
      ),
    ],
    'Hội đồng chấm': SCORES,
    'Phiếu CSTĐCS': [CODES, ['x', 'x', 'x'], ['x', 'x', 'x'], ['x', 'x', 'x']],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', 3, 3],
    ],
  }),
);

/** What a unit sent, in a version: its own scores, and another one's points. */
function sent(version: number): readonly ReadFile[] {
  const scores = SCORES.map((row, index) => (index === 3 ? [...row.slice(0, 2), version, 1, version + 1] : row));
  return [{ name: 'don-vi.xlsx', sha256: String(version), content: ok(snapshotOf({ 'Đơn vị chấm': scores })) }];
}

/** Reads, and gives the way to collect a version of what the unit sent. */
async function collecting(port: WorkbookPort, version: number): Promise<() => Promise<Done>> {
  const { snapshot, review } = await checkedIn(port);
  const collected = valueOf(collect(snapshot, sent(version), { kind: 'of-round' }, () => true));
  const { additions, expected } = collected;
  if (additions.length < 2) throw new Error(JSON.stringify(collected.files));
  return () => port.amend({ changes: [], added: additions }, new Map([...review.expected, ...expected]));
}

const LDTT = { award: 'ldtt', isSecond: false };
const NOMINEES = PEOPLE.map((name, index) => ({ id: itemAt(CODES, index), name }));

/** What was read and worked out, which must be possible. */
export async function checkedIn(port: WorkbookPort): Promise<CheckedRound> {
  const checked = await checkRound(port, { kind: 'of-round' });
  return valueOf(checked);
}

/** What must have gone well. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What came of something that was done in Excel. */
export type Done = Result<unknown, Failure>;

/** One thing that a pane does: it reads and shows what it would do first, then somebody says that it shall. */
export interface Verb {
  readonly name: string;
  /** What was done in the workbook before. */
  readonly before?: (port: WorkbookPort) => Promise<unknown>;
  /** Reads, and gives the way to do it. */
  readonly ready: (port: WorkbookPort) => Promise<() => Promise<Done>>;
  /** Whether it writes all tabs of a round. */
  readonly isLarge?: boolean;
}

/** Reads, works out and writes. */
export async function run(port: WorkbookPort): Promise<unknown> {
  return valueOf(await writeResults(port, await checkedIn(port)));
}

async function repair(port: WorkbookPort): Promise<Done> {
  const checked = await checkedIn(port);
  const { offered } = repairsOfRound(checked);
  return applyRepairs(
    port,
    checked,
    offered,
    offered.map((one) => ({ repair: one, option: 0 })),
  );
}

const TRIAL = { 'ldtt.vote.percent': '60', 'ldtt.ceiling.places': '1' };

/** All of it. */
export const VERBS: readonly Verb[] = [
  {
    name: 'writing the results of a first run',
    isLarge: true,
    ready: async (port) => {
      const checked = await checkedIn(port);
      return () => writeResults(port, checked);
    },
  },
  {
    name: 'writing the results of another run over them',
    isLarge: true,
    before: async (port) => {
      await run(port);
      valueOf(await repair(port));
    },
    ready: async (port) => {
      const checked = await checkedIn(port);
      return () => writeResults(port, checked);
    },
  },
  {
    name: 'taking a run back',
    isLarge: true,
    before: async (port) => {
      await run(port);
      const checked = await checkedIn(port);
      valueOf(await writeTrial(port, checked, trialCells(checked, TRIAL)));
      await run(port);
    },
    ready: async (port) => {
      const way = valueOf(await lookBack(port, null));
      return () => takeBack(port, way);
    },
  },
  {
    name: 'adding a tab that a unit sent',
    ready: (port) => collecting(port, 7),
  },
  {
    name: 'replacing it with a newer version',
    before: async (port) => valueOf(await (await collecting(port, 7))()),
    ready: (port) => collecting(port, 6),
  },
  {
    name: 'saying what a column is',
    ready: async (port) => {
      const checked = await checkedIn(port);
      const tab = checked.review.tabs.find(({ name }) => name === 'Hội đồng chấm');
      if (tab === undefined) throw new Error('no scores');
      const column = tab.columns.find(({ heading }) => heading === 'Điểm vui') ?? null;
      const plan = valueOf(planCorrection(checked, { tab, column }, 'Không dùng'));
      return () => correct(port, checked, plan);
    },
  },
  {
    name: 'repairing cells',
    ready: async (port) => {
      const checked = await checkedIn(port);
      const { offered } = repairsOfRound(checked);
      const chosen = offered.map((one) => ({ repair: one, option: 0 }));
      return () => applyRepairs(port, checked, offered, chosen);
    },
  },
  {
    name: 'taking repairs back',
    before: repair,
    ready: (port) => Promise.resolve(() => takeBackRepairs(port)),
  },
  {
    name: 'recording what the council decided',
    ready: async (port) => {
      const checked = await checkedIn(port);
      const decisions = CODES.map((candidateId, index) => ({
        award: 'cstd-co-so',
        candidateId,
        isChosen: index !== 1,
        basis: 'Bốc thăm',
      }));
      const plan = valueOf(planDecisions(checked, decisions));
      return () => recordDecisions(port, checked, plan);
    },
  },
  {
    name: 'writing counted papers',
    ready: async (port) => {
      const checked = await checkedIn(port);
      const counted = {
        nominees: NOMINEES,
        papers: stack('xx0', '0x-', 'xxx'),
        otherReasons: [],
        issued: 3,
        returned: 3,
      };
      return () => writeCounted(port, checked, LDTT, counted, false);
    },
  },
  {
    name: 'writing totals',
    ready: async (port) => {
      const checked = await checkedIn(port);
      const rows = NOMINEES.map((nominee) => ({ nominee, yes: 2, no: 1, blank: 0 }));
      const typed = { form: 'papers', issued: 3, returned: 3, invalid: 0, note: '', rows } as const;
      return () => writeTotals(port, checked, LDTT, typed);
    },
  },
  {
    name: 'writing down what was tried out',
    ready: async (port) => {
      const checked = await checkedIn(port);
      const cells = trialCells(checked, TRIAL);
      return () => writeTrial(port, checked, cells);
    },
  },
  {
    name: 'taking back what was tried out',
    before: async (port) => {
      const checked = await checkedIn(port);
      valueOf(await writeTrial(port, checked, trialCells(checked, { 'ldtt.vote.percent': '60' })));
    },
    ready: async (port) => {
      const { snapshot, review } = await checkedIn(port);
      const cells = trialCells({ snapshot, review }, { 'ldtt.vote.percent': '60' });
      return () =>
        undoTrial(
          port,
          cells.map((cell) => ({ ...cell, before: '50' })),
        );
    },
  },
];
