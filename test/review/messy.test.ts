/** Workbooks as they arrive: what is there counts as in the clean one, and every planted fault is said at its cell, and nothing else. */
import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/domain/finding';
import { nameKey } from '../../src/domain/text/keys';
import { reportOf } from '../../src/review/report';
import { type Review, reviewSnapshot } from '../../src/review/review';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { campaign } from '../support/packs';

async function reviewFile(file: string, choice: Parameters<typeof reviewSnapshot>[1]): Promise<Review> {
  const opened = await openWorkbookFile(readFileSync(`test/fixtures/${file}`), file);
  if (!opened.ok) throw new Error(opened.error.code);
  const review = reviewSnapshot(opened.value.snapshot, choice);
  if (!review.ok) throw new Error(review.error.code);
  return review.value;
}

function found(findings: readonly Finding[], severity: Finding['severity']): readonly (readonly (string | null)[])[] {
  return findings
    .filter((one) => one.severity === severity && one.code !== 'text.legacy-encoding')
    .map(({ code, sheet, cell, subject }) => [code, sheet, cell, subject])
    .sort((left, right) => left.join().localeCompare(right.join(), 'vi'));
}

describe('the round of tran-phu-2022 as it arrives', () => {
  let clean: Review;
  let messy: Review;

  beforeAll(async () => {
    clean = await reviewFile('tran-phu-2022.xlsx', { kind: 'of-round' });
    messy = await reviewFile('tran-phu-2022-messy.xlsx', { kind: 'of-round' });
  });

  test('everybody has the same final score, and the same name behind it', () => {
    const people = ({ round, evaluation }: Review) =>
      round.people
        .map(({ id, name }) => [id, nameKey(name), evaluation.scores.get(id)?.final])
        .sort((left, right) => String(left[0]).localeCompare(String(right[0]), 'vi'));
    expect(people(messy)).toEqual(people(clean));
    expect(people(clean)).toHaveLength(42);
  });

  test('only the raters’ totals differ that a planted fault takes away', () => {
    const totals = ({ round, evaluation }: Review) =>
      new Map(round.people.map(({ id }) => [id, evaluation.scores.get(id)?.byRater]));
    const own = totals(messy);
    const differing = [...totals(clean)].filter(
      ([id, byRater]) => JSON.stringify(byRater) !== JSON.stringify(own.get(id)),
    );
    expect(differing.map(([id]) => id).sort()).toEqual(['NV006', 'NV014', 'NV023', 'NV030', 'NV031']);
  });

  test('every eligibility and status is the same, of people and of units', () => {
    const statuses = ({ evaluation }: Review) =>
      [...evaluation.entries].map(([award, entries]) => [
        award,
        [...entries]
          .map(([id, { eligibility, status }]) => `${id} ${eligibility} ${status}`)
          .sort((left, right) => left.localeCompare(right, 'vi')),
      ]);
    expect(statuses(messy)).toEqual(statuses(clean));
  });

  test('ceilings, votes and targets are the same', () => {
    const figures = (review: Review) => {
      const { ceilings, ballots, targets } = reportOf(review) as unknown as Record<string, readonly object[]>;
      return { ceilings, targets, ballots: new Set((ballots ?? []).map((ballot) => JSON.stringify(sorted(ballot)))) };
    };
    expect(figures(messy)).toEqual(figures(clean));
  });

  test('every planted fault is said at its cell, and nothing else is', () => {
    expect(found(messy.findings, 'error')).toEqual([
      ['person.unknown', 'Ca nhan', 'D53', 'NV099'],
      ['score.above-max', 'Ca nhan', 'F8', 'NV023'],
      ['score.below-zero', 'Ca nhan', 'N16', 'NV030'],
      ['score.missing', 'Khoa cham', 'K11', 'NV006'],
      ['score.not-a-number', 'Ca nhan', 'H46', 'NV014'],
    ]);
    expect(found(messy.findings, 'warning')).toEqual([
      ['score.step', 'Ca nhan', 'G17', 'NV031'],
      ['score.total-mismatch', 'Diem HD - HOI DONG CHAM', 'Q25', 'NV018'],
      ['target.conflicts-with-ceiling', null, null, 'cstd-co-so-share'],
    ]);
  });

  test('the names in TCVN3 are read, each told at its cell', () => {
    const old = messy.findings.filter(({ code }) => code === 'text.legacy-encoding');
    expect(old.map(({ sheet }) => sheet)).toEqual(Array.from({ length: 16 }, () => 'Phong cham'));
    expect(
      old.slice(0, 3).map(({ cell, params }) => [cell, params['stored'], params['text'], params['certain']]),
    ).toEqual([
      ['B6', 'Phan ThÞ Hång Th¾m', 'Phan Thị Hồng Thắm', 'yes'],
      ['B7', 'L\u00ad¬ng ThÞ Hång GÊm', 'Lương Thị Hồng Gấm', 'yes'],
      ['B8', '§ç CÈm Trµ', 'Đỗ Cẩm Trà', 'yes'],
    ]);
  });
});

/** A ballot with its nominees in the order of their codes: in the messy round they stand in another. */
function sorted(ballot: object): object {
  const nominees = 'nominees' in ballot && Array.isArray(ballot.nominees) ? (ballot.nominees as { id: string }[]) : [];
  return { ...ballot, nominees: [...nominees].sort((left, right) => left.id.localeCompare(right.id, 'vi')) };
}

test('a quarter’s forms read whole, with decimal commas in three forms and one person whom the council has not scored', async () => {
  const review = await reviewFile('quarter-forms.xlsx', { kind: 'pack', pack: campaign({ from: '2021-01-01' }) });
  const points = ({ id }: { readonly id: string }) =>
    (['self', 'unit', 'council'] as const).map((rater) => {
      const total = review.evaluation.scores.get(id)?.byRater[rater];
      return total?.kind === 'total' ? total.points : (total?.kind ?? null);
    });
  // The totals that the forms themselves state; the bonus of BP04's council (7) is above its cap of 5.
  expect(review.round.people.map((person) => [person.id, ...points(person)])).toEqual([
    ['BP01', 9700, 9500, 9800],
    ['BP02', 8900, 8800, 8700],
    ['BP03', 8600, 8900, 8350],
    ['BP04', 7850, 7550, 8050],
    ['BP05', 9100, 8900, 8750],
    ['BP06', 7900, 7650, 10000],
    ['BP07', 9050, 8650, 'not-scored'],
    ['BP08', 9600, 9250, 9300],
  ]);
  expect(found(review.findings, 'error')).toEqual([]);
  expect(found(review.findings, 'warning')).toEqual([]);
});
