import { templateTexts } from '../../i18n/papers/template';
import type { TabPlan } from '../../workbook/port';
import { VALUE_WORDS, canonical, words } from '../words';
import { EMPTY_ROW, exampleCell, gridRow, headerCell, hintRow, page, textCell, titleRow } from './cells';
import { type TemplateFacts, shortNames, yearTitle } from './facts';

const { collectives: texts } = templateTexts;
const UNITS = 12;

/** `Tập thể`: a row a unit. */
export function collectivesTab(facts: TemplateFacts): TabPlan {
  const awards = shortNames(facts, 'unit');
  const columns = ['code', 'name', 'rating', 'registered'] as const;
  const example = [words.example, texts.example.name, canonical(VALUE_WORDS.rating, 'HTXS'), awards];
  return {
    key: 'collectives',
    name: words.tabs.collectives,
    rows: [
      titleRow(texts.title(yearTitle(facts))),
      hintRow(texts.hint),
      EMPTY_ROW,
      gridRow(
        columns.map((column) =>
          headerCell(
            canonical(words.collectiveColumns, column),
            column === 'registered' && awards !== '' ? texts.registeredNote(awards) : undefined,
          ),
        ),
      ),
      gridRow(example.map(exampleCell)),
      ...Array.from({ length: UNITS }, () => gridRow(columns.map(textCell))),
    ],
    columnWidths: [10, 44, 12, 28],
    merges: [],
    freeze: { rows: 4, columns: 0 },
    page: page('portrait', 3),
  };
}
