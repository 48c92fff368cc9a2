import type { CountedNominee } from '../../domain/ballots/counting';
import { itemAt, valueAt } from '../../domain/checked';
import type { SecondBallot } from '../../domain/nominations/second-ballot';
import { awardName } from '../../i18n/names';
import { common, votes } from '../../i18n/papers/result-tabs';
import { secondBallots as words } from '../../i18n/papers/ties';
import type { CellPlan } from '../../workbook/port';
import { type BallotFormulas, ballotFormulas } from './ballot-formulas';
import type { Writing } from './context';
import { basisText } from './decision-basis';
import { figureCell, textCell } from './layout/cells';
import type { Draft } from './layout/draft';
import { LOOKS } from './layout/styles';
import { type Column, addTable } from './layout/table';
import { answerOutcome } from './outcomes';
import { type ChainLine, lineColumns } from './vote-chain';
import { whole } from './vote-summary';

/** A second ballot with the formulas that count its papers. */
interface CountedSecond {
  readonly second: SecondBallot;
  readonly formulas: BallotFormulas | null;
}

interface SecondNominee extends CountedSecond {
  readonly nominee: CountedNominee;
  readonly position: number;
}

const narrow = { least: 10, most: 12 };

function number(value: number | null, formula: string | null = null): CellPlan {
  return value === null ? textCell(common.dash, LOOKS.centred) : figureCell(formula, value, LOOKS.number, whole);
}

function outcomeCell({ faults, stillTied }: SecondBallot): CellPlan {
  const said = faults.map((fault) => words.faults[fault]).join('; ');
  const answer = faults.length > 0 ? null : stillTied === null;
  const { text, look } = answerOutcome(answer, words.settled, words.tiedAgain, said);
  return textCell(text, look);
}

function summaryColumns({ names }: Writing): readonly Column<CountedSecond>[] {
  const figure = (title: string, cell: (one: CountedSecond) => CellPlan): Column<CountedSecond> => ({
    title,
    width: narrow,
    cell,
  });
  return [
    {
      title: common.award,
      width: { least: 12, most: 18 },
      cell: ({ second }) => textCell(words.award(awardName(names, second.award)), LOOKS.label),
    },
    {
      title: words.outcome,
      width: { least: 30, most: 40 },
      cell: ({ second }) => outcomeCell(second),
    },
    figure(words.places, ({ second }) => number(second.tie === null ? null : second.tie.placesLeft)),
    figure(words.issued, ({ second }) => number(second.counted.issued)),
    figure(words.returned, ({ second }) => number(second.counted.returned)),
    figure(words.read, ({ second, formulas }) => number(second.counted.read, formulas?.read ?? null)),
    figure(words.invalid, ({ second, formulas }) => number(second.counted.invalid, formulas?.invalid ?? null)),
    figure(words.valid, ({ second }) => number(second.counted.valid)),
  ];
}

/** What a second ballot makes of a name, in the words of the decisions. */
function proposalText({ proposed, stillTied }: SecondBallot, id: string): string {
  const line = proposed.find(({ candidateId }) => candidateId === id);
  if (line !== undefined) return line.isChosen ? words.chosen : words.notChosen;
  return stillTied?.tied.includes(id) === true ? words.equal : words.noneProposed;
}

function nomineeColumns({ names }: Writing): readonly Column<SecondNominee>[] {
  const total = (title: string, figure: 'yes' | 'no' | 'blank'): Column<SecondNominee> => ({
    title,
    width: narrow,
    cell: ({ nominee, formulas, position }) =>
      number(nominee[figure], formulas === null ? null : itemAt(formulas.nominees, position)[figure]),
  });
  return [
    {
      title: common.award,
      width: { least: 12, most: 18 },
      cell: ({ second }) => textCell(words.award(awardName(names, second.award)), LOOKS.label),
    },
    {
      title: votes.nominee,
      width: { least: 30, most: 40 },
      cell: ({ nominee }) => textCell(valueAt(names.subjects, nominee.id), LOOKS.text),
    },
    { title: common.code, width: narrow, cell: ({ nominee }) => textCell(nominee.id, LOOKS.text) },
    total(votes.yes, 'yes'),
    total(votes.no, 'no'),
    total(votes.blank, 'blank'),
    { title: votes.unreadable, width: narrow, cell: ({ nominee }) => number(nominee.unreadable) },
    {
      title: words.proposal,
      width: { least: 13, most: 26 },
      cell: ({ second, nominee }) => textCell(proposalText(second, nominee.id), LOOKS.text),
    },
    {
      title: words.basis,
      width: { least: 20, most: 30 },
      cell: ({ second, nominee }) => {
        const line = second.proposed.find(({ candidateId }) => candidateId === nominee.id);
        return textCell(line === undefined ? '' : basisText(line.basis), LOOKS.text);
      },
    },
  ];
}

/** The chain of a second ballot, in numbers: its figures stand in no summary of first ballots. */
function chainOf(writing: Writing, { second }: CountedSecond): readonly ChainLine[] {
  const award = words.award(awardName(writing.names, second.award));
  return second.counted.lines
    .filter(({ nominee }) => nominee === null)
    .map((line) => ({ award, line, left: null, right: null }));
}

/** Adds the second ballots of a round: numbers, chain, and what each proposes; nothing where none was held. */
export function addSecondBallots(draft: Draft, writing: Writing): void {
  const all = writing.evaluation.secondBallots.map((second): CountedSecond => {
    const formulas = ballotFormulas(writing, second.counted);
    return { second, formulas: typeof formulas === 'string' ? null : formulas };
  });
  if (all.length === 0) return;
  draft.add([]);
  draft.addMerged(textCell(words.title, LOOKS.heading));
  draft.addMerged(textCell(words.remark, LOOKS.remark));
  addTable(draft, summaryColumns(writing), all, common.none);
  draft.add([]);
  addTable(
    draft,
    lineColumns(writing),
    all.flatMap((one) => chainOf(writing, one)),
    votes.noLines,
  );
  draft.add([]);
  const nominees = all.flatMap((one) =>
    one.second.counted.nominees.map((nominee, position) => ({ ...one, nominee, position })),
  );
  addTable(draft, nomineeColumns(writing), nominees, common.none);
}
