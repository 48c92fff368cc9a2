import { cellName } from '../../domain/cell';
import { yearSpan } from '../../domain/calendar/span';
import { valueAt } from '../../domain/checked';
import { grantingsOf, submissionsOf } from '../../domain/granting/granting';
import { figureKey } from '../../domain/indicators/indicators';
import { type ParameterKind, parameterKinds, targetScope } from '../../domain/rules/parameters';
import { paperStyleOf } from '../../domain/rules/paper-style';
import { awardCatalogue } from '../../domain/rules/rulebook';
import { pointsSetting } from '../../domain/rules/settings';
import { PERIODS, type Receiver } from '../../domain/terms';
import { yearText } from '../../i18n/numbers';
import { countingMinutes } from '../../i18n/papers/counting-minutes';
import { paper } from '../../i18n/papers/documents';
import { decision } from '../../i18n/papers/office-papers';
import { styleWords } from '../../i18n/papers/paper-styles';
import { templateTexts } from '../../i18n/papers/template';
import type { Expected, TemplatePlan, TemplateRow, Validation } from '../../workbook/template-plan';
import type { RoundLabel } from '../reading/round-tab';
import { VALUE_WORDS, canonical, words } from '../words';
import {
  EMPTY_ROW,
  countCell,
  gridCell,
  gridRow,
  headerCell,
  hintRow,
  page,
  text,
  textCell,
  titleRow,
  wrappedHeight,
} from './cells';
import { withChoices } from './choice-lines';
import { type TemplateFacts, votedAwards } from './facts';
import { alertBox, box } from './form-tab';
import { type PointsName, pointsName } from './lists';

const { round: texts, labelNotes, awardParameterNotes, roundParameterNotes, targetNote, figureNote } = templateTexts;

const HEADER_ROW = 3;
const VALUE_COLUMN = 1;
const NOTE_WIDTH = 84;
/** The keys of points that formulas look at. */
const POINTS_KEYS: Readonly<Record<PointsName, string>> = {
  step: 'score.step',
  bonusCap: 'score.bonus-cap',
  penaltyCap: 'score.penalty-cap',
  totalCap: 'score.total-cap',
};

/** A line of the tab: what is asked, what is given, how to write it. */
interface Line {
  readonly label: string;
  readonly value: string | null;
  readonly note: string;
  readonly expected?: Expected;
  readonly alert?: 'warning' | 'stop';
  /** What is to be left as it is. */
  readonly isLocked?: true;
  /** A cell for a number; every other is text, so that none becomes a date. */
  readonly isNumber?: true;
}

const SCORE_KEYS = [
  'score.step',
  'score.bonus-cap',
  'score.penalty-cap',
  'score.total-cap',
  'score.rater-gap',
] as const;

const LABELS: readonly RoundLabel[] = [
  'campaign',
  'year',
  'period',
  'parentOrganisation',
  'organisation',
  'place',
  'meetingDate',
  'meetingFrom',
  'meetingTo',
  'meetingPlace',
  'chair',
  'secretary',
  'tellerChief',
  'countingPlace',
  'countingFrom',
  'countingTo',
  'countingNumber',
  'members',
  'present',
  'written',
  'closedOn',
  'closedBy',
  'reopenReason',
  'reopenedOn',
];
/** The labels that only the minutes of counting use. */
const COUNTING_LABELS: readonly RoundLabel[] = ['countingPlace', 'countingFrom', 'countingTo', 'countingNumber'];
/** The labels of the decision and of what goes with it. */
const DECISION_LABELS: readonly RoundLabel[] = [
  'decisionNumber',
  'decisionDate',
  'signer',
  'signerTitle',
  'signsFor',
  'recipients',
];
/** The labels of the submission to each receiver. */
const SUBMISSION_LABELS: Readonly<Record<Receiver, readonly RoundLabel[]>> = {
  head: ['toHead', 'numberToHead'],
  department: ['toDepartment', 'numberToDepartment'],
  province: ['toProvince', 'numberToProvince'],
  cluster: ['toCluster', 'numberToCluster'],
  union: ['toUnion', 'numberToUnion'],
};

/** The labels of the papers that a round of these rules gives; none where it works out no award. */
function officeLabels({ rules }: TemplateFacts): readonly RoundLabel[] {
  if (rules.awards.length === 0) return [];
  const submissions = submissionsOf(rules).flatMap(({ receiver }) =>
    receiver === null ? [] : SUBMISSION_LABELS[receiver],
  );
  const isFurther = grantingsOf(rules).some(({ proposedTo }) => proposedTo !== null);
  return [...DECISION_LABELS, ...submissions, ...(isFurther ? (['proposedFurther'] as const) : [])];
}

function labelLines(facts: TemplateFacts): readonly Line[] {
  const people: Partial<Line> = {
    expected: { kind: 'number', isWhole: true, least: '0', most: null },
    alert: 'stop',
    isNumber: true,
  };
  const { settings, campaign } = facts.rules;
  const { letterhead } = campaign;
  const ofStyle = styleWords[paperStyleOf(settings, letterhead, yearSpan(facts).last)];
  const periods = PERIODS.map((one) => canonical(VALUE_WORDS.period, one));
  const given: Readonly<Partial<Record<RoundLabel, Partial<Line>>>> = {
    campaign: { value: facts.rules.campaign.id, isLocked: true },
    year: { value: yearText(facts) },
    period: {
      value: canonical(VALUE_WORDS.period, facts.period),
      expected: { kind: 'words', words: periods },
      alert: 'warning',
    },
    countingNumber: {
      note: texts.withExample(
        labelNotes.countingNumber,
        ofStyle.code(countingMinutes.abbreviation, paper.councilSymbol, '05'),
      ),
    },
    decisionNumber: {
      note: texts.withExample(
        labelNotes.decisionNumber,
        ofStyle.code(decision.abbreviation, letterhead?.symbol ?? null, '15'),
      ),
    },
    members: people,
    present: people,
    written: people,
  };
  const hasVote = votedAwards(facts).length > 0;
  const ofRound = hasVote ? LABELS : LABELS.filter((label) => !COUNTING_LABELS.includes(label));
  const ofBallots: readonly RoundLabel[] = hasVote ? ['ballotTitle'] : [];
  return [...ofRound, ...officeLabels(facts), ...ofBallots].map((label) => ({
    label: canonical(words.roundLabels, label),
    value: null,
    note: labelNotes[label],
    ...given[label],
  }));
}

/** What the value of a parameter may be: one of its words, or what its note says. */
function expectedOf(kind: ParameterKind): Pick<Line, 'expected' | 'alert'> {
  return kind.kind === 'one-of' ? { expected: { kind: 'words', words: kind.words }, alert: 'stop' } : {};
}

/** What each key's value must be. */
function kindsOf({ rules: { regime, campaign }, regimes }: TemplateFacts): ReadonlyMap<string, ParameterKind> {
  return parameterKinds({
    awards: [...awardCatalogue(regime, campaign).keys()],
    regimes,
    ...targetScope(campaign),
  });
}

/** The keys that neither law nor campaign settles, and that a round of this campaign may need. */
function parameterLines(facts: TemplateFacts, kinds: ReadonlyMap<string, ParameterKind>): readonly Line[] {
  const { awards, settings, campaign } = facts.rules;
  const byHand = campaign.targets.filter(({ kind }) => kind === 'by-hand');
  const openFigures = campaign.targets.filter((target) => target.kind === 'indicator' && target.figure === null);
  const line = (key: string, note: string): Line => ({
    label: key,
    value: null,
    note,
    ...expectedOf(valueAt(kinds, key)),
  });
  const open = votedAwards(facts).filter(({ id }) => !settings.has(`${id}.vote.percent`));
  const unconfirmed = awards.filter(({ conditions }) => conditions.some(({ rule }) => rule === 'rule.confirmed'));
  const hasChain = awards.some(({ conditions }) => conditions.some(({ rule }) => rule === 'title.consecutive-years'));
  const ofRound = (key: keyof typeof roundParameterNotes): Line => line(key, roundParameterNotes[key]);
  return [
    ofRound('council.quorum'),
    ...open.flatMap(({ id, short }) =>
      (['vote.percent', 'vote.comparator', 'vote.base'] as const).map((key) =>
        line(`${id}.${key}`, awardParameterNotes[key](short)),
      ),
    ),
    ...unconfirmed.map(({ id, short }) => line(`${id}.rule.confirmed`, awardParameterNotes['rule.confirmed'](short))),
    ...(hasChain ? [ofRound('cstd-tinh.chain-ends')] : []),
    ...SCORE_KEYS.map(ofRound),
    ...(campaign.tabs.includes('articles') ? (['article.points', 'article.cap'] as const).map(ofRound) : []),
    ...openFigures.map(({ id, name }) => line(figureKey(id), figureNote(name))),
    ...byHand.map(({ id, name }) => line(`target.${id}`, targetNote(name))),
  ];
}

function lineRow({ label, value, note, isLocked, isNumber }: Line): TemplateRow {
  const empty = isNumber === true ? countCell() : textCell();
  const cell = {
    ...empty,
    content: value === null ? null : text(value),
    ...(isLocked === true ? { isLocked } : {}),
  };
  const cells = [gridCell(text(label)), cell, gridCell(text(note), { wrap: true, color: '595959' })];
  return gridRow(cells, wrappedHeight(note, NOTE_WIDTH));
}

function validationOf({ label, note, expected, alert }: Line, row: number): Validation {
  return {
    areas: [{ top: row, bottom: row, left: VALUE_COLUMN, right: VALUE_COLUMN }],
    expected: expected ?? { kind: 'anything' },
    prompt: box(label, note),
    alert: alert === undefined ? null : alertBox(alert, note),
  };
}

/** `Đợt xét`: every label of the round, and the keys worth setting. */
export function roundTab(facts: TemplateFacts): TemplatePlan {
  const labels = labelLines(facts);
  const kinds = kindsOf(facts);
  const parameters = withChoices(parameterLines(facts, kinds), facts.rules).map((line): Line => ({
    value: null,
    ...expectedOf(valueAt(kinds, line.label)),
    ...line,
  }));
  const firstLabel = HEADER_ROW + 1;
  const firstParameter = firstLabel + labels.length + 2;
  const names = (['step', 'bonusCap', 'penaltyCap', 'totalCap'] as const).map((name) => {
    const row = firstParameter + parameters.findIndex(({ label }) => label === POINTS_KEYS[name]);
    const cell = cellName(row, VALUE_COLUMN);
    return pointsName(name, words.tabs.round, cell, pointsSetting(facts.rules.settings, POINTS_KEYS[name]));
  });
  return {
    key: 'round',
    name: words.tabs.round,
    rows: [
      titleRow(texts.title),
      hintRow(texts.hint),
      EMPTY_ROW,
      gridRow([texts.label, texts.value, texts.note].map((title) => headerCell(title))),
      ...labels.map(lineRow),
      EMPTY_ROW,
      { cells: [gridCell(text(texts.parameters), { bold: true, border: 'none' })] },
      ...parameters.map(lineRow),
    ],
    columnWidths: [36, 48, NOTE_WIDTH],
    merges: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    page: page('landscape', HEADER_ROW),
    validations: [
      ...labels.map((line, index) => validationOf(line, firstLabel + index)),
      ...parameters.map((line, index) => validationOf(line, firstParameter + index)),
    ],
    names,
  };
}
