import { itemAt } from '../../../src/domain/checked';
import { shippedCampaign } from '../../../src/review/campaigns';
import { templatePlans } from '../../../src/review/template';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { readZip } from '../../../src/workbook/file/zip/archive';
import type { CellContent, CellValue } from '../../../src/workbook/port';
import type { TemplateCell, TemplatePlan, TemplateRow, Validation } from '../../../src/workbook/template-plan';
import { recalculate } from '../../tools/recalculate';
import { type DumpedSheet, type DumpedValidation, libreOfficeConvert, openpyxlDump } from '../../tools/second-opinion';
import { formula, opened, partNames, partOf, plan, tabOf, text, written } from './opened';

/** The children of a worksheet in the order of ECMA-376, Part 1, 18.3.1.99: Excel calls a file damaged that has them otherwise. */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
  ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls'],
];

function plansOf(campaign: string, people: number): readonly TemplatePlan[] {
  const pack = shippedCampaign(campaign);
  if (pack === null) throw new Error(`${campaign} does not ship`);
  const plans = templatePlans(pack, { people, year: null, period: null });
  if (!plans.ok) throw new Error(plans.error.code);
  return plans.value;
}

const plans = plansOf('tran-phu-2022', 4);
const template = newWorkbook(plans);

async function sheets(): Promise<readonly DumpedSheet[]> {
  return openpyxlDump(await template).sheets;
}

async function sheetNamed(name: string): Promise<DumpedSheet> {
  const found = (await sheets()).find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
}

/** What openpyxl knows of the entries at a cell. */
async function validationAt(name: string, cell: string): Promise<DumpedValidation | undefined> {
  const { dataValidation } = (await sheetNamed(name)).validations;
  return dataValidation?.find(({ sqref }) => sqref === cell || sqref.startsWith(`${cell}:`));
}

function contentOf(value: CellValue): CellContent {
  return typeof value === 'number'
    ? { kind: 'number', decimal: String(value) }
    : { kind: 'text', text: typeof value === 'string' ? value : '' };
}

/** A plan with other content in some cells (0-based); cells beyond a row are added. */
function filled(
  { rows, ...rest }: TemplatePlan,
  cells: readonly (readonly [row: number, column: number, content: CellContent])[],
): TemplatePlan {
  const changed = rows.map((row, index): TemplateRow => {
    const own: (TemplateCell | null)[] = [...row.cells];
    for (const [at, column, content] of cells) {
      if (at !== index) continue;
      while (own.length <= column) own.push(null);
      own[column] = { ...(own[column] ?? { style: {} }), content };
    }
    return { ...row, cells: own };
  });
  return { ...rest, rows: changed };
}

/** The round's tab with a step of the scores. */
function withStep(round: TemplatePlan, step: string): TemplatePlan {
  const row = round.rows.findIndex(({ cells: [label] }) => {
    return label?.content?.kind === 'text' && label.content.text === 'score.step';
  });
  return filled(round, [[row, 1, contentOf(step)]]);
}

function planNamed(name: string): TemplatePlan {
  return itemAt(
    plans.filter((one) => one.name === name),
    0,
  );
}

describe('in the eyes of openpyxl', () => {
  test('every tab is protected without a password, and lets people insert, delete, sort, filter and format', async () => {
    for (const { protection } of await sheets()) {
      expect(protection).toMatchObject({ sheet: true, objects: false, scenarios: false });
      expect(protection['password']).toBeUndefined();
      expect(protection['hashValue']).toBeUndefined();
      for (const forbidden of ['insertRows', 'insertColumns', 'deleteRows', 'sort', 'autoFilter', 'formatCells'])
        expect(protection[forbidden]).toBe(false);
    }
  });

  test.each([
    ['Danh sách', ['A1', 'A2', 'B4', 'P4'], ['A6', 'B5', 'B6', 'P9', 'K7']],
    ['Đợt xét', ['A5', 'B5', 'C5', 'A27'], ['B6', 'B11', 'B27']],
    ['Chấm điểm - Hội đồng chấm', ['B4', 'C5', 'B5', 'L4'], ['D4', 'D5', 'N5', 'B6', 'D6', 'N6']],
    ['Phiếu CSTĐCS', ['A1', 'K6'], ['A6', 'J6', 'A7', 'K7']],
    ['Kiểm phiếu', ['A6', 'E6', 'A7'], ['B7', 'C9', 'D7', 'E9']],
    ['Kết quả kiểm phiếu', ['A1', 'A5', 'F5'], ['A6', 'F8']],
    ['Danh mục', ['A4', 'B5', 'C5'], []],
  ])('%s: headers are locked, what people fill in is not', async (name, locked, open) => {
    const { cells } = await sheetNamed(name);
    for (const cell of locked) expect([cell, cells[cell]?.protection?.locked]).toEqual([cell, true]);
    for (const cell of open) expect([cell, cells[cell]?.protection?.locked]).toEqual([cell, false]);
  });

  test('nothing is locked below the last row and beside the last column, and text stays text there', async () => {
    const { columns } = await sheetNamed('Danh sách');
    for (const column of Object.values(columns)) expect(column.protection?.locked).toBe(false);
    expect(Object.values(columns).at(-1)).toMatchObject({ min: 18, max: 16384 });
    expect(partOf(await template, 'xl/worksheets/sheet3.xml')).toMatch(/<col min="2" max="2"[^>]* style="(\d+)"\/>/);
  });

  test('drop-downs, number rules and messages are where they belong', async () => {
    expect(await validationAt('Danh sách', 'I6')).toMatchObject({
      sqref: 'I6:I109',
      type: 'decimal',
      formula1: '0',
      formula2: '12',
      errorStyle: 'stop',
      showErrorMessage: true,
      promptTitle: 'Số tháng công tác',
      prompt: 'Số tháng làm việc trong năm, 0 đến 12',
    });
    expect(await validationAt('Danh sách', 'D6')).toMatchObject({ type: 'list', formula1: '"Nam,Nữ"' });
    expect(await validationAt('Danh sách', 'G6')).toMatchObject({ type: 'list', formula1: 'DM_Nhom' });
    // Several awards can stand in one cell, so nothing is refused.
    const registered = await validationAt('Danh sách', 'L6');
    expect(registered).toMatchObject({ type: 'list', formula1: 'DM_DangKyCaNhan' });
    expect(registered?.showErrorMessage ?? false).toBe(false);
    expect(await validationAt('Đợt xét', 'B22')).toMatchObject({ type: 'whole', operator: 'greaterThanOrEqual' });
    const comparator = Object.entries((await sheetNamed('Đợt xét')).cells).find(
      ([, { value }]) => value === 'cstd-co-so.vote.comparator',
    );
    expect(await validationAt('Đợt xét', comparator?.[0].replace('A', 'B') ?? '')).toMatchObject({
      type: 'list',
      formula1: '">=,>"',
      errorStyle: 'stop',
    });
    const score = await validationAt('Chấm điểm - Hội đồng chấm', 'D6');
    expect(score).toMatchObject({ sqref: 'D6:K109', type: 'custom', errorStyle: 'warning' });
    expect(score?.formula1).toContain('D6<=D$5');
    expect(score?.showInputMessage ?? false).toBe(false);
  });

  test('lists have names, none of them a mark of a tab of ours', async () => {
    const names = openpyxlDump(await template).names.filter(([name]) => !name.startsWith('_xlnm'));
    expect(names.map(([name]) => name)).toEqual([
      'DM_BuocDiem',
      'DM_DiemCongToiDa',
      'DM_DiemTruToiDa',
      'DM_TongDiemToiDa',
      'DM_MaCaNhan',
      'DM_MaTapThe',
      'DM_DonVi',
      'DM_DanhHieu',
      'DM_DangKyCaNhan',
      'DM_DangKyTapThe',
      'DM_XepLoai',
      'DM_Nhom',
      'DM_CapSangKien',
      'DM_KyLuat',
    ]);
    const { cells } = await sheetNamed('Danh mục');
    const [, , groups] = names.find(([name]) => name === 'DM_Nhom') ?? [];
    const [first = '', last = ''] = (groups ?? '').replace(/^.*!/, '').replaceAll('$', '').split(':');
    expect([cells[first]?.value, cells[last]?.value]).toEqual(['Lãnh đạo, quản lý', 'Người lao động']);
  });
});

describe('in the eyes of Excel’s own format', () => {
  test('what a tab consists of stands in the order of the standard', async () => {
    const bytes = await template;
    for (const name of partNames(bytes).filter((part) => part.startsWith('xl/worksheets/sheet'))) {
      const inner = partOf(bytes, name).replace(/^[\s\S]*?<worksheet[^>]*>/, '');
      const children: string[] = [];
      let depth = 0;
      for (const [, closing, tag = '', empty] of inner.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
        if (closing === '' && depth === 0) children.push(tag);
        if (closing === '/') depth -= 1;
        else if (empty === '') depth += 1;
      }
      const places = children.map((child) => ORDER.indexOf(child));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((left, right) => left - right));
      expect(children).toContain('sheetProtection');
    }
  });

  test('no text is longer than its box, no drop-down than Excel allows', () => {
    for (const { validations } of plans) {
      for (const { prompt, alert, expected } of validations) {
        for (const one of [prompt, alert].filter((box) => box !== null)) {
          expect(one.title.length).toBeLessThanOrEqual(32);
          expect(one.text.length).toBeLessThanOrEqual(255);
        }
        if (expected.kind === 'formula') expect(expected.formula.length).toBeLessThanOrEqual(255);
      }
    }
  });
});

describe('in the eyes of LibreOffice', () => {
  test('it opens, and what was asked of cells is still asked', async () => {
    const saved = openpyxlDump(libreOfficeConvert(await template, 'xlsx'));
    for (const { name, validations } of (await sheets()).filter((sheet) => sheet.validations.dataValidation)) {
      const kept = saved.sheets.find((sheet) => sheet.name === name)?.validations.dataValidation ?? [];
      const lists = (all: readonly DumpedValidation[] = []): number => all.filter(({ type }) => type === 'list').length;
      expect([name, lists(kept)]).toEqual([name, lists(validations.dataValidation)]);
    }
    for (const { protection } of saved.sheets) expect(protection['sheet']).toBe(true);
  });

  test('lists of people and units end with the last that is there, and the step is read with a comma', async () => {
    const roster = filled(planNamed('Danh sách'), [
      [5, 1, contentOf('NV001')],
      [6, 1, contentOf('0012')],
      [8, 1, contentOf('Đ-9')],
    ]);
    const units = filled(planNamed('Tập thể'), [
      [5, 0, contentOf('K1')],
      [5, 1, contentOf('Tổ Văn – Sử')],
    ]);
    const round = withStep(planNamed('Đợt xét'), '0,25');
    const asked = [
      'ROWS(DM_MaCaNhan)',
      'ROWS(DM_DonVi)',
      'ROWS(DM_MaTapThe)',
      'ROWS(DM_Nhom)',
      'DM_BuocDiem',
      'DM_DiemCongToiDa',
    ];
    const probe = plan({ key: 'probe', name: 'Thử', rows: asked.map((code) => ({ cells: [formula(code, '0')] })) });
    const changed = plans.map((one) => [roster, units, round].find(({ name }) => name === one.name) ?? one);
    const result = await opened(recalculate(await newWorkbook([...changed, probe])));
    expect(tabOf(result, 'Thử').values.map(([value]) => value)).toEqual([4, 1, 1, 3, 0.25, 1e9]);
  });

  test('a score passes from 0 to its maximum in whole steps, and so does a word for no score', async () => {
    const tab = 'Chấm điểm - Hội đồng chấm';
    const score = planNamed(tab).validations.find(({ areas }) =>
      areas.some(({ top, left }) => top === 5 && left === 3),
    );
    const cases: readonly (readonly [CellValue, boolean])[] = [
      [0, true],
      [9.25, true],
      [10, true],
      [10.25, false],
      [-1, false],
      [9.3, false],
      ['vắng', true],
      ['-', true],
      ['chín', false],
    ];
    const results = await validated(tab, score, [[4, 3, contentOf(10)]], cases);
    expect(results).toEqual(cases.map(([, passes]) => passes));
  });

  test('a code that another person has is pointed out; 0012 is not 12', async () => {
    const codes = planNamed('Danh sách').validations.find(({ areas }) => areas.some(({ left }) => left === 1));
    const cases: readonly (readonly [CellValue, boolean])[] = [
      ['NV1', false],
      ['0012', true],
      ['12', true],
      ['nv1', false],
    ];
    expect(await validated('Danh sách', codes, [], cases, 1)).toEqual(cases.map(([, passes]) => passes));
  });
});

/** What LibreOffice says of values in a column, one below the other from the first open row, by the formula of a validation. */
async function validated(
  name: string,
  validation: Validation | undefined,
  given: readonly (readonly [number, number, CellContent])[],
  cases: readonly (readonly [CellValue, boolean])[],
  column = 3,
): Promise<readonly CellValue[]> {
  if (validation?.expected.kind !== 'formula') throw new Error(`${name}: no formula`);
  const { formula: asked } = validation.expected;
  const large = plansOf('tran-phu-2022', cases.length);
  const step = withStep(itemAt(large, 0), '0.25');
  const beside = 30;
  const tab = filled(
    itemAt(
      large.filter((one) => one.name === name),
      0,
    ),
    [
      ...given,
      ...cases.flatMap(([value], index) => {
        // The formula is seen from the first cell; those below it move along.
        const moved = asked.replace(/(?<![$\d])\b([A-Z])6\b/g, `$1${String(6 + index)}`);
        const content: CellContent = { kind: 'formula', formula: moved, result: { text: '' } };
        return [[5 + index, column, contentOf(value)] as const, [5 + index, beside, content] as const];
      }),
    ],
  );
  const result = await opened(
    recalculate(await newWorkbook(large.map((one) => [step, tab].find((same) => same.name === one.name) ?? one))),
  );
  return tabOf(result, name)
    .values.slice(5, 5 + cases.length)
    .map((row) => row[beside] ?? null);
}

describe('after a run', () => {
  const results = [plan({ key: 'kqDiem', name: 'KQ - Điểm', rows: [{ cells: [text('x')] }] })];

  test('everything of the template is there, byte for byte', async () => {
    const before = await template;
    const after = new Map(readZip(await written(before, results)).map((entry) => [entry.name, entry]));
    for (const entry of readZip(before).filter(({ name }) => name.startsWith('xl/worksheets/')))
      expect([entry.name, Buffer.from(entry.packed).equals(after.get(entry.name)?.packed ?? new Uint8Array())]).toEqual(
        [entry.name, true],
      );
  });

  test('and openpyxl finds each rule, lock, name and width again', async () => {
    const before = openpyxlDump(await template);
    const after = openpyxlDump(await written(await template, results));
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.names).toEqual(expect.arrayContaining([...before.names]));
  });
});
