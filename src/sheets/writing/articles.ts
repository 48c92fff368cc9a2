import { pointsText } from '../../domain/arithmetic/points';
import type { ArticleBonus, ArticleState, JudgedArticle } from '../../domain/articles/articles';
import { valueAt } from '../../domain/checked';
import { fieldValue } from '../../domain/round/field';
import type { Person } from '../../domain/round/people';
import { settingText } from '../../domain/rules/settings';
import { dayText, decimalText } from '../../i18n/numbers';
import { familyNames } from '../../i18n/papers/families';
import { common, signed } from '../../i18n/papers/result-tabs/common';
import { articles as words } from '../../i18n/papers/result-tabs/plan';
import type { TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import type { Family } from './families';
import { cellOf, columnOf, here, literal } from './formulas';
import { addHead, addRemark } from './head';
import { formulaCell, numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, tablesPage } from './layout/pages';
import { FORMATS, LOOKS, OUTCOME_LOOKS } from './layout/styles';
import { type Column, type TablePlace, addTable } from './layout/table';
import { ruleNote } from './notes';
import type { Tone } from './outcomes';

/** `KQ - Bài viết` with the cells of the points, as formulas name them, by person. */
export interface ArticlesTab {
  readonly plan: TabPlan;
  readonly points: ReadonlyMap<string, string>;
  readonly families: readonly Family[];
}

const WIDTHS = [6, 10, 26, 30, 20, 14, 18, 16];
const CODE_COLUMN = 1;
const COUNT_COLUMN = 4;
const POINTS_COLUMN = 5;
const OUTCOME_COLUMN = 6;

const TONES: Readonly<Record<ArticleState, Tone>> = {
  counted: 'good',
  'not-approved': 'bad',
  'no-date': 'open',
  'outside-quarter': 'bad',
  'not-a-quarter': 'bad',
  unreadable: 'open',
};

/** Somebody with articles that count. */
interface Earned extends ArticleBonus {
  readonly person: Person;
}

function fixed(width: number): { readonly least: number; readonly most: number } {
  return { least: width, most: width };
}

/** The points of a number of articles, up to the cap. */
function pointsFormula(count: string, points: string | null, cap: string | null): string {
  const earned = `${count}*${points ?? '0'}`;
  return cap === null ? earned : `MIN(${earned},${cap})`;
}

/** `KQ - Bài viết`: each article with what became of it, and what they add to the bonus; `null` where the workbook has no articles. */
export function planArticles(writing: Writing): ArticlesTab | null {
  const { round, rules, evaluation, tabNames } = writing;
  const { judged, bonuses } = evaluation.articles;
  if (judged.length === 0) return null;
  const points = settingText(rules.settings, 'article.points');
  const cap = settingText(rules.settings, 'article.cap');
  const people = new Map(round.people.map((person) => [person.id, person]));
  const earned = [...bonuses].map(([id, bonus]): Earned => ({ ...bonus, person: valueAt(people, id) }));
  const nameOf = ({ article }: JudgedArticle): string => valueAt(people, article.personId).name;
  const outcome = (state: ArticleState): string => signed(TONES[state], words.states[state]);

  const draft = newDraft(WIDTHS);
  addHead(draft, words.title, writing);
  const rule =
    points === null
      ? words.noPoints
      : words.rule(decimalText('vi', points), cap === null ? null : decimalText('vi', cap));
  addRemark(draft, rule);
  draft.addMerged(textCell(words.summary, LOOKS.heading));
  // The list begins after this table (one line where nobody is in it), an empty row, its heading and its header.
  const firstListed = draft.nextRow() + 1 + Math.max(1, earned.length) + 3;
  const lastListed = firstListed + judged.length - 1;
  const listed = (column: number): string => columnOf(tabNames.KqBaiViet, column, firstListed, lastListed);
  const place = addTable<Earned>(
    draft,
    [
      { title: common.ordinal, width: fixed(6), cell: (_, __, order) => numberCell(order, LOOKS.centred) },
      { title: common.code, width: fixed(10), cell: ({ person }) => textCell(person.id, LOOKS.text) },
      { title: common.name, width: fixed(26), cell: ({ person }) => textCell(person.name, LOOKS.text) },
      { title: common.unit, width: fixed(30), cell: ({ person }) => textCell(person.unit, LOOKS.text) },
      {
        title: words.counted,
        width: fixed(20),
        cell: ({ counted }, row) =>
          formulaCell(
            `SUMPRODUCT((${listed(CODE_COLUMN)}=${here(row, CODE_COLUMN)})*(${listed(OUTCOME_COLUMN)}=${literal(outcome('counted'))}))`,
            counted,
            LOOKS.number,
            { format: FORMATS.whole },
          ),
      },
      {
        title: words.points,
        width: fixed(14),
        note: ruleNote(writing, ['article.points', 'article.cap']),
        cell: (one, row) =>
          formulaCell(pointsFormula(here(row, COUNT_COLUMN), points, cap), pointsText(one.points), LOOKS.total, {
            format: FORMATS.score,
          }),
      },
    ],
    earned,
    words.none,
  );
  draft.add([]);
  draft.addMerged(textCell(words.list, LOOKS.heading));
  const columns: readonly Column<JudgedArticle>[] = [
    { title: common.ordinal, width: fixed(6), cell: (_, __, order) => numberCell(order, LOOKS.centred) },
    { title: common.code, width: fixed(10), cell: ({ article }) => textCell(article.personId, LOOKS.text) },
    { title: common.name, width: fixed(26), cell: (one) => textCell(nameOf(one), LOOKS.text) },
    { title: words.article, width: fixed(30), cell: ({ article }) => textCell(article.title, LOOKS.text) },
    { title: words.place, width: fixed(20), cell: ({ article }) => textCell(article.place, LOOKS.text) },
    {
      title: words.date,
      width: fixed(14),
      cell: ({ article }) => {
        const day = fieldValue(article.date);
        return textCell(day === null ? '' : dayText('vi', day), LOOKS.centred);
      },
    },
    {
      title: words.outcome,
      width: fixed(18),
      cell: ({ state }) => textCell(outcome(state), OUTCOME_LOOKS[TONES[state]]),
    },
    {
      title: words.cell,
      width: fixed(16),
      cell: ({ article: { at } }) => textCell(common.cellOfTab(at.sheet, at.cell), LOOKS.quiet),
    },
  ];
  addTable(draft, columns, judged, words.none);
  return {
    plan: draft.finish({
      key: 'KqBaiViet',
      name: tabNames.KqBaiViet,
      page: tablesPage(),
      tabColor: TAB_COLORS.results,
    }),
    points: new Map(
      earned.map(({ person }, index) => [person.id, cellOf(tabNames.KqBaiViet, place.first + index, POINTS_COLUMN)]),
    ),
    families: earned.length === 0 ? [] : familiesOf(tabNames.KqBaiViet, earned, place),
  };
}

function familiesOf(tab: string, earned: readonly Earned[], { first, last }: TablePlace): readonly Family[] {
  const sum = (column: number): string => `ROUND(SUM(${columnOf(tab, column, first, last)}),2)`;
  const counted = earned.reduce((all, one) => all + one.counted, 0);
  const points = earned.reduce((all, one) => all + one.points, 0);
  return [
    { tab, name: familyNames.articles, formula: sum(COUNT_COLUMN), ours: String(counted) },
    { tab, name: familyNames.articlePoints, formula: sum(POINTS_COLUMN), ours: pointsText(points) },
  ];
}
