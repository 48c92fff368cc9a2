import type { Candidate } from '../../../../domain/eligibility/evidence';
import { fieldValue } from '../../../../domain/round/field';
import type { AwardRules } from '../../../../domain/rules/rulebook';
import type { PaperStyle } from '../../../../domain/terms';
import { wordKey } from '../../../../domain/text/keys';
import { decimalText } from '../../../../i18n/numbers';
import { dayOrDots, paper as words } from '../../../../i18n/papers/documents';
import { office } from '../../../../i18n/papers/office-papers';
import { styleWords } from '../../../../i18n/papers/paper-styles';
import type { Writing } from '../../context';
import { issuerOf } from '../issuer';
import { type NominatedList, nominatedLists } from '../nomination-list';
import type { PaperBlock, PaperCell, PaperColumn, PaperHead, PaperRecipients, PaperRow, Signer } from '../paper';
import { headOf, isDecidedByVote, pendingCount, planWarnings, recipientsOf, text, totalsWarnings } from '../parts';

/** What the papers share that go out under the organisation's own name. */

/** The key of a tab of one award: letters and digits alone. */
export function awardKey(start: string, { rules }: Writing, award: string): string {
  return `${start}${String(rules.campaign.awards.indexOf(award) + 1)}`;
}

/** A deputy's title: whoever bears it signs in the head's place, also while in charge (Decree 30/2020, article 13). */
const DEPUTY = /^PHÓ\s/u;
/** The title of somebody who acts as head. */
const ACTING = /^(QUYỀN\s|Q\.)/u;

/** Letters as a title at a signature has them. */
function upper(typed: string): string {
  return typed.normalize('NFC').toLocaleUpperCase('vi');
}

/** What the head of the organisation is called: the title of whoever signs as head, else as the plan says; dots where neither does. */
export function headTitle({ round, rules }: Writing): string {
  const { signerTitle, signsFor } = round.office;
  const isHeads =
    signerTitle !== '' && signsFor === '' && ![DEPUTY, ACTING].some((mark) => mark.test(upper(signerTitle)));
  return isHeads ? signerTitle : (rules.campaign.receivers.head?.name ?? words.dots);
}

/** The day of the decision in words, or dots. */
export function decisionDay({ round }: Writing): string {
  return dayOrDots(fieldValue(round.office.decisionDate));
}

/** The head of a paper that bears the day of the decision. */
export function officeHead(
  writing: Writing,
  number: { readonly abbreviation: string; readonly typed?: string } | null,
): PaperHead {
  return {
    ...headOf(writing, 'organisation', number),
    placeAndDate: words.placeAndDate(issuerOf(writing).place, decisionDay(writing)),
  };
}

/** Marks with which somebody signs for another. */
const SIGNS_FOR = /^(KT|TM|TL|TUQ|Q|K\/T|T\/M|T\/L)\b/u;

/** Who signs for the organisation, in a style: the round's own lines, else its head by the plan's title; dots where neither says. */
export function officeSigner(writing: Writing, style: PaperStyle = issuerOf(writing).style): Signer {
  const { signer, signerTitle, signsFor } = writing.round.office;
  const head = upper(headTitle(writing));
  const title = signerTitle === '' ? head : upper(signerTitle);
  const name = signer === '' ? words.dots : signer;
  const inPlaceOf = signsFor === '' && DEPUTY.test(title) ? head : upper(signsFor);
  if (inPlaceOf === '') return { roles: [title], hint: '', name };
  const mark = SIGNS_FOR.test(inPlaceOf) ? inPlaceOf : styleWords[style].forHead(inPlaceOf);
  // A deputy's own title is not the head's.
  return { roles: [mark, signerTitle === '' ? words.dots : title], hint: '', name };
}

/** Who gets the paper: as the round says, else some lines; the last one is where it is kept. */
export function officeRecipients(writing: Writing, usual: readonly string[]): PaperRecipients {
  const typed = writing.round.office.recipients
    .split(/[;\n]/)
    .map((part) => part.replace(/^[-–\s]+/, '').replace(/[.,\s]+$/, ''))
    .filter((part) => part !== '');
  const all = recipientsOf(writing, usual);
  if (typed.length === 0) return all;
  const isKept = (part: string): boolean => /^lưu\b/iu.test(part);
  const known = new Set(usual.map(wordKey));
  const others = typed.filter((part) => !isKept(part)).map(office.recipient);
  const kept = typed.filter(isKept).at(-1);
  return {
    label: all.label,
    lines: [
      ...usual,
      ...others.filter((line) => !known.has(wordKey(line))),
      ...(kept === undefined ? all.lines.slice(-1) : [office.lastRecipient(kept)]),
    ],
  };
}

/** Says at the head of a paper that it is a draft, where errors were found or cases of its awards are open, and of which votes that decided only totals were kept. */
export function draftWarnings(writing: Writing, awards: readonly AwardRules[]): readonly PaperBlock[] {
  const { errors, pending } = openCases(writing, awards);
  const draft: readonly PaperBlock[] =
    errors + pending === 0 ? [] : [{ kind: 'warning', text: office.draft(errors, pending) }];
  const voted = awards.filter(({ id }) => isDecidedByVote(writing, id));
  return [...draft, ...planWarnings(writing), ...totalsWarnings(writing, voted)];
}

/** How many errors were found, and how many cases of some awards are open. */
export function openCases(
  writing: Writing,
  awards: readonly AwardRules[],
): { readonly errors: number; readonly pending: number } {
  return {
    errors: writing.findings.filter(({ severity }) => severity === 'error').length,
    pending: awards.reduce((sum, { id }) => sum + pendingCount(writing, id), 0),
  };
}

/** Those nominated for each of some awards, in the order of the papers; nobody else is ever listed. */
export function listsOf(writing: Writing, awards: readonly AwardRules[]): readonly NominatedList[] {
  const ids = new Set(awards.map(({ id }) => id));
  return nominatedLists(writing).filter(({ award }) => ids.has(award.id));
}

/** How many people or units, in words: `12 cá nhân`. */
export function howMany({ award, those }: NominatedList): string {
  const number = decimalText('vi', String(those.length));
  return award.subject === 'unit' ? office.units(number) : office.people(number);
}

/** A position with its unit, as one line; a unit has neither. */
export function positionOf(candidate: Candidate): string {
  return candidate.subject === 'person' ? words.position(candidate.person.position, candidate.person.unit) : '';
}

/** A column for a text in the middle. */
export function centred(title: string, span = 1): PaperColumn {
  return { title, align: 'center', span };
}

/** A row of a list: number, name, and what else; a unit's name takes the room of its position, too. */
export function listRow(candidate: Candidate, name: string, order: number, ...more: readonly PaperCell[]): PaperRow {
  const number = text(decimalText('vi', String(order)));
  const cells = candidate.subject === 'unit' ? [text(name, 2)] : [text(name), text(positionOf(candidate))];
  return { kind: 'cells', cells: [number, ...cells, ...more] };
}
