import { awardsOfHead } from '../../../../domain/granting/granting';
import { itemAt, valueAt } from '../../../../domain/checked';
import { type Candidate, candidateId } from '../../../../domain/eligibility/evidence';
import { paidFor } from '../../../../domain/rewards/paid-for';
import { fieldValue } from '../../../../domain/round/field';
import type { AwardRules } from '../../../../domain/rules/rulebook';
import { moneyWords } from '../../../../i18n/money-words';
import { decimalText } from '../../../../i18n/numbers';
import { inSentence, paper, roman } from '../../../../i18n/papers/documents';
import {
  decision as words,
  decisionList as listWords,
  office,
  officeTabs,
} from '../../../../i18n/papers/office-papers';
import { awardsText, decidedOne, decidedText } from '../../../../i18n/papers/recognition';
import { padded } from '../../../../i18n/papers/paper-styles';
import { templateTexts } from '../../../../i18n/papers/template';
import type { Writing } from '../../context';
import { issuerOf } from '../issuer';
import type { NominatedList } from '../nomination-list';
import type { Paper, PaperBlock, PaperRow, PaperTable } from '../paper';
import { body, meetingDay, namesTitle, numberOf, text, whenText } from '../parts';
import { officeBases } from './bases';
import {
  centred,
  decisionDay,
  draftWarnings,
  headTitle,
  howMany,
  listRow,
  listsOf,
  officeHead,
  officeRecipients,
  officeSigner,
} from './parts';

/** Columns of text: a decision has no table. */
const COLUMNS = [18, 19, 26, 26];
const LIST_COLUMNS = [6, 27, 36, 20];

/** What the head decides: the awards that it settles, with those nominated for each; none where nobody is. */
export function decidedLists(writing: Writing): readonly NominatedList[] {
  return listsOf(writing, awardsOfHead(writing.rules)).filter(({ those }) => those.length > 0);
}

function awardsOf(lists: readonly NominatedList[]): readonly AwardRules[] {
  return lists.map(({ award }) => award);
}

/** The ids of the awards of some lists. */
function idsOf(lists: readonly NominatedList[]): readonly string[] {
  return lists.map(({ award }) => award.id);
}

function dong(amount: number): string {
  return decimalText('vi', String(amount));
}

/** The article about money: the sum where it is known, else that it goes by the rules. */
function moneyText(writing: Writing, lists: readonly NominatedList[]): string {
  const paid = paidIn(writing, lists);
  const what = awardsText(idsOf(lists));
  if (paid === null) return words.moneyOpen(what);
  const { total, baseSalary } = paid;
  return words.money(what, office.money(dong(total)), inSentence(moneyWords(total)), office.money(dong(baseSalary)));
}

/** What is decided: of one award alone, by its name. */
function decided(lists: readonly NominatedList[]): string {
  const { award } = itemAt(lists, 0);
  return lists.length === 1 ? decidedOne(award.id, award.name) : decidedText(idsOf(lists));
}

/** Whom a decision is about: people, units or both. */
function whom(lists: readonly NominatedList[]): string {
  const subjects = new Set(lists.map(({ award }) => award.subject));
  return office.whom[subjects.size === 1 ? itemAt(lists, 0).award.subject : 'both'];
}

/** Who is recognised or given what; where there are several awards, a line each follows. */
function recognised(lists: readonly NominatedList[], when: string): string {
  if (lists.length === 1) return words.recognisesOne(decided(lists), when, howMany(itemAt(lists, 0)));
  return words.recognises(decided(lists), when, office.theWhom(whom(lists)));
}

/** `Quyết định`: the head of the organisation recognises those who are nominated for what it settles; `null` where nobody is. */
export function decision(writing: Writing): Paper | null {
  const lists = decidedLists(writing);
  if (lists.length === 0) return null;
  const { round, rules } = writing;
  const { style, organisation } = issuerOf(writing);
  const when = whenText(writing);
  const council = `${paper.council}${organisation === '' ? '' : ` ${organisation}`}`;
  const end = style === 'state' ? words.end.state : words.end.party;
  const article = (number: number, what: string): PaperBlock => ({
    kind: 'body',
    lead: words.article(number),
    text: what,
  });
  return {
    key: 'InQuyetDinh',
    name: officeTabs.decision,
    day: fieldValue(round.office.decisionDate),
    head: officeHead(writing, { abbreviation: words.abbreviation, typed: round.office.decisionNumber }),
    title: { kind: words.kind, subject: words.subject(decided(lists), when) },
    blocks: [
      ...draftWarnings(writing, awardsOfHead(rules)),
      {
        kind: 'centred',
        text: office.head(headTitle(writing), organisation).toLocaleUpperCase('vi'),
        isBold: true,
      },
      {
        kind: 'bases',
        lines: [
          ...officeBases(writing, awardsOf(lists)).map((basis) => paper.basis(basis, false)),
          words.proposal(council, padded(round.office.submissions.head.number), meetingDay(writing)),
        ],
      },
      { kind: 'centred', text: words.decides, isBold: true },
      article(1, recognised(lists, when)),
      ...(lists.length === 1 ? [] : lists.map((list) => body(words.award(list.award.name, howMany(list))))),
      article(2, moneyText(writing, lists)),
      article(3, `${words.execution(rules.campaign.unitWord ?? templateTexts.unitWord)}${end}`),
    ],
    ending: {
      left: null,
      right: officeSigner(writing),
      recipients: officeRecipients(writing, [words.asInArticle(3)]),
    },
    columns: COLUMNS,
    orientation: 'portrait',
  };
}

/** The number of the decision, as its annexes name it: as typed, else with dots. */
export function decisionNumber(writing: Writing): string {
  const { decisionNumber } = writing.round.office;
  return numberOf(writing, 'organisation', { abbreviation: words.abbreviation, typed: decisionNumber });
}

function paidIn(writing: Writing, lists: readonly NominatedList[]): ReturnType<typeof paidFor> {
  return paidFor(writing.evaluation.rewards, idsOf(lists));
}

/** What a dash among the amounts means, where there is one: the money may still depend on what others decide. */
function dashLegend(writing: Writing, lists: readonly NominatedList[]): readonly PaperBlock[] {
  const paid = paidIn(writing, lists);
  const isPaidHere = (award: string, candidate: Candidate): boolean =>
    paid?.amounts.get(award)?.has(candidateId(candidate)) === true;
  const hasDash =
    paid !== null && lists.some(({ award, those }) => those.some((candidate) => !isPaidHere(award.id, candidate)));
  return hasDash ? [body(listWords.paidElsewhereLegend)] : [];
}

function listTable(writing: Writing, lists: readonly NominatedList[]): PaperTable {
  const paid = paidIn(writing, lists);
  const amount = (award: string, id: string): string => {
    const one = paid?.amounts.get(award)?.get(id);
    return one === undefined ? listWords.paidElsewhere : dong(one);
  };
  const groups = lists.flatMap((list, index): readonly PaperRow[] => [
    { kind: 'group', text: `${roman(index + 1)}. ${list.award.name}: ${howMany(list)}` },
    ...list.those.map((candidate, order) =>
      listRow(
        candidate,
        valueAt(writing.apartInUnits, candidateId(candidate)),
        order + 1,
        text(paid === null ? '' : amount(list.award.id, candidateId(candidate))),
      ),
    ),
  ]);
  const sum: readonly PaperRow[] =
    paid === null ? [] : [{ kind: 'cells', cells: [text(''), text(listWords.total, 2), text(dong(paid.total))] }];
  return {
    kind: 'table',
    columns: [
      centred(paper.ordinal),
      { title: namesTitle(awardsOf(lists)) },
      { title: listWords.position },
      centred(paid === null ? listWords.remark : listWords.amount),
    ],
    rows: [...groups, ...sum],
    isRepeated: true,
  };
}

/** The list that goes with the decision; `null` where there is none. */
export function decisionList(writing: Writing): Paper | null {
  const lists = decidedLists(writing);
  if (lists.length === 0) return null;
  const { organisation } = issuerOf(writing);
  return {
    key: 'InDsQuyetDinh',
    name: officeTabs.decisionList,
    day: fieldValue(writing.round.office.decisionDate),
    head: officeHead(writing, null),
    title: { kind: listWords.kind, subject: listWords.subject(decided(lists), whenText(writing), whom(lists)) },
    blocks: [
      { kind: 'remark', text: listWords.attached(decisionNumber(writing), decisionDay(writing), organisation) },
      ...draftWarnings(writing, awardsOfHead(writing.rules)),
      listTable(writing, lists),
      ...dashLegend(writing, lists),
    ],
    ending: { left: null, right: officeSigner(writing), recipients: null },
    columns: LIST_COLUMNS,
    orientation: 'portrait',
  };
}
