import { itemAt } from '../../domain/checked';
import type { StatutePack } from '../../domain/rules/pack';
import type { RuleStatus } from '../../domain/terms';
import { type Names } from '../../i18n/names';
import { dayText } from '../../i18n/numbers';
import { statuteTexts as texts } from '../../i18n/papers/statute';
import { settingTitle } from '../../i18n/setting-text';
import { sentenceCase } from '../../i18n/sentences';
import { textsOf } from '../../i18n/texts';
import type { CellPlan, RowPlan, TabPlan } from '../../workbook/port';
import type { StatuteLabel } from '../reading/statute-tab';
import { VALUE_WORDS, canonical, words } from '../words';
import { EMPTY_ROW, TEXT, gridCell, gridRow, headerCell, hintRow, page, text, titleRow, wrappedHeight } from './cells';

const COLUMNS = ['key', 'value', 'citation', 'status'] as const;
const WIDTHS = [34, 22, 44, 18, 60];

function valueCell(value: string): CellPlan {
  return value === ''
    ? { content: null, style: gridCell(null).style, format: TEXT }
    : { ...gridCell(text(value), { wrap: true }), format: TEXT };
}

function row(key: string, value: string, citation = '', status = '', meaning = ''): RowPlan {
  const shown = [key, value, citation, status, meaning];
  const heights = shown.map((one, column) => wrappedHeight(one, itemAt(WIDTHS, column)));
  return gridRow(shown.map(valueCell), Math.max(...heights));
}

/** How far a text was checked, as the tab says it: nothing where it was. */
function statusText(status: RuleStatus): string {
  return status === 'verified' ? '' : canonical(VALUE_WORDS.ruleStatus, status);
}

/** `Quy chế`: a council's statute as a tab that is read again; `ordinal` tells several apart, in their order. It is the user's from the start. */
export function statuteTab(statute: StatutePack, ordinal: number, names: Names): TabPlan {
  const language = textsOf('vi');
  const told: Readonly<Record<StatuteLabel, string>> = {
    id: statute.id,
    name: statute.name,
    organisation: statute.organisation,
    citation: statute.citation,
    from: dayText('vi', statute.from),
    to: statute.to === null ? '' : dayText('vi', statute.to),
  };
  const label = (of: StatuteLabel): RowPlan => row(canonical(words.statuteLabels, of), told[of]);
  const headers = [...COLUMNS.map((column) => canonical(words.statuteColumns, column)), texts.meaning];
  return {
    key: ordinal === 1 ? 'statute' : `statute${String(ordinal)}`,
    name: ordinal === 1 ? words.tabs.statute : `${words.tabs.statute} ${String(ordinal)}`,
    rows: [
      titleRow(texts.title),
      hintRow(texts.hint),
      EMPTY_ROW,
      gridRow(headers.map((title) => headerCell(title))),
      ...(['name', 'id', 'organisation', 'citation', 'from', 'to'] as const).map(label),
      EMPTY_ROW,
      { cells: [{ content: text(texts.parameters), style: { bold: true } }] },
      ...Object.entries(statute.settings).map(([key, { value, citation, status }]) =>
        row(key, value, citation, statusText(status), sentenceCase(settingTitle(language, key, names))),
      ),
      ...(statute.words ?? []).map((own) => {
        const kind = canonical(words.statuteWords, own.kind);
        const key = 'means' in own ? `${kind}: ${own.means}` : kind;
        return row(key, own.word, own.citation, statusText(own.status));
      }),
    ],
    columnWidths: WIDTHS,
    merges: [],
    freeze: { rows: 4, columns: 1 },
    page: page('landscape', 3),
  };
}
