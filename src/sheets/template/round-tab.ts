import { yearText } from '../../i18n/numbers';
import { templateTexts } from '../../i18n/papers/template';
import type { CellContent, RowPlan, TabPlan } from '../../workbook/port';
import type { RoundLabel } from '../reading/round-tab';
import { VALUE_WORDS, canonical, words } from '../words';
import {
  EMPTY_ROW,
  ROW_HEIGHT,
  TEXT,
  gridCell,
  gridRow,
  headerCell,
  hintRow,
  page,
  text,
  textCell,
  titleRow,
} from './cells';
import { withChoices } from './choice-lines';
import { type TemplateFacts, votedAwards } from './facts';

const { round: texts, labelNotes, awardParameterNotes, roundParameterNotes, targetNote } = templateTexts;

const NOTE_WIDTH = 80;
/** How many letters fit into that width, with some to spare. */
const LETTERS = 94;

/** A line of the tab: what is asked, what is given, how to write it. */
interface Line {
  readonly label: string;
  readonly value: string | null;
  readonly note: string;
}

const LABELS: readonly RoundLabel[] = [
  'campaign',
  'year',
  'period',
  'parentOrganisation',
  'organisation',
  'place',
  'meetingDate',
  'chair',
  'secretary',
  'tellerChief',
  'members',
  'present',
  'written',
  'closedOn',
  'closedBy',
  'reopenReason',
  'reopenedOn',
];

function labelLines(facts: TemplateFacts): readonly Line[] {
  const given: Readonly<Partial<Record<RoundLabel, string>>> = {
    campaign: facts.rules.campaign.id,
    year: yearText(facts),
    period: canonical(VALUE_WORDS.period, 'year'),
  };
  return LABELS.map((label) => ({
    label: canonical(words.roundLabels, label),
    value: given[label] ?? null,
    note: labelNotes[label],
  }));
}

/** The keys that neither law nor campaign settles, and that a round of this campaign may need. */
function parameterLines(facts: TemplateFacts): readonly Line[] {
  const { awards, settings, campaign } = facts.rules;
  const line = (key: string, note: string): Line => ({ label: key, value: null, note });
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
    ...(['score.step', 'score.bonus-cap', 'score.penalty-cap', 'score.total-cap', 'score.rater-gap'] as const).map(
      ofRound,
    ),
    ...campaign.targets.flatMap((target) =>
      target.kind === 'by-hand' ? [line(`target.${target.id}`, targetNote(target.name))] : [],
    ),
  ];
}

function lineRow({ label, value, note }: Line): RowPlan {
  const content: CellContent | null = value === null ? null : text(value);
  const cells = [
    gridCell(text(label)),
    { ...textCell(), content, format: TEXT },
    gridCell(text(note), { wrap: true, color: '595959' }),
  ];
  return gridRow(cells, ROW_HEIGHT * Math.ceil(note.length / LETTERS));
}

/** `Đợt xét`: every label of the round, and the keys worth setting; values are text, so that none becomes a date. */
export function roundTab(facts: TemplateFacts): TabPlan {
  const header = gridRow([texts.label, texts.value, texts.note].map((title) => headerCell(title)));
  const rows: readonly RowPlan[] = [
    titleRow(texts.title),
    hintRow(texts.hint),
    EMPTY_ROW,
    header,
    ...labelLines(facts).map(lineRow),
    EMPTY_ROW,
    { cells: [{ content: text(texts.parameters), style: { bold: true } }] },
    ...withChoices(parameterLines(facts), facts.rules).map((line) => lineRow({ value: null, ...line })),
  ];
  return {
    key: 'round',
    name: words.tabs.round,
    rows,
    columnWidths: [34, 36, NOTE_WIDTH],
    merges: [],
    freeze: { rows: 4, columns: 0 },
    page: page('landscape', 3),
  };
}
