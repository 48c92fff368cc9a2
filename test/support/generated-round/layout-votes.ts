import { VALUE_WORDS, words } from '../../../src/sheets/words';
import type { CellValue } from '../../../src/workbook/port';
import { type BookCell, type BookTab, bookTab, cell } from './book';
import { head, line, widths, word } from './cells';
import type { MadeMark, MadeRound } from './round';

const AWARD = 'cstd-co-so';
const AWARD_SHORT = 'CSTĐCS';

const MARKS: Readonly<Record<MadeMark, readonly CellValue[]>> = {
  yes: ['x', 'X', '✓', 'v', 1, true, 'Có', 'Đồng ý'],
  no: ['Không', 0, false, 'Không đồng ý'],
  // A dash in each cell, so that a paper without any mark is a row.
  unmarked: ['-'],
};

/** The tabs of the ballot and its counts. */
export function ballotTabs(round: MadeRound): readonly BookTab[] {
  const { ballot, people, members } = round;
  if (ballot === null) return [];
  const nominees = ballot.nominees.flatMap((index) => people[index] ?? []);
  const count = (column: keyof typeof words.countColumns): BookCell =>
    head(words.countColumns[column], `counts/head/${column}`);
  return [
    bookTab(`${words.tabs.ballots} ${AWARD_SHORT}`, 'ballots', widths(nominees.length + 1), [
      line('head', [
        ...nominees.map(({ code, name }) =>
          cell(`${code} – ${name}`, 'nominee', `nominee/${code}`, {
            others: [code, `${code} - ${name}`, `${code}  ${name}`],
          }),
        ),
        head(words.invalidBallot, 'ballot/invalid'),
      ]),
      ...ballot.papers.map(({ marks, isInvalid }) =>
        line('body', [
          ...marks.map((mark) => cell(MARKS[mark][0] ?? null, 'mark', null, { others: MARKS[mark] })),
          isInvalid ? cell('gạch hết', 'free') : null,
        ]),
      ),
    ]),
    bookTab(words.tabs.counts, 'counts', widths(3), [
      line('head', [count('award'), count('issued'), count('returned')]),
      line('body', [
        cell(AWARD_SHORT, 'word', 'counts/award', { others: [AWARD_SHORT, AWARD, 'Chiến sĩ thi đua cơ sở'] }),
        cell(members, 'count', 'counts/issued'),
        cell(ballot.papers.length, 'count', 'counts/returned'),
      ]),
    ]),
  ];
}

/** The council's decision about those tied. */
export function decisionTab({ isDecided, people }: MadeRound): readonly BookTab[] {
  const [chosen] = people;
  if (!isDecided || chosen === undefined) return [];
  const columns = ['award', 'code', 'decision', 'basis'] as const;
  return [
    bookTab(words.tabs.decisions, 'decisions', widths(columns.length), [
      line(
        'head',
        columns.map((column) => head(words.decisionColumns[column], `decisions/${column}`)),
      ),
      line('body', [
        cell(AWARD_SHORT, 'word', 'decision/award', { others: [AWARD_SHORT, AWARD] }),
        cell(chosen.code, 'code', 'decision/code'),
        word(VALUE_WORDS.decision, 'chosen', 'decision/decision'),
        cell('Biên bản họp ngày 19/12/2022', 'free'),
      ]),
    ]),
  ];
}
