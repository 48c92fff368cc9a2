import { candidateId } from '../../../../domain/eligibility/evidence';
import { type Submission, submissionsOf } from '../../../../domain/granting/granting';
import { fieldValue } from '../../../../domain/round/field';
import { settingText } from '../../../../domain/rules/settings';
import { RECEIVERS, type Receiver } from '../../../../domain/terms';
import { codeKey } from '../../../../domain/text/keys';
import { decimalText, listText } from '../../../../i18n/numbers';
import { nominationList, paper } from '../../../../i18n/papers/documents';
import {
  office,
  officeTabs,
  submissionList as listWords,
  submissions as words,
} from '../../../../i18n/papers/office-papers';
import { askedText } from '../../../../i18n/papers/recognition';
import { sentenceCase } from '../../../../i18n/sentences';
import type { Writing } from '../../context';
import { issuerOf } from '../issuer';
import { type NominatedList, listPaper } from '../nomination-list';
import type { Paper, PaperBlock, PaperTable } from '../paper';
import {
  type IssuingBody,
  type NumberAsked,
  basesOf,
  body,
  chairSigner,
  count,
  headOf,
  isDecidedByVote,
  meetingDay,
  numberOf,
  recipientsOf,
  row,
  text,
  whenText,
} from '../parts';
import { furtherCodes } from './further';
import { centred, draftWarnings, listsOf, officeSigner } from './parts';

const COLUMNS = [6, 31, 21, 15, 15];

/** What one receiver is asked for, with those who are nominated for it. */
export interface ReceiverPapers {
  readonly receiver: Receiver | null;
  /** What the receiver is called in the names of tabs and files. */
  readonly short: string;
  readonly submission: Paper;
  /** The list that goes with it; `null` where it names nobody. */
  readonly list: Paper | null;
  readonly lists: readonly NominatedList[];
}

/** The key of a tab of one receiver: letters and digits alone. */
function receiverKey(start: string, receiver: Receiver | null): string {
  return `${start}${String(receiver === null ? 0 : RECEIVERS.indexOf(receiver) + 1)}`;
}

/** Whether a receiver gets an award only after somebody else has settled it. */
function isFurther({ rules }: Writing, award: string, receiver: Receiver | null): boolean {
  return receiver !== null && settingText(rules.settings, `${award}.granted-by`) !== receiver;
}

/** Those nominated for the awards that a receiver is asked for; further up only those whom the round names, where it names any. */
function listsFor(writing: Writing, { receiver, awards }: Submission): readonly NominatedList[] {
  const named = furtherCodes(writing);
  return listsOf(writing, awards).map(({ award, those }) => ({
    award,
    those:
      named.size === 0 || !isFurther(writing, award.id, receiver)
        ? those
        : those.filter((candidate) => named.has(codeKey(candidateId(candidate)))),
  }));
}

/** What must be looked at before what goes further up is signed: that nobody was chosen for it, or that a code is of nobody nominated. */
function furtherWarnings(writing: Writing, { receiver, awards }: Submission): readonly PaperBlock[] {
  const further = awards.filter(({ id }) => isFurther(writing, id, receiver));
  if (further.length === 0) return [];
  const named = furtherCodes(writing);
  if (named.size === 0) return [{ kind: 'warning', text: words.choose }];
  const known = new Set(
    listsOf(writing, further).flatMap(({ those }) => those.map((candidate) => codeKey(candidateId(candidate)))),
  );
  const unknown = [...named].flatMap(([key, code]) => (known.has(key) ? [] : [code]));
  return unknown.length === 0 ? [] : [{ kind: 'warning', text: words.unknownCodes(listText('vi', unknown)) }];
}

/** Whom the submission is for: as the round says, else the plan, else a usual name; dots where none is known. */
function receiverName(writing: Writing, receiver: Receiver | null): string {
  if (receiver === null) return words.unknownReceiver;
  const typed = writing.round.office.submissions[receiver].name;
  if (typed !== '') return typed;
  const planned = writing.rules.campaign.receivers[receiver]?.name;
  if (planned === undefined) return words.receivers[receiver];
  return receiver === 'head' ? office.head(planned, issuerOf(writing).organisation) : planned;
}

/** Whether a receiver is a council, which looks at a proposal and passes it on. */
function isCouncil(name: string): boolean {
  return /^hội đồng\b/iu.test(name.normalize('NFC'));
}

/** What must be looked at before a submission is signed that says more than the round did, or does not know whom to ask. */
function doubts(
  writing: Writing,
  { receiver, asks }: Submission,
  lists: readonly NominatedList[],
): readonly PaperBlock[] {
  const { organisation } = issuerOf(writing);
  const named = lists.filter(({ those }) => those.length > 0).map(({ award }) => award);
  const names = listText(
    'vi',
    named.map(({ name }) => name),
  );
  const keys = listText(
    'vi',
    named.map(({ id }) => `${id}.granted-by`),
  );
  return [
    ...(asks.length === 0 ? [] : [words.asksUnseen(organisation)]),
    ...(receiver === null && named.length > 0 ? [words.receiverUnset(names, keys)] : []),
  ].map((said): PaperBlock => ({ kind: 'warning', text: said }));
}

function countTable(lists: readonly NominatedList[]): PaperTable {
  return {
    kind: 'table',
    columns: [
      centred(paper.ordinal),
      { title: paper.award, span: 2 },
      centred(nominationList.kindOf),
      centred(paper.count),
    ],
    rows: lists.map(({ award, those }, index) =>
      row(
        text(decimalText('vi', String(index + 1))),
        text(award.name),
        text(sentenceCase(award.subject === 'unit' ? nominationList.totalUnits : nominationList.totalPeople)),
        those.length === 0 ? text(paper.none) : count(those.length),
      ),
    ),
  };
}

/** The paragraphs about people and units, then those about the organisation itself. */
function proposals(
  writing: Writing,
  submission: Submission,
  lists: readonly NominatedList[],
  who: string,
): readonly PaperBlock[] {
  const { receiver, awards, asks } = submission;
  const when = whenText(writing);
  const name = receiverName(writing, receiver);
  const ids = awards.map(({ id }) => id);
  const isOnlyFurther = ids.length > 0 && ids.every((id) => isFurther(writing, id, receiver));
  const isVoted = lists.some(({ award, those }) => those.length > 0 && isDecidedByVote(writing, award.id));
  const asked = askedText(ids);
  const opening = (): string => {
    if (receiver === null) return words.openingUnknown(who, asked, when);
    if (isOnlyFurther) return words.furtherOpening(who, name, `${asked}${words.levels[receiver]}`, when);
    return (isCouncil(name) ? words.openingToCouncil : words.opening)(who, name, asked, when);
  };
  return [
    ...(awards.length === 0
      ? []
      : [body(opening()), countTable(lists), body(isVoted ? words.attachedWithCounting : words.attached)]),
    ...(asks.length === 0
      ? []
      : [body(words.asks(issuerOf(writing).organisation)), ...asks.map((ask) => body(words.ask(ask)))]),
  ];
}

/** Which body submits: to the head the council, above it the organisation. */
function issuedBy(receiver: Receiver | null): IssuingBody {
  return receiver === 'head' ? 'council' : 'organisation';
}

/** What the submitting body is called; an organisation without a name submits as its council. */
function submitter(writing: Writing, receiver: Receiver | null): string {
  const { organisation } = issuerOf(writing);
  if (issuedBy(receiver) === 'organisation' && organisation !== '') return organisation;
  return office.head(paper.council, organisation);
}

/** The number of a submission, as the round types it. */
function numberAsked({ round }: Writing, receiver: Receiver | null): NumberAsked {
  const typed = receiver === null ? '' : round.office.submissions[receiver].number;
  return { abbreviation: words.abbreviation, typed };
}

function submissionPaper(
  writing: Writing,
  submission: Submission,
  lists: readonly NominatedList[],
  short: string,
): Paper {
  const { receiver, awards } = submission;
  const by = issuedBy(receiver);
  const who = submitter(writing, receiver);
  return {
    key: receiverKey('InToTrinh', receiver),
    name: officeTabs.submission(short),
    day: fieldValue(writing.round.meetingDate),
    head: headOf(writing, by, numberAsked(writing, receiver)),
    title: { kind: words.kind, subject: words.subject(askedText(awards.map(({ id }) => id)), whenText(writing)) },
    blocks: [
      ...draftWarnings(writing, awards),
      ...furtherWarnings(writing, submission),
      ...doubts(writing, submission, lists),
      { kind: 'addressee', text: words.to(receiverName(writing, receiver)) },
      basesOf(writing, awards.length > 0),
      ...proposals(writing, submission, lists, who),
      body(isCouncil(receiverName(writing, receiver)) ? words.closingToCouncil(who) : words.closing(who)),
    ],
    ending: {
      left: null,
      right: by === 'council' ? chairSigner(writing) : officeSigner(writing),
      recipients: recipientsOf(writing, [paper.asAbove]),
    },
    columns: COLUMNS,
    orientation: 'portrait',
  };
}

function attachedList(
  writing: Writing,
  submission: Submission,
  lists: readonly NominatedList[],
  short: string,
): Paper | null {
  if (lists.every(({ those }) => those.length === 0)) return null;
  const { receiver } = submission;
  const number = numberOf(writing, issuedBy(receiver), numberAsked(writing, receiver));
  const list = listPaper(writing, lists, null);
  const ofOthers = ['remark', 'warning'];
  return {
    ...list,
    key: receiverKey('InDsToTrinh', receiver),
    name: officeTabs.submissionList(short),
    title: {
      kind: listWords.kind,
      subject: listWords.subject(askedText(submission.awards.map(({ id }) => id)), whenText(writing)),
    },
    head: headOf(writing, issuedBy(receiver), null),
    blocks: [
      { kind: 'remark', text: listWords.attached(number, meetingDay(writing), submitter(writing, receiver)) },
      ...draftWarnings(writing, submission.awards),
      ...furtherWarnings(writing, submission),
      ...list.blocks.filter(({ kind }) => !ofOthers.includes(kind)),
    ],
    ...(receiver === 'head' ? {} : { ending: { left: null, right: officeSigner(writing), recipients: null } }),
  };
}

/** `Tờ trình` to each receiver with its list: to the head from the council, above it from the organisation. */
export function submissionPapers(writing: Writing): readonly ReceiverPapers[] {
  return submissionsOf(writing.rules).flatMap((submission): readonly ReceiverPapers[] => {
    const { receiver, asks } = submission;
    const lists = listsFor(writing, submission);
    // Nobody is nominated and nothing is asked for: there is nothing to submit.
    if (asks.length === 0 && lists.every(({ those }) => those.length === 0)) return [];
    const short = receiver === null ? officeTabs.unknownReceiver : officeTabs.receivers[receiver];
    return [
      {
        receiver,
        short,
        submission: submissionPaper(writing, submission, lists, short),
        list: attachedList(writing, submission, lists, short),
        lists,
      },
    ];
  });
}
