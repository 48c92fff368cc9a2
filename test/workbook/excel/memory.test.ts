import { excelMemory } from '../../../src/workbook/excel/memory';
import { type ExcelHost, openExcel } from '../../excel-host/open-excel';
import { accessOf } from './played';

const NAMESPACE = 'urn:binh-xet:choices';

function opened(): ExcelHost {
  return openExcel({ sheets: [{ name: 'Danh sách', rows: [['Mã']] }] });
}

function addPart({ workbook }: ExcelHost, xml: string): void {
  workbook.xmlParts.push({ id: `{XML-${String(workbook.nextId())}}`, xml });
}

const recalled = (preferences: string | null, choices: string | null) => ({
  ok: true,
  value: { preferences, choices },
});

test('a workbook that was never worked on holds nothing, and looking leaves it so', async () => {
  const excel = opened();
  expect(await excelMemory(accessOf(excel)).recall()).toEqual(recalled(null, null));
  expect([excel.workbook.isDirty, excel.workbook.settings.size, excel.workbook.xmlParts.length]).toEqual([false, 0, 0]);
});

test('what was kept is there for the next pane: preferences in the settings, choices in one custom XML part', async () => {
  const excel = opened();
  const choices = '{"a":"<&\'quoted\' & \\"ch\u1eef\\" ]]>"}';
  const memory = excelMemory(accessOf(excel));
  expect(await memory.keep('preferences', '{"p":1}')).toEqual({ ok: true, value: null });
  expect(await memory.keep('choices', '{"first":true}')).toEqual({ ok: true, value: null });
  expect(await memory.keep('choices', choices)).toEqual({ ok: true, value: null });
  expect(await memory.keep('preferences', '{"p":2}')).toEqual({ ok: true, value: null });
  expect(await excelMemory(accessOf(excel)).recall()).toEqual(recalled('{"p":2}', choices));
  expect([excel.workbook.settings.size, excel.workbook.xmlParts.length]).toEqual([1, 1]);
});

test.each([
  [
    'a declaration and a prefix',
    `<?xml version="1.0"?>\n<b:choices xmlns:b="${NAMESPACE}">{"a":&quot;x&quot;}</b:choices>\n`,
    '{"a":"x"}',
  ],
  ['an element of somebody else', `<other xmlns="${NAMESPACE}">{}</other>`, null],
  ['elements inside', `<choices xmlns="${NAMESPACE}"><choices>1</choices></choices>`, null],
  ['nothing', `<choices xmlns="${NAMESPACE}"/>`, null],
])('a part with %s', async (_what, xml, choices) => {
  const excel = opened();
  addPart(excel, xml);
  expect(await excelMemory(accessOf(excel)).recall()).toEqual(recalled(null, choices));
});

test('a damaged part, and more than one, are replaced by one; parts of others stay', async () => {
  const excel = opened();
  addPart(excel, '<x xmlns="urn:other">1</x>');
  addPart(excel, `<other xmlns="${NAMESPACE}">damaged</other>`);
  addPart(excel, `<choices xmlns="${NAMESPACE}">old</choices>`);
  const memory = excelMemory(accessOf(excel));
  expect(await memory.keep('choices', 'new')).toEqual({ ok: true, value: null });
  expect(excel.workbook.xmlParts.map(({ xml }) => xml)).toEqual([
    '<x xmlns="urn:other">1</x>',
    `<choices xmlns="${NAMESPACE}">new</choices>`,
  ]);
  expect(await memory.recall()).toEqual(recalled(null, 'new'));
});

test('a setting that is no text is not ours', async () => {
  const excel = opened();
  excel.workbook.settings.set('BinhXet.preferences', { step: 'check' });
  expect(await excelMemory(accessOf(excel)).recall()).toEqual(recalled(null, null));
});
