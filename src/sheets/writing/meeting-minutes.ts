import { valueAt } from '../../domain/checked';
import type { Decision } from '../../domain/round';
import { awardName } from '../../i18n/names';
import { meetingMinutes as words, paper } from '../../i18n/papers/documents';
import type { CellPlan, TabPlan } from '../../workbook/port';
import type { CeilingPlace } from './ceilings';
import type { Writing } from './context';
import { formulaCell, numberCell, textCell } from './layout/cells';
import { type Draft, newDraft } from './layout/draft';
import { TAB_COLORS, paperPage } from './layout/pages';
import { FORMATS, PAPER } from './layout/styles';
import type { NominationCounts } from './nomination-counts';
import { type Halves, addSignatures } from './paper-head';
import { addMinutesHead, meetingDay, nameOrDots, numberOrDots, pendingCount } from './papers';

const WIDTHS = [5, 29, 9, 9, 9, 9, 9, 9];
const HALVES: Halves = { left: 1, right: WIDTHS.length - 1 };
const whole = { format: FORMATS.whole };

function addResults(draft: Draft, writing: Writing, counts: NominationCounts, ceilings: readonly CeilingPlace[]): void {
  const { awards, evaluation } = writing;
  const { columns } = words;
  draft.add(
    [
      paper.ordinal,
      paper.award,
      columns.eligible,
      columns.voted,
      columns.passed,
      columns.limit,
      columns.nominated,
      columns.pending,
    ].map((title) => textCell(title, PAPER.header)),
  );
  if (writing.noAwards !== null) draft.addMerged(textCell(writing.noAwards, PAPER.centred));
  awards.forEach(({ id, name }, index) => {
    const entries = [...valueAt(evaluation.entries, id).values()];
    const vote = evaluation.votes.find(({ award }) => award === id);
    const ceiling = ceilings.find(({ award }) => award.id === id);
    const number = (value: number | undefined): CellPlan =>
      value === undefined ? textCell('', PAPER.centred) : numberCell(value, PAPER.centred, whole);
    draft.add([
      textCell(String(index + 1), PAPER.centred),
      textCell(name, PAPER.cell),
      number(entries.filter(({ eligibility }) => eligibility === 'eligible').length),
      number(vote?.nominees.length),
      number(vote?.nominees.filter(({ verdict }) => verdict === 'passed').length),
      ceiling === undefined
        ? textCell('', PAPER.centred)
        : formulaCell(ceiling.limit, ceiling.ceiling.limit, PAPER.centred, whole),
      formulaCell(
        counts.withStatus(id, 'nominated'),
        entries.filter(({ status }) => status === 'nominated').length,
        PAPER.centred,
        whole,
      ),
      number(pendingCount(writing, id)),
    ]);
  });
}

/** The recorded decisions that apply: one that was refused has a finding at its cell. */
export function appliedDecisions({ round, findings, awards }: Writing): readonly Decision[] {
  const refused = new Set(
    findings
      .filter(({ code }) => code === 'decision.not-applicable')
      .map(({ sheet, cell }) => `${String(cell)} ${String(sheet)}`),
  );
  const workedOut = new Set(awards.map(({ id }) => id));
  return round.decisions.filter(({ at, award }) => workedOut.has(award) && !refused.has(`${at.cell} ${at.sheet}`));
}

/** `Biên bản họp`: who met, what came out. What the workbook does not tell stays a dotted line. */
export function planMeetingMinutes(
  writing: Writing,
  counts: NominationCounts,
  ceilings: readonly CeilingPlace[],
): TabPlan {
  const { round, rules, evaluation, names, tabNames } = writing;
  const { chair, secretary } = round.texts;
  const { members, present, written } = evaluation.attendance;
  const absent = members === null || present === null || present > members ? null : members - present;
  const draft = newDraft(WIDTHS);
  addMinutesHead(draft, HALVES, writing, words);
  const lines = [
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
  for (const line of lines) draft.addMerged(textCell(line, PAPER.body));
  addResults(draft, writing, counts, ceilings);
  draft.addMerged(textCell(words.decisions, PAPER.body));
  const decisions = appliedDecisions(writing).map(({ award, candidateId, isChosen, basis }) =>
    words.decision(awardName(names, award), valueAt(names.subjects, candidateId), isChosen, basis),
  );
  for (const line of decisions.length === 0 ? [words.noDecisions] : decisions)
    draft.addMerged(textCell(line, PAPER.body));
  for (const line of [words.attached, words.end]) draft.addMerged(textCell(line, PAPER.body));
  addSignatures(
    draft,
    HALVES,
    { roles: [paper.secretary], hint: paper.signHint, name: secretary },
    { roles: [paper.presiding], hint: paper.signHint, name: chair },
  );
  return draft.finish({
    key: 'BienBanHop',
    name: tabNames.BienBanHop,
    page: paperPage(null),
    tabColor: TAB_COLORS.papers,
  });
}
