import { type Dated, datesOf } from '../../domain/calendar/calendar';
import type { IndicatorTarget } from '../../domain/indicators/indicators';
import type { CampaignPack } from '../../domain/rules/pack';
import { GROUPS } from '../../domain/terms';
import { dayText } from '../../i18n/numbers';
import { templateTexts } from '../../i18n/papers/template';
import type { Expected, TemplateCell, TemplatePlan } from '../../workbook/template-plan';
import { VALUE_WORDS, canonical, words } from '../words';
import { gridCell, gridRow, markCell, wrappedHeight, text, textCell } from './cells';
import { type TemplateFacts, whenTitle } from './facts';
import { type FormColumn, formTab } from './form-tab';
import { fromTab, fromWords } from './lists';

/** The tabs of input that only some campaigns need. */

const { articles, judgements, indicators, initiatives, notes } = templateTexts.campaign;

/** How many open rows a register has at least; one can write on below the last. */
const ROWS = 20;
const MORE_FIGURES = 6;
/** A criterion stands here in whole, as the list has it. */
const CRITERION_WIDTH = 84;
/** How many lines of judgements there are for a person, at least. */
const JUDGEMENTS = 2;
const NAME_WIDTH = 62;
const WANTED_WIDTH = 26;

/** Not everybody has something to enter, and some have more than one thing. */
function rowsFor({ people }: TemplateFacts): number {
  return Math.max(ROWS, Math.ceil(people / 2));
}

function person(columns: Readonly<Record<'code' | 'name', readonly string[]>>, about: string): readonly FormColumn[] {
  return [
    { title: canonical(columns, 'code'), width: 10, about, expected: () => fromTab('codes'), alert: 'warning' },
    { title: canonical(columns, 'name'), width: 26 },
  ];
}

const yesOrNo = (): Expected => ({
  kind: 'words',
  words: [canonical(VALUE_WORDS.flag, 'yes'), templateTexts.campaign.no],
});

/** `Bài viết`: who wrote what, where it was published, and whether it was approved. */
function articlesTab(facts: TemplateFacts): TemplatePlan {
  const title = (column: keyof typeof words.articleColumns): string => canonical(words.articleColumns, column);
  return formTab({
    key: 'articles',
    name: words.tabs.articles,
    title: articles.title(whenTitle(facts)),
    hints: [articles.hint],
    columns: [
      ...person(words.articleColumns, notes.person),
      { title: title('title'), width: 48 },
      { title: title('place'), width: 24 },
      {
        title: title('approved'),
        width: 12,
        about: notes.approved,
        expected: yesOrNo,
        alert: 'warning',
        cell: markCell,
      },
      { title: title('date'), width: 14, about: notes.day, cell: markCell },
    ],
    example: [words.example, ...articles.example(String(facts.year))],
    rows: rowsFor(facts),
    orientation: 'landscape',
    hasFilter: true,
  });
}

/** How many lines of judgements one person may need: one a criterion. */
function linesOfOne({ rules }: TemplateFacts): number {
  const all = Object.values(rules.campaign.judgements).flat();
  return Math.max(JUDGEMENTS, ...GROUPS.map((group) => all.filter(({ groups }) => groups.includes(group)).length));
}

/** `Nhận xét`: what the council says of a person on a criterion that it alone can judge. */
function judgementsTab(facts: TemplateFacts): TemplatePlan {
  const title = (column: keyof typeof words.judgementColumns): string => canonical(words.judgementColumns, column);
  return formTab({
    key: 'judgements',
    name: words.tabs.judgements,
    title: judgements.title(whenTitle(facts)),
    hints: judgements.hints,
    columns: [
      ...person(words.judgementColumns, notes.person),
      {
        title: title('criterion'),
        width: CRITERION_WIDTH,
        about: notes.criterion,
        // A code alone is read, too, so nothing is said of what is not in the list.
        expected: () => fromWords('criteria'),
      },
      { title: title('met'), width: 10, about: notes.met, expected: yesOrNo, alert: 'warning', cell: markCell },
      { title: title('note'), width: 36 },
    ],
    rows: Math.max(ROWS, facts.people * linesOfOne(facts)),
    orientation: 'landscape',
    hasFilter: true,
  });
}

/** A line of what is to be reached: a target, or a task of the calendar. */
interface IndicatorLine {
  readonly code: string;
  readonly name: string;
  /** What must be reached, or by when it must be done, where the plan says. */
  readonly wanted: string;
}

/** What an indicator asks for; a figure that the round sets stands in its tab. */
function wantedOf(target: IndicatorTarget): string {
  const { figure, direction } = target;
  const percent = target.measure === 'percent' ? '%' : '';
  const told = figure === null ? indicators.openFigure(percent) : `${figure}${percent}`;
  return direction === 'higher' ? indicators.atLeast(told) : indicators.atMost(told);
}

/** By when a task must be done; empty where the plan names no last day. */
function deadlineOf({ item, to }: Dated): string {
  if (to === null) return '';
  const day = dayText('vi', to);
  return item.isBefore ? indicators.before(day) : indicators.until(day);
}

/** The targets with a figure, and the tasks that `KQ - Lịch` has for the round. */
function indicatorLines({ rules, ...time }: TemplateFacts): readonly IndicatorLine[] {
  const { campaign } = rules;
  return [
    ...campaign.targets.flatMap((target) =>
      target.kind === 'indicator' ? [{ code: target.id, name: target.name, wanted: wantedOf(target) }] : [],
    ),
    ...datesOf(campaign, time)
      .filter(({ item }) => item.kind === 'task')
      .map((one) => ({ code: one.item.id, name: one.item.name, wanted: deadlineOf(one) })),
  ];
}

function lineHeight({ name, wanted }: IndicatorLine): number {
  return Math.max(wrappedHeight(name, NAME_WIDTH), wrappedHeight(wanted, WANTED_WIDTH));
}

/** `Chỉ tiêu`: what was reached of each target, and when each task of the calendar was done. */
function indicatorsTab(facts: TemplateFacts): TemplatePlan {
  const title = (column: keyof typeof words.reachedColumns): string => canonical(words.reachedColumns, column);
  const lines = indicatorLines(facts);
  const plan = formTab({
    key: 'indicators',
    name: words.tabs.indicators,
    title: indicators.title(whenTitle(facts)),
    hints: [indicators.hint],
    columns: [
      { title: title('code'), width: 24 },
      { title: indicators.name, width: NAME_WIDTH },
      { title: indicators.wanted, width: WANTED_WIDTH, cell: markCell },
      { title: title('year'), width: 10, about: notes.year, cell: markCell },
      { title: title('reached'), width: 18, about: notes.reached, cell: markCell },
    ],
    rows: lines.length + MORE_FIGURES,
    orientation: 'landscape',
  });
  const given = ({ code, name, wanted }: IndicatorLine): readonly TemplateCell[] => [
    gridCell(text(code)),
    gridCell(text(name), { wrap: true }),
    gridCell(wanted === '' ? null : text(wanted), { horizontal: 'center', wrap: true }),
    markCell(),
    markCell(),
  ];
  const first = plan.rows.length - lines.length - MORE_FIGURES;
  const rows = plan.rows.map((row, index) => {
    const line = lines[index - first];
    return line === undefined ? row : gridRow(given(line), lineHeight(line));
  });
  return { ...plan, rows };
}

/** `Sáng kiến`: the register of initiatives and projects. */
function initiativesTab(facts: TemplateFacts): TemplatePlan {
  const title = (column: keyof typeof words.initiativeColumns): string => canonical(words.initiativeColumns, column);
  return formTab({
    key: 'initiatives',
    name: words.tabs.initiatives,
    title: initiatives.title(whenTitle(facts)),
    hints: [initiatives.hint],
    columns: [
      // Several authors can stand in one cell, so nothing is said of what is not in the list.
      { title: title('code'), width: 14, about: notes.authors, expected: () => fromTab('codes') },
      { title: title('name'), width: 26 },
      { title: title('title'), width: 50 },
      { title: title('state'), width: 20, about: notes.state },
      {
        title: title('level'),
        width: 14,
        about: notes.level,
        expected: () => fromWords('initiative'),
        alert: 'warning',
      },
      { title: title('decision'), width: 20, cell: textCell },
      { title: title('date'), width: 14, about: notes.day, cell: markCell },
    ],
    example: [words.example, ...initiatives.example(String(facts.year))],
    rows: rowsFor(facts),
    orientation: 'landscape',
    hasFilter: true,
  });
}

const TABS: Readonly<Record<CampaignPack['tabs'][number], (facts: TemplateFacts) => TemplatePlan>> = {
  articles: articlesTab,
  judgements: judgementsTab,
  indicators: indicatorsTab,
  initiatives: initiativesTab,
};

/** The tabs that this campaign needs beside those of every round. */
export function campaignTabs(facts: TemplateFacts): readonly TemplatePlan[] {
  return facts.rules.campaign.tabs.map((tab) => TABS[tab](facts));
}
