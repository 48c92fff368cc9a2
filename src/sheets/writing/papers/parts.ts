import { valueAt } from '../../../domain/checked';
import { openCases } from '../../../domain/nominations/open-cases';
import { isYetToBeHeld } from '../../../domain/ballots/counting';
import { signerName } from '../../../domain/ballots/signers';
import { fieldValue } from '../../../domain/round/field';
import type { Decision } from '../../../domain/round/votes';
import type { AwardRules } from '../../../domain/rules/rulebook';
import { isYes } from '../../../domain/rules/settings';
import { awardName } from '../../../i18n/names';
import { dayOrDots, paper as words, whenInSentence } from '../../../i18n/papers/documents';
import { type StyleWords, padded, styleWords } from '../../../i18n/papers/paper-styles';
import { votes } from '../../../i18n/papers/result-tabs/voting';
import { secondBallots } from '../../../i18n/papers/ties';
import type { CellContent } from '../../../workbook/port';
import type { Writing } from '../context';
import { FORMATS } from '../layout/styles';
import { issuerOf } from './issuer';
import { regimeBases } from './legal-bases';
import type { PaperBlock, PaperCell, PaperEnding, PaperHead, PaperRecipients, Signer } from './paper';

/** What the papers of a round share: what they are made from, in the words that a reader expects. */

/** The day of the meeting in words, or dots. */
export function meetingDay({ round }: Writing): string {
  return dayOrDots(fieldValue(round.meetingDate));
}

/** A number that the round tells, or dots. */
export function numberOrDots(value: number | null): string {
  return value === null ? words.fewDots : String(value);
}

/** A name that the round tells, or dots. */
export function nameOrDots(name: string): string {
  return name === '' ? words.dots : name;
}

/** What stands over the names in a table of those considered for some awards: people, units or both. */
export function namesTitle(awards: readonly Pick<AwardRules, 'subject'>[]): string {
  const isOf = (subject: AwardRules['subject']): boolean => awards.some((award) => award.subject === subject);
  if (!isOf('unit')) return words.fullName;
  return isOf('person') ? words.names : words.unitName;
}

/** The year, or the period with its year, in the middle of a sentence. */
export function whenText({ when }: Writing): string {
  return whenInSentence(when);
}

/** How many cases of an award are still open. */
export function pendingCount({ round, evaluation }: Writing, award: string): number {
  return openCases(round, evaluation, award).length;
}

/** The words of the style that the papers of a round have. */
export function wordsOfStyle(writing: Writing): StyleWords {
  return styleWords[issuerOf(writing).style];
}

/** Which body issues a paper: the organisation, or the council under it. */
export type IssuingBody = 'organisation' | 'council';

/** A kind of paper in numbers (`TTr`); typed, the whole number as somebody gave it. */
export interface NumberAsked {
  readonly abbreviation: string;
  readonly typed?: string;
}

/** Number and symbol of a paper, as it bears them and as others name it; dots for what is not known. */
export function numberOf(writing: Writing, by: IssuingBody, { abbreviation, typed = '' }: NumberAsked): string {
  const { style, symbol } = issuerOf(writing);
  if (typed !== '') return padded(typed);
  return styleWords[style].code(abbreviation, by === 'council' ? words.councilSymbol : symbol);
}

/**
 * The head of a paper. The organisation issues it, or the council under the organisation (`by`); an annex bears no number (`null`).
 */
export function headOf(writing: Writing, by: IssuingBody, number: NumberAsked | null): PaperHead {
  const issuer = issuerOf(writing);
  const { style, note, place } = issuer;
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  return {
    style,
    note,
    superior: upper(by === 'council' ? issuer.organisation : issuer.superior),
    organisation: by === 'council' ? words.councilAtHead : upper(nameOrDots(issuer.organisation)),
    number: number === null ? null : styleWords[style].numberAsTyped(numberOf(writing, by, number)),
    placeAndDate: words.placeAndDate(place, meetingDay(writing)),
  };
}

/** A paragraph. */
export function body(text: string): PaperBlock {
  return { kind: 'body', text };
}

/** Whether who is nominated for an award depends on its vote. */
export function isDecidedByVote({ rules }: Writing, award: string): boolean {
  return isYes(rules.settings, `${award}.vote.required`);
}

/** The awards that need a vote and have none yet: their names stand ready, or somebody could be nominated and no ballot is there. */
export function awardsToVoteOn(writing: Writing): readonly string[] {
  const { entries, votes } = writing.evaluation;
  return writing.awards.flatMap(({ id }) => {
    const vote = votes.find(({ award }) => award === id);
    if (vote !== undefined) return isYetToBeHeld(vote) ? [id] : [];
    const isAsked = [...valueAt(entries, id).values()].some(({ eligibility }) => eligibility !== 'ineligible');
    return isAsked && isDecidedByVote(writing, id) ? [id] : [];
  });
}

/** Says at the head of a paper of which votes on some awards only totals were kept. */
export function totalsWarnings(writing: Writing, awards: readonly AwardRules[]): readonly PaperBlock[] {
  const { votes: first, secondBallots: second } = writing.evaluation;
  const ids = new Set(awards.map(({ id }) => id));
  const nameOf = (award: string): string => awardName(writing.names, award);
  const counted = [
    ...first.map((vote) => ({ award: vote.award, name: nameOf(vote.award), vote })),
    ...second.map(({ award, counted: vote }) => ({ award, name: secondBallots.award(nameOf(award)), vote })),
  ];
  return counted.flatMap(({ award, name, vote: { way, read } }): readonly PaperBlock[] =>
    read === null && ids.has(award)
      ? [{ kind: 'warning', text: votes.totalsOnly(name, writing.texts.words.votingWay[way]) }]
      : [],
  );
}

/** Says at the head of a paper that the plan it rests on is of other years. */
export function planWarnings({ findings, rules: { campaign } }: Writing): readonly PaperBlock[] {
  const isOther = findings.some(({ code }) => code === 'rule.outside-plan');
  return isOther ? [{ kind: 'warning', text: words.otherPlan(campaign.citation) }] : [];
}

/** Lines that label a paper: as partial where anything is still open, and by the votes of which only totals were kept. */
export function warningsOf(writing: Writing): readonly PaperBlock[] {
  const errors = writing.findings.filter(({ severity }) => severity === 'error').length;
  const pending = writing.awards.reduce((sum, { id }) => sum + pendingCount(writing, id), 0);
  const unfinished: readonly PaperBlock[] =
    errors > 0 || pending > 0 ? [{ kind: 'warning', text: words.unfinished(errors, pending) }] : [];
  return [...unfinished, ...planWarnings(writing), ...totalsWarnings(writing, writing.awards)];
}

/** The legal bases of a paper: law and decree, the plan, and the meeting, unless the council did not consider what the paper asks for. */
export function basesOf(writing: Writing, hasMeeting = true): PaperBlock {
  const meeting = hasMeeting ? [words.basisMinutes(meetingDay(writing))] : [];
  const bases = [...regimeBases(writing), writing.rules.campaign.citation, ...meeting];
  return { kind: 'bases', lines: bases.map((basis, index) => words.basis(basis, index === bases.length - 1)) };
}

/** Somebody who signs for a role of their own; dots where the name is not known. */
export function signer(role: string, name: string): Signer {
  return { roles: [role], hint: words.signHint, name: nameOrDots(name) };
}

/** The head of the council, who signs in its name. */
export function chairSigner(writing: Writing, hint = ''): Signer {
  const name = nameOrDots(signerName(writing.round, 'chair'));
  return { roles: [wordsOfStyle(writing).onBehalf(words.body), words.chair], hint, name };
}

/** Who gets a paper: lines as they stand, then a free one, and where it is kept. */
export function recipientsOf(writing: Writing, lines: readonly string[]): PaperRecipients {
  const kept = wordsOfStyle(writing).kept(issuerOf(writing).organisation);
  return { label: words.recipients, lines: [...lines, words.otherRecipients, kept] };
}

/** The end of minutes: who wrote them on the left, who led the meeting on the right, and who gets them. */
export function minutesEnding(writing: Writing, left: Signer, right: Signer): PaperEnding {
  return { left, right, recipients: recipientsOf(writing, []) };
}

/** A cell with a text. */
export function text(shown: string, span = 1): PaperCell {
  return { content: { kind: 'text', text: shown }, span };
}

/** A cell with a text that Excel works out. */
export function textFormula(formula: string, shown: string, span: number): PaperCell {
  return { content: { kind: 'formula', formula, result: { text: shown } }, span };
}

/** A cell with a whole number; nothing where there is none. */
export function count(value: number | null): PaperCell {
  return value === null ? text('') : { content: { kind: 'number', decimal: String(value) }, format: FORMATS.whole };
}

/** A cell with a whole number that Excel works out. */
export function countFormula(formula: string, value: number): PaperCell {
  return { content: formulaContent(formula, String(value)), format: FORMATS.whole };
}

/** A cell with a share that Excel works out. */
export function shareFormula(formula: string, decimal: string): PaperCell {
  return { content: formulaContent(formula, decimal), format: FORMATS.share };
}

function formulaContent(formula: string, decimal: string): CellContent {
  return { kind: 'formula', formula, result: { decimal } };
}

/** A row of cells. */
export function row(...cells: readonly PaperCell[]): { readonly kind: 'cells'; readonly cells: readonly PaperCell[] } {
  return { kind: 'cells', cells };
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
