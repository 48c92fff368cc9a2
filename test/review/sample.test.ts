/**
 * A whole round (made-up data) against the report of an independent program written from the contract alone. Names of rules, citations, bands and the
 * order of findings are left to each program, and so are params that only one of them gives; what is not there is null.
 */
import { readFileSync } from 'node:fs';
import { reportOf, reportText } from '../../src/review/report';
import { reviewSnapshot, type Review } from '../../src/review/review';
import { openWorkbookFile } from '../../src/workbook/file/open';

interface Traced {
  readonly result: string;
  readonly sheet?: string | null;
  readonly cell?: string | null;
}

interface Judged {
  readonly eligibility: string;
  readonly status: string;
  readonly conditions: readonly Traced[];
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly awards: Readonly<Record<string, Judged>>;
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly sheet?: string | null;
  readonly cell?: string | null;
  readonly subject?: string | null;
  readonly params: Readonly<Record<string, string>>;
}

interface Report {
  readonly campaign: string;
  readonly regime: string;
  readonly year: number;
  readonly period: string;
  readonly findings: readonly Found[];
  readonly people: readonly (Listed & { readonly unit: string; readonly scores: object })[];
  readonly collectives: readonly Listed[];
  readonly ceilings: readonly object[];
  readonly ballots: readonly { readonly nominees: readonly object[]; readonly [key: string]: unknown }[];
  readonly targets: readonly object[];
}

const FILE = 'test/fixtures/tran-phu-2022.xlsx';
const EXPECTED = JSON.parse(readFileSync('test/fixtures/tran-phu-2022.report.json', 'utf8')) as Report;

let review: Review;
let report: Report;

beforeAll(async () => {
  const file = await openWorkbookFile(readFileSync(FILE), 'tran-phu-2022.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  const result = reviewSnapshot(file.value.snapshot, { kind: 'of-round' });
  if (!result.ok) throw new Error(result.error.code);
  review = result.value;
  report = reportOf(review) as unknown as Report;
});

/** A value without what is null, for comparing with one that leaves it out. */
function given(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, own: unknown) => own ?? undefined));
}

function judgements({ awards }: Listed): unknown {
  return Object.entries(awards).map(([award, { eligibility, status, conditions }]) => [
    award,
    eligibility,
    status,
    conditions.map(({ result, sheet, cell }) => [result, sheet ?? null, cell ?? null]),
  ]);
}

test('it is the same round', () => {
  expect([report.campaign, report.regime, report.year, report.period]).toEqual([
    EXPECTED.campaign,
    EXPECTED.regime,
    EXPECTED.year,
    EXPECTED.period,
  ]);
});

test('everybody has the same scores', () => {
  const scores = ({ people }: Report) => people.map(({ id, name, unit, scores: own }) => [id, name, unit, given(own)]);
  expect(scores(report)).toEqual(scores(EXPECTED));
  expect(report.people).toHaveLength(42);
});

test.each(EXPECTED.people.map((person, at) => [person.id, at] as const))(
  '%s has the same eligibility, status and conditions, read in the same cells',
  (id, at) => {
    const person = report.people[at];
    expect(person?.id).toBe(id);
    expect(person === undefined ? null : judgements(person)).toEqual(judgements(EXPECTED.people[at] as Listed));
  },
);

test('so have the units', () => {
  const units = ({ collectives }: Report) => collectives.map((unit) => [unit.id, unit.name, judgements(unit)]);
  expect(units(report)).toEqual(units(EXPECTED));
});

test('the ceilings are the same', () => {
  expect(given(report.ceilings)).toEqual(given(EXPECTED.ceilings));
});

test('the ballots are the same, down to every nominee', () => {
  expect(given(report.ballots)).toEqual(given(EXPECTED.ballots));
});

test('the targets are the same', () => {
  expect(given(report.targets)).toEqual(given(EXPECTED.targets));
});

test('the findings are the same, in whatever order', () => {
  const found = ({ findings }: Report) =>
    findings
      .map(({ code, severity, sheet, cell, subject }) =>
        [code, severity, sheet ?? '', cell ?? '', subject ?? ''].join(' | '),
      )
      .sort();
  expect(found(report)).toEqual(found(EXPECTED));
  for (const { code, subject, params } of EXPECTED.findings) {
    expect(report.findings.find((own) => own.code === code && own.subject === subject)?.params).toMatchObject(params);
  }
});

test('a second look at the same file gives the same report, byte for byte', async () => {
  const file = await openWorkbookFile(readFileSync(FILE), 'another-name.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  const again = reviewSnapshot(file.value.snapshot, { kind: 'of-round' });
  expect(again.ok && reportText(again.value)).toBe(reportText(review));
});
