import { templateTexts } from '../../i18n/papers/template';
import type { TemplatePlan } from '../../workbook/template-plan';
import { VALUE_WORDS, canonical, words } from '../words';
import { markCell, ordinalCell } from './cells';
import { firstRowOf, formTab } from './form-tab';
import { fromTab } from './lists';

const { council: texts } = templateTexts;
const MEMBERS = 21;

/** `Hội đồng`: who is on the council, who came, and who counts the papers. */
export function councilTab(): TemplatePlan {
  const title = (column: keyof typeof words.memberColumns): string => canonical(words.memberColumns, column);
  const { presence, flag } = VALUE_WORDS;
  const hints = [texts.hint];
  // More is read than the lists offer (`Vắng`, `-`), so nothing is said of it.
  return formTab({
    key: 'council',
    name: words.tabs.council,
    title: texts.title,
    hints,
    columns: [
      {
        title: canonical(words.scoreColumns, 'ordinal'),
        width: 5,
        cell: (row) => ordinalCell(row - firstRowOf({ hints }) + 1),
      },
      { title: title('name'), width: 28 },
      { title: title('code'), width: 10, about: texts.notes.code, expected: () => fromTab('codes') },
      { title: title('position'), width: 26 },
      { title: title('role'), width: 24, about: texts.notes.role },
      {
        title: title('present'),
        width: 12,
        about: texts.notes.present,
        expected: () => ({ kind: 'words', words: [canonical(presence, 'present'), canonical(presence, 'written')] }),
        cell: markCell,
      },
      {
        title: title('teller'),
        width: 14,
        about: texts.notes.teller,
        expected: () => ({ kind: 'words', words: [canonical(flag, 'yes')] }),
        cell: markCell,
      },
    ],
    rows: MEMBERS,
    orientation: 'landscape',
  });
}
