import type { CountedNominee } from '../../domain/ballots/counting';
import { itemAt, valueAt } from '../../domain/checked';
import type { BallotCount } from '../../domain/round/votes';
import type { SecondBallot } from '../../domain/nominations/second-ballot';
import { awardName } from '../../i18n/names';
import { common } from '../../i18n/papers/result-tabs/common';
import { votes } from '../../i18n/papers/result-tabs/voting';
import { secondBallots as words } from '../../i18n/papers/ties';
import type { CellPlan } from '../../workbook/port';
import { type BallotFormulas, ballotFormulas } from './ballot-formulas';
import type { Writing } from './context';
import { basisText } from './decision-basis';
import { here } from './formulas';
import { addRemark } from './head';
import { figureCell, textCell } from './layout/cells';
import type { Draft } from './layout/draft';
import { LOOKS } from './layout/styles';
import { type Column, addTable } from './layout/table';
import { answerOutcome } from './outcomes';
import { type ChainCells, lineColumns, linesOf } from './vote-chain';
import { readFormula, whole } from './vote-summary';

/** The columns of the figures of the summary, 0-based. */
const SECOND = { issued: 3, returned: 4, read: 5, invalid: 6, valid: 7 } as const;

/** A second ballot with its numbers as they were read, and the formulas that count its papers. */
interface CountedSecond {
  readonly second: SecondBallot;
  readonly count: BallotCount | undefined;
  readonly formulas: BallotFormulas | null;
}

interface SecondNominee extends CountedSecond {
  readonly nominee: CountedNominee;
  readonly position: number;
}

const narrow = { least: 8, most: 10 };

function number(value: number | null, formula: string | null = null): CellPlan {
  return value === null ? textCell(common.dash, LOOKS.centred) : figureCell(formula, value, LOOKS.number, whole);
}

function outcomeCell({ faults, stillTied }: SecondBallot): CellPlan {
  const said = faults.map((fault) => words.faults[fault]).join('; ');
  const answer = faults.length > 0 ? null : stillTied === null;
  const { text, look } = answerOutcome(answer, words.settled, words.tiedAgain, said);
  return textCell(text, look);
}

function summaryColumns(writing: Writing): readonly Column<CountedSecond>[] {
  const { names } = writing;
  const figure = (title: string, cell: Column<CountedSecond>['cell']): Column<CountedSecond> => ({
    title,
    width: narrow,
    cell,
  });
  return [
    {
      title: common.award,
      width: { least: 12, most: 16 },
      cell: ({ second }) => textCell(words.award(awardName(names, second.award)), LOOKS.label),
    },
    {
      title: words.outcome,
      width: { least: 28, most: 32 },
      cell: ({ second }) => outcomeCell(second),
    },
    figure(words.places, ({ second }) => number(second.tie === null ? null : second.tie.placesLeft)),
    figure(words.issued, ({ second, count }) => number(second.counted.issued, readFormula(writing, count?.issued))),
    figure(words.returned, ({ second, count }) =>
      number(second.counted.returned, readFormula(writing, count?.returned)),
    ),
    figure(words.read, ({ second, formulas }) => number(second.counted.read, formulas?.read ?? null)),
    figure(words.invalid, ({ second, formulas }) => number(second.counted.invalid, formulas?.invalid ?? null)),
    figure(words.valid, ({ second }, row) =>
      number(
        second.counted.valid,
        second.counted.read === null ? null : `${here(row, SECOND.read)}-${here(row, SECOND.invalid)}`,
      ),
    ),
  ];
}

/** What a second ballot makes of a name, in the words of the decisions. */
function proposalText({ proposed, stillTied }: SecondBallot, id: string): string {
  const line = proposed.find(({ candidateId }) => candidateId === id);
  if (line !== undefined) return line.isChosen ? words.chosen : words.notChosen;
  return stillTied?.tied.includes(id) === true ? words.equal : words.noneProposed;
}

function nomineeColumns({ names }: Writing): readonly Column<SecondNominee>[] {
  const total = (title: string, figure: 'yes' | 'no' | 'blank' | 'unreadable'): Column<SecondNominee> => ({
    title,
    width: narrow,
    cell: ({ nominee, formulas, position }) =>
      number(nominee[figure], formulas === null ? null : itemAt(formulas.nominees, position)[figure]),
  });
  return [
    {
      title: common.award,
      width: { least: 12, most: 16 },
      cell: ({ second }) => textCell(words.award(awardName(names, second.award)), LOOKS.label),
    },
    {
      title: votes.nominee,
      width: { least: 28, most: 32 },
      cell: ({ nominee }) => textCell(valueAt(names.subjects, nominee.id), LOOKS.text),
    },
    { title: common.code, width: narrow, cell: ({ nominee }) => textCell(nominee.id, LOOKS.text) },
    total(votes.yes, 'yes'),
    total(votes.no, 'no'),
    total(votes.blank, 'blank'),
    total(votes.unreadable, 'unreadable'),
    {
      title: words.proposal,
      width: { least: 13, most: 18 },
      cell: ({ second, nominee }) => textCell(proposalText(second, nominee.id), LOOKS.text),
    },
    {
      title: words.basis,
      width: { least: 18, most: 24 },
      cell: ({ second, nominee }) => {
        const line = second.proposed.find(({ candidateId }) => candidateId === nominee.id);
        return textCell(line === undefined ? '' : basisText(line.basis), LOOKS.text);
      },
    },
  ];
}

/** The cells of the numbers of a second ballot: its own in the summary, those of the meeting where they were read. */
function chainCells(writing: Writing, row: number): ChainCells {
  return {
    own: (figure) => here(row, SECOND[figure]),
    meeting: (figure) => readFormula(writing, writing.round[figure]),
  };
}

/** What is to be said of a second ballot below its numbers: that only totals were kept, and what the committee noted. */
function addRemarks(draft: Draft, { names, texts }: Writing, { award, counted: { way, note } }: SecondBallot): void {
  const name = words.award(awardName(names, award));
  if (way !== 'papers') addRemark(draft, votes.totalsOnly(name, texts.words.votingWay[way]));
  if (note !== '') addRemark(draft, votes.note(name, note));
}

/** Adds the second ballots of a round: numbers, chain, and what each proposes; nothing where none was held. Tells whether there was one. */
export function addSecondBallots(draft: Draft, writing: Writing): boolean {
  const all = writing.evaluation.secondBallots.map((second): CountedSecond => {
    const formulas = ballotFormulas(writing, second.counted);
    const count = writing.round.secondBallots.counts.find(({ award }) => award === second.award);
    return { second, count, formulas: typeof formulas === 'string' ? null : formulas };
  });
  if (all.length === 0) return false;
  draft.add([]);
  draft.addMerged(textCell(words.title, LOOKS.heading));
  draft.addMerged(textCell(words.remark, LOOKS.remark));
  const { first } = addTable(draft, summaryColumns(writing), all, common.none);
  for (const { second } of all) addRemarks(draft, writing, second);
  draft.add([]);
  addTable(
    draft,
    lineColumns(writing),
    all.flatMap(({ second: { award, counted } }, index) =>
      linesOf(writing, words.award(awardName(writing.names, award)), counted.lines, chainCells(writing, first + index)),
    ),
    votes.noLines,
  );
  draft.add([]);
  const nominees = all.flatMap((one) =>
    one.second.counted.nominees.map((nominee, position) => ({ ...one, nominee, position })),
  );
  addTable(draft, nomineeColumns(writing), nominees, common.none);
  return true;
}
