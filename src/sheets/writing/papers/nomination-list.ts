import { type Candidate, candidateId } from '../../../domain/eligibility/evidence';
import { valueAt } from '../../../domain/checked';
import { signerName } from '../../../domain/ballots/signers';
import { fieldValue } from '../../../domain/round/field';
import type { AwardRules } from '../../../domain/rules/rulebook';
import { nominationList as words, paper, roman, submission } from '../../../i18n/papers/documents';
import { sentenceCase } from '../../../i18n/sentences';
import { VALUE_WORDS, canonical } from '../../words';
import { type Writing, listed } from '../context';
import type { NominationCounts } from '../nomination-counts';
import type { Paper, PaperBlock, PaperRow, PaperTable } from './paper';
import {
  basesOf,
  chairSigner,
  countFormula,
  headOf,
  meetingDay,
  namesTitle,
  numberOf,
  row,
  signer,
  text,
  warningsOf,
  whenText,
} from './parts';

/** Widths of number, name, position and unit, award, initiative: together the width of an A4 page between its margins. */
const COLUMNS = [6, 25, 31, 16, 11];

/** An award with those nominated for it. */
export interface NominatedList {
  readonly award: AwardRules;
  readonly those: readonly Candidate[];
}

/** Those nominated for an award, in the order of the tabs. */
function nominatedFor({ candidates, evaluation }: Writing, award: AwardRules): readonly Candidate[] {
  const entries = valueAt(evaluation.entries, award.id);
  return candidates.filter(
    (candidate) =>
      candidate.subject === award.subject && valueAt(entries, candidateId(candidate)).status === 'nominated',
  );
}

/** Each award that is worked out, with those nominated for it. */
export function nominatedLists(writing: Writing): readonly NominatedList[] {
  return writing.awards.map((award) => ({ award, those: nominatedFor(writing, award) }));
}

function initiativeText(candidate: Candidate): string {
  const level = candidate.subject === 'person' ? fieldValue(candidate.person.initiative) : null;
  return level === null ? '' : canonical(VALUE_WORDS.initiative, level);
}

function nominatedRow({ apartInUnits }: Writing, award: AwardRules, candidate: Candidate, order: number): PaperRow {
  const { id, unit } = listed(candidate);
  const name = valueAt(apartInUnits, id);
  const last = [text(award.name), text(initiativeText(candidate))];
  // A unit has no position and no unit above it: its name takes the room.
  if (candidate.subject === 'unit') return row(text(String(order)), text(name, 2), ...last);
  return row(text(String(order)), text(name), text(paper.position(candidate.person.position, unit)), ...last);
}

function listTable(writing: Writing, lists: readonly NominatedList[]): PaperTable {
  const groups = lists.flatMap(({ award, those }, index): readonly PaperRow[] => [
    { kind: 'group', text: words.group(roman(index + 1), award.name, those.length, award.subject === 'unit') },
    ...those.map((candidate, order) => nominatedRow(writing, award, candidate, order + 1)),
  ]);
  return {
    kind: 'table',
    columns: [
      { title: paper.ordinal, align: 'center' },
      { title: namesTitle(lists.map(({ award }) => award)) },
      { title: words.position },
      { title: words.award },
      { title: words.initiative, align: 'center' },
    ],
    rows: [...(writing.noAwards === null ? [] : [{ kind: 'line' as const, text: paper.noAwards }]), ...groups],
    isRepeated: true,
  };
}

/** How many are nominated for each award, counted by Excel. */
function totals(lists: readonly NominatedList[], counts: NominationCounts): readonly PaperBlock[] {
  const rows = lists.map(({ award: { id, name, subject }, those }, index): PaperRow =>
    row(
      text(String(index + 1)),
      text(name),
      text(sentenceCase(subject === 'unit' ? words.totalUnits : words.totalPeople)),
      countFormula(counts.withStatus(id, 'nominated'), those.length),
    ),
  );
  const table: PaperTable = {
    kind: 'table',
    columns: [
      { title: paper.ordinal, align: 'center' },
      { title: paper.award, span: 2 },
      { title: words.kindOf },
      { title: paper.count, align: 'center' },
    ],
    rows,
  };
  return [{ kind: 'heading', text: words.total }, table];
}

/** `Danh sách đề nghị`: who is proposed for what, as an office sends it upward. */
export function nominationList(writing: Writing, counts: NominationCounts): Paper {
  return listPaper(writing, nominatedLists(writing), counts);
}

/** The list for some awards; without the counts by Excel there is no table of totals, and everything in it is a value. */
export function listPaper(writing: Writing, lists: readonly NominatedList[], counts: NominationCounts | null): Paper {
  const { round, tabNames } = writing;
  const number = numberOf(writing, 'organisation', { abbreviation: submission.abbreviation });
  return {
    key: 'DanhSachDeNghi',
    name: tabNames.DanhSachDeNghi,
    day: fieldValue(round.meetingDate),
    head: headOf(writing, 'organisation', null),
    title: { kind: words.kind, subject: words.subject(whenText(writing)) },
    blocks: [
      { kind: 'remark', text: words.attached(number, meetingDay(writing)) },
      ...warningsOf(writing),
      basesOf(writing),
      listTable(writing, lists),
      ...(lists.length > 0 && counts !== null ? totals(lists, counts) : []),
    ],
    ending: {
      left: signer(paper.secretary, signerName(round, 'secretary')),
      right: chairSigner(writing, paper.signHint),
      recipients: null,
    },
    columns: COLUMNS,
    orientation: 'portrait',
  };
}
