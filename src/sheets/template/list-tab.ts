import { templateTexts } from '../../i18n/papers/template';
import type { NamePlan, TemplatePlan, TemplateRow } from '../../workbook/template-plan';
import { EMPTY_ROW, TEXT, gridCell, gridRow, headerCell, hintRow, page, text, titleRow, wrappedHeight } from './cells';
import type { TemplateFacts } from './facts';
import { canonical, words } from '../words';
import { listTitle, wordListName, wordLists } from './lists';

const { lists: texts } = templateTexts;
const HEADER_ROW = 3;
const VALUE_COLUMN = 1;
const VALUE_WIDTH = 46;
const MEANING_WIDTH = 56;

/** The tab of the words that drop-downs offer: a legend for people, and where Excel takes the words from. */
export function listTab(facts: TemplateFacts): TemplatePlan {
  const rows: TemplateRow[] = [
    titleRow(texts.title),
    hintRow(texts.hint),
    EMPTY_ROW,
    gridRow((['list', 'value', 'meaning'] as const).map((column) => headerCell(canonical(words.listColumns, column)))),
  ];
  const names: NamePlan[] = [];
  for (const [list, items] of wordLists(facts)) {
    const first = rows.length;
    names.push(wordListName(list, words.tabs.lists, { column: VALUE_COLUMN, first, last: first + items.length - 1 }));
    items.forEach(({ value, meaning }) => {
      rows.push(
        gridRow(
          [
            gridCell(text(listTitle(list))),
            { ...gridCell(text(value), { wrap: true }), format: TEXT },
            gridCell(text(meaning), { wrap: true }),
          ],
          Math.max(wrappedHeight(value, VALUE_WIDTH), wrappedHeight(meaning, MEANING_WIDTH)),
        ),
      );
    });
  }
  return {
    key: 'lists',
    name: words.tabs.lists,
    rows,
    columnWidths: [22, VALUE_WIDTH, MEANING_WIDTH],
    merges: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    page: page('portrait', HEADER_ROW),
    validations: [],
    names,
  };
}
