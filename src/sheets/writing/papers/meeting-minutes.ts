import { valueAt } from '../../../domain/checked';
import { fieldValue } from '../../../domain/round';
import type { AwardRules } from '../../../domain/rules/rulebook';
import { awardName } from '../../../i18n/names';
import { meetingMinutes as words, paper } from '../../../i18n/papers/documents';
import type { CeilingPlace } from '../ceilings';
import type { Writing } from '../context';
import type { NominationCounts } from '../nomination-counts';
import type { Paper, PaperRow, PaperTable } from './paper';
import {
  appliedDecisions,
  body,
  count,
  countFormula,
  headOf,
  meetingDay,
  minutesEnding,
  nameOrDots,
  numberOrDots,
  pendingCount,
  row,
  signer,
  text,
  warningsOf,
  whenText,
  wordsOfStyle,
} from './parts';

const COLUMNS = [6, 28, 9, 9, 9, 9, 9, 9];

function resultRow(
  writing: Writing,
  { id, name }: AwardRules,
  order: number,
  counts: NominationCounts,
  ceilings: readonly CeilingPlace[],
): PaperRow {
  const { evaluation } = writing;
  const entries = [...valueAt(evaluation.entries, id).values()];
  const vote = evaluation.votes.find(({ award }) => award === id);
  const ceiling = ceilings.find(({ award }) => award.id === id);
  const nominated = entries.filter(({ status }) => status === 'nominated').length;
  return row(
    text(String(order)),
    text(name),
    count(entries.filter(({ eligibility }) => eligibility === 'eligible').length),
    count(vote?.nominees.length ?? null),
    count(vote?.nominees.filter(({ verdict }) => verdict === 'passed').length ?? null),
    ceiling === undefined ? text('') : countFormula(ceiling.limit, ceiling.ceiling.limit),
    countFormula(counts.withStatus(id, 'nominated'), nominated),
    count(pendingCount(writing, id)),
  );
}

function resultTable(writing: Writing, counts: NominationCounts, ceilings: readonly CeilingPlace[]): PaperTable {
  const { eligible, voted, passed, limit, nominated, pending } = words.columns;
  const figures = [eligible, voted, passed, limit, nominated, pending];
  return {
    kind: 'table',
    columns: [
      { title: paper.ordinal, align: 'center' },
      { title: paper.award },
      ...figures.map((title) => ({ title, align: 'center' as const })),
    ],
    rows: [
      ...(writing.noAwards === null ? [] : [{ kind: 'line' as const, text: writing.noAwards }]),
      ...writing.awards.map((award, index) => resultRow(writing, award, index + 1, counts, ceilings)),
    ],
  };
}

/** `Biên bản họp`: who met, what came out. What the workbook does not tell stays a dotted line. */
export function meetingMinutes(writing: Writing, counts: NominationCounts, ceilings: readonly CeilingPlace[]): Paper {
  const { round, rules, evaluation, names, tabNames } = writing;
  const { chair, secretary } = round.texts;
  const { members, present, written } = evaluation.attendance;
  const absent = members === null || present === null || present > members ? null : members - present;
  const { recorder, presiding } = wordsOfStyle(writing);
  const decisions = appliedDecisions(writing).map(({ award, candidateId, isChosen, basis }) =>
    words.decision(awardName(names, award), valueAt(names.subjects, candidateId), isChosen, basis),
  );
  const before = [
    words.time(meetingDay(writing)),
    words.place,
    words.attendance,
    words.members(numberOrDots(members)),
    words.present(numberOrDots(present), numberOrDots(absent), numberOrDots(written)),
    words.absent,
    words.chair(nameOrDots(chair)),
    words.secretary(nameOrDots(secretary)),
    words.content(rules.campaign.citation),
    words.proceedings,
    words.results,
  ];
  const after = [
    words.decisions,
    ...(decisions.length === 0 ? [words.noDecisions] : decisions),
    words.attached,
    words.end,
  ];
  return {
    key: 'BienBanHop',
    name: tabNames.BienBanHop,
    day: fieldValue(round.meetingDate),
    head: headOf(writing, 'council', { abbreviation: words.abbreviation }),
    title: { kind: words.kind, subject: words.subject(whenText(writing)) },
    blocks: [...warningsOf(writing), ...before.map(body), resultTable(writing, counts, ceilings), ...after.map(body)],
    ending: minutesEnding(writing, signer(recorder, secretary), signer(presiding, chair)),
    columns: COLUMNS,
    orientation: 'portrait',
  };
}
