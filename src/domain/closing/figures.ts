import { pointsText } from '../arithmetic/points';
import type { Vote } from '../ballots/vote';
import { valueAt } from '../checked';
import type { Evaluation } from '../evaluate';
import type { Round } from '../round/round';
import { RATERS } from '../terms';
import { codeKey } from '../text/keys';

/** What a figure of a round is: each kind of them is frozen when the round is closed. None tells one paper from another. */
export const FIGURE_KINDS = [
  'score-self',
  'score-unit',
  'score-council',
  'score-final',
  'status',
  'ceiling-base',
  'ceiling-limit',
  'ceiling-nominated',
  'votes-members',
  'votes-present',
  'votes-written',
  'votes-issued',
  'votes-returned',
  'votes-valid',
  'votes-invalid',
  'votes-required',
  'nominee-yes',
  'nominee-no',
  'nominee-blank',
  'nominee-unreadable',
  'nominee-verdict',
  'target-count',
  'target-of',
  'target-met',
] as const;
/** What a figure of a round is. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** What a figure is of: an award's id and a code (of a person, unit or target), each `''` where it is of none. */
export interface FigureOf {
  readonly kind: FigureKind;
  readonly award: string;
  readonly subject: string;
}

/** A figure as it came out: a plain decimal, or one of the stable words of statuses and verdicts. */
export interface Figure extends FigureOf {
  readonly value: string;
}

/** Whether a figure is of a target of the campaign: its subject is a target's id, not somebody's code. */
export function isOfTarget(kind: FigureKind): boolean {
  return kind.startsWith('target-');
}

/** The one text under which a figure is found again: `status:ldtt:NV012`. Codes count without regard to case. */
export function figureKey({ kind, award, subject }: FigureOf): string {
  return `${kind}:${award}:${isOfTarget(kind) ? subject : codeKey(subject)}`;
}

/** What a key stands for; `null` where it is none. */
export function parseFigureKey(key: string): FigureOf | null {
  const [kind, award, ...subject] = key.split(':');
  const known = FIGURE_KINDS.find((one) => one === kind);
  if (known === undefined || award === undefined || subject.length === 0) return null;
  return { kind: known, award, subject: subject.join(':') };
}

/** What a key of a record stands for; a fault of the program where it is none, as reading lets no other through. */
export function figureOfKey(key: string): FigureOf {
  const of = parseFigureKey(key);
  if (of === null) throw new Error(`no figure: ${key}`);
  return of;
}

function scoreFigures({ scores }: Evaluation, { people }: Round): readonly Figure[] {
  return people.flatMap(({ id }) => {
    const { byRater, final } = valueAt(scores, id);
    const raters = RATERS.flatMap((rater): readonly Figure[] => {
      const total = byRater[rater];
      return total.kind === 'total'
        ? [{ kind: `score-${rater}`, award: '', subject: id, value: pointsText(total.points) }]
        : [];
    });
    return final === null
      ? raters
      : [...raters, { kind: 'score-final' as const, award: '', subject: id, value: pointsText(final) }];
  });
}

type Value = string | number | boolean | null;

/** Figures of one award or subject; what is not there is left out. */
function figuresOf(
  award: string,
  subject: string,
  values: Readonly<Partial<Record<FigureKind, Value>>>,
): readonly Figure[] {
  return FIGURE_KINDS.flatMap((kind) => {
    const value = values[kind];
    if (value === undefined || value === null) return [];
    const text = typeof value === 'boolean' ? (value ? 'passed' : 'failed') : String(value);
    return [{ kind, award, subject, value: text }];
  });
}

function voteFigures({ award, attendance, issued, returned, valid, invalid, threshold, nominees }: Vote) {
  return [
    ...figuresOf(award, '', {
      'votes-members': attendance.members,
      'votes-present': attendance.present,
      'votes-written': attendance.written,
      'votes-issued': issued,
      'votes-returned': returned,
      'votes-valid': valid,
      'votes-invalid': invalid,
      'votes-required': threshold === null ? null : threshold.required,
    }),
    ...nominees.flatMap(({ id, yes, no, blank, unreadable, verdict }) =>
      figuresOf(award, id, {
        'nominee-yes': yes,
        'nominee-no': no,
        'nominee-blank': blank,
        'nominee-unreadable': unreadable,
        'nominee-verdict': verdict,
      }),
    ),
  ];
}

/** Every figure that closing a round freezes: scores, nomination statuses, ceilings, totals of votes, targets; in the order of the tabs. */
export function frozenFigures(round: Round, evaluation: Evaluation): readonly Figure[] {
  return [
    ...scoreFigures(evaluation, round),
    ...[...evaluation.entries].flatMap(([award, entries]) =>
      [...entries].map(([subject, { status }]): Figure => ({ kind: 'status', award, subject, value: status })),
    ),
    ...evaluation.ceilings.flatMap(({ award, base, limit, nominated }) =>
      figuresOf(award, '', { 'ceiling-base': base, 'ceiling-limit': limit, 'ceiling-nominated': nominated }),
    ),
    ...evaluation.votes.flatMap(voteFigures),
    ...evaluation.targets.flatMap(({ target, actual, met, stated }) =>
      figuresOf('', target.id, {
        'target-count': actual === null ? null : actual.count,
        'target-of': actual === null ? null : actual.of,
        'target-met': met ?? stated,
      }),
    ),
  ];
}
