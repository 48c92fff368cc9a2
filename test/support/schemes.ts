import { readFileSync } from 'node:fs';
import { itemAt } from '../../src/domain/checked';
import type { ScoreSheet, ScoreValue } from '../../src/domain/round/score-sheets';
import type { Scheme } from '../../src/domain/rules/pack';
import { schemeSchema } from '../../src/domain/rules/schemas/scheme';
import { checkedPoints } from '../../src/domain/rules/parameters';
import { campaignSettings } from '../../src/domain/rules/scheme-settings';
import { type Settings, overlay } from '../../src/domain/rules/settings';
import { formItems, partTitle } from '../../src/domain/scoring/items';
import { scoreValue } from '../../src/sheets/reading/score-value';
import { type Review, reviewSnapshot } from '../../src/review/review';
import type { CellValue, Snapshot } from '../../src/workbook/port';
import { campaign } from './packs';
import { settings } from './round';
import { ROSTER_HEADER, ROUND, type Rows, rosterRow } from './workbook';

/** The real schemes of the rules' section 10, by file. */
export const REAL_SCHEMES = [
  'f-701-thcs-2026',
  'f-703-nam-hung-2019',
  'f-704-tieu-hoc-2015',
  'f-705-bac-giang-2011',
  'f-706-cum-tphcm',
  'f-707-kpi-2026',
  'f-709-thuong-gap',
] as const;

/** One of the real schemes, checked. */
export function realScheme(name: (typeof REAL_SCHEMES)[number]): Scheme {
  return schemeSchema.parse(JSON.parse(readFileSync(`test/fixtures/schemes/${name}.json`, 'utf8')));
}

/** The parameters that hold in a round of a campaign with that scheme, and those that the round sets. */
export function schemeSettingsWith(scheme: Scheme, round: Readonly<Record<string, string>> = {}): Settings {
  return overlay({}, campaignSettings(campaign({ scheme })), [...settings(round).values()]);
}

/** What stands in the cells of one person, by the id of the item; an item that is not named has its maximum. */
export interface Given {
  readonly id: string;
  readonly cells?: Readonly<Record<string, CellValue>>;
  readonly bonus?: CellValue;
  readonly penalty?: CellValue;
  readonly total?: CellValue;
}

function value(cell: CellValue): ScoreValue {
  return scoreValue(cell, null);
}

/** A scoring tab of one form of a scheme, in the matrix layout: criteria, bonus and penalty items, then the three columns. */
export function formSheet(
  scheme: Scheme,
  formId: string,
  rows: readonly Given[],
  own: Partial<ScoreSheet> = {},
): ScoreSheet {
  const form = itemAt(
    scheme.forms.filter(({ id }) => id === formId),
    0,
  );
  const { criteria, bonus, penalty } = formItems(scheme, form);
  const items = [...criteria, ...bonus, ...penalty];
  const extras = new Set([...bonus, ...penalty].map(({ id }) => id));
  const maximum = (max: string | null): number => (max === null ? 10_000 : checkedPoints(max));
  return {
    sheet: 'Chấm điểm - Hội đồng chấm',
    layout: 'matrix',
    rater: 'council',
    criteria: items.map((item, position) => ({
      name: partTitle(item),
      max: maximum(item.max),
      index: 3 + position,
      maxAt: { sheet: 'Chấm điểm - Hội đồng chấm', cell: 'D2' },
    })),
    columns: { bonus: 3 + items.length, penalty: 4 + items.length, total: 5 + items.length },
    declaredTotal: { state: 'absent' },
    rows: rows.map(({ id, cells = {}, ...given }, position) => ({
      personId: id,
      index: 2 + position,
      scores: items.map((item) => {
        const cell = cells[item.id];
        if (cell !== undefined) return value(cell);
        return value(extras.has(item.id) ? null : maximum(item.max) / 100);
      }),
      bonus: value(given.bonus ?? null),
      penalty: value(given.penalty ?? null),
      total: value(given.total ?? null),
    })),
    ...own,
  };
}

/** A review workbook of people scored by the council on one form, as rows of cells: round, roster, scoring tab. */
export function schemedTabs(
  scheme: Scheme,
  formId: string,
  rows: readonly (Given & { readonly discipline?: string })[],
  round: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Rows>> {
  const sheet = formSheet(scheme, formId, []);
  const { criteria, bonus, penalty } = formItems(
    scheme,
    itemAt(
      scheme.forms.filter(({ id }) => id === formId),
      0,
    ),
  );
  const items = [...criteria, ...bonus, ...penalty];
  const usual = (index: number): CellValue =>
    index < criteria.length ? itemAt(sheet.criteria, index).max / 100 : null;
  return {
    'Đợt xét': [...ROUND, ...Object.entries(round)],
    'Danh sách': [
      ROSTER_HEADER,
      ...rows.map(({ id, discipline }) => rosterRow(id, `Người ${id}`, { 'Kỷ luật': discipline ?? null })),
    ],
    'Chấm điểm - Hội đồng chấm': [
      ['Mã', 'Họ và tên', ...sheet.criteria.map(({ name }) => name), 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
      [null, 'Điểm tối đa', ...sheet.criteria.map(({ max }) => max / 100), null, null, null],
      ...rows.map(({ id, cells = {}, ...given }) => [
        id,
        `Người ${id}`,
        ...items.map((item, index) => {
          const cell = cells[item.id];
          return cell === undefined ? usual(index) : cell;
        }),
        given.bonus ?? null,
        given.penalty ?? null,
        given.total ?? null,
      ]),
    ],
  };
}

/** The review of a workbook under a campaign with that scheme; it must be usable. */
export function reviewWith(scheme: Scheme, snapshot: Snapshot): Review {
  const review = reviewSnapshot(snapshot, { kind: 'pack', pack: campaign({ scheme }) });
  if (!review.ok) throw new Error(JSON.stringify(review.error));
  return review.value;
}
