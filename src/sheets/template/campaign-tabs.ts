import type { CampaignPack, Target } from '../../domain/rules/pack';
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
const NAME_WIDTH = 62;

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
    example: [words.example, ...articles.example],
    rows: rowsFor(facts),
    orientation: 'landscape',
    hasFilter: true,
  });
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
        width: 64,
        about: notes.criterion,
        expected: () => fromWords(facts, 'criteria'),
        alert: 'warning',
      },
      { title: title('met'), width: 10, about: notes.met, expected: yesOrNo, alert: 'warning', cell: markCell },
      { title: title('note'), width: 36 },
    ],
    rows: Math.max(ROWS, facts.people * 2),
    orientation: 'landscape',
    hasFilter: true,
  });
}

/** A line of what is to be reached: a target, or a task of the calendar. */
interface IndicatorLine {
  readonly code: string;
  readonly name: string;
  /** What must be reached, where the plan says. */
  readonly wanted: string;
}

function wantedOf({ figure, measure, direction }: Extract<Target, { kind: 'indicator' }>): string {
  if (figure === null) return '';
  return `${direction === 'higher' ? '≥' : '≤'} ${figure}${measure === 'percent' ? '%' : ''}`;
}

function indicatorLines({ rules, year, period }: TemplateFacts): readonly IndicatorLine[] {
  const { targets, calendar } = rules.campaign;
  const isOfQuarter = period.startsWith('quarter');
  return [
    ...targets.flatMap((target) =>
      target.kind === 'indicator' ? [{ code: target.id, name: target.name, wanted: wantedOf(target) }] : [],
    ),
    ...calendar
      .filter((item) => {
        if (item.kind !== 'task') return false;
        if (item.every === 'quarter') return isOfQuarter;
        return item.every === 'once' || (item.years.first <= year && year <= item.years.last);
      })
      .map(({ id, name }) => ({ code: id, name, wanted: '' })),
  ];
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
      { title: indicators.wanted, width: 12, cell: markCell },
      { title: title('year'), width: 10, about: notes.year, cell: markCell },
      { title: title('reached'), width: 18, about: notes.reached, cell: markCell },
    ],
    rows: lines.length + MORE_FIGURES,
    orientation: 'landscape',
  });
  const given = ({ code, name, wanted }: IndicatorLine): readonly TemplateCell[] => [
    gridCell(text(code)),
    gridCell(text(name), { wrap: true }),
    gridCell(wanted === '' ? null : text(wanted), { horizontal: 'center' }),
    markCell(),
    markCell(),
  ];
  const first = plan.rows.length - lines.length - MORE_FIGURES;
  const rows = plan.rows.map((row, index) => {
    const line = lines[index - first];
    return line === undefined ? row : gridRow(given(line), wrappedHeight(line.name, NAME_WIDTH));
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
        expected: () => fromWords(facts, 'initiative'),
        alert: 'warning',
      },
      { title: title('decision'), width: 20, cell: textCell },
      { title: title('date'), width: 14, about: notes.day, cell: markCell },
    ],
    example: [words.example, ...initiatives.example],
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
