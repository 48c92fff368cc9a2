import { openExcel } from './open-excel';
import { codeOfBatch, readBatch, valuesOf } from './support';

const DATA = [
  ['a', 1, 'Có'],
  ['b', 2, 'Không'],
  ['a', 3, 'có'],
  [null, null, { error: '#N/A' }],
];

async function result(formula: string): Promise<unknown> {
  const excel = openExcel({
    sheets: [
      { name: 'Bảng 1', rows: DATA },
      { name: 'Kết quả', rows: [[{ formula }]] },
    ],
  });
  return (await valuesOf(excel, 'Kết quả', 'A1'))[0]?.[0];
}

test.each<[string, unknown]>([
  [`=SUM('Bảng 1'!B1:B4)`, 6],
  [`=COUNT('Bảng 1'!A1:B4)`, 3],
  [`=COUNT('Bảng 1'!A1)+COUNT('Bảng 1'!B1)+COUNT('Bảng 1'!B4)`, 1],
  [`=SUM('Bảng 1'!A1,'Bảng 1'!B2)`, 2],
  [`=COUNT('Bảng 1'!B1:B4)+COUNTBLANK('Bảng 1'!B1:B4)`, 4],
  [`=COUNTA('Bảng 1'!A1:A4)`, 3],
  [`=COUNTIF('Bảng 1'!$C$1:$C$4,"có")`, 2],
  [`=COUNTIF('Bảng 1'!B1:B4,">=2")`, 2],
  [`=COUNTIFS('Bảng 1'!A1:A4,"a",'Bảng 1'!B1:B4,">1")`, 1],
  [`=SUM(COUNTIF('Bảng 1'!A1:A4,{"a","b"}))`, 3],
  [`=SUMPRODUCT(('Bảng 1'!A1:A3="a")*('Bảng 1'!B1:B3>1))`, 1],
  [`=SUMPRODUCT(--ISNUMBER(MATCH('Bảng 1'!A1:A3,{"b","c"},0)))`, 1],
  [`=SUMIF('Bảng 1'!A1:A4,"a",'Bảng 1'!B1:B4)`, 4],
  [`=SUMPRODUCT(ISTEXT('Bảng 1'!A1:A4)*EXACT('Bảng 1'!A1:A4,"a"))`, 2],
  ['=INT((2*3*1+2)/(2*2))', 2],
  ['=INT(-0.5)', -1],
  ['=ROUNDUP(2.1,0)', 3],
  ['=ROUND(2.675,2)', 2.68],
  ['=MIN(3,1,2)+MAX(3,1,2)', 4],
  ['=IF(1>2,"x","y")', 'y'],
  ['=IF(COUNT(B1:B9)=0,"",1)', ''],
  ['=TRIM("  a   b ")', 'a b'],
  ['=LEN(" An ")', 4],
  ['=N("–")+N(TRUE)+N(2)', 3],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['=10%*200', 20],
  ['=-2^2', 4],
  ['=2^3^2', 64],
  ['=0.1+0.2-0.3=0', true],
  ['="A"="a"', true],
  ['=1/0', '#DIV/0!'],
  ['="x"+1', '#VALUE!'],
  ['=KhôngCó+1', '#NAME?'],
  [`=IFERROR(1/0,"lỗi")`, 'lỗi'],
  [`=SUM('Bảng 1'!C1:C4)`, '#N/A'],
  ['=A1+1', 1],
  [`=VLOOKUP("b",'Bảng 1'!A1:B3,2,FALSE)`, 2],
])('%s gives %j', async (formula, value) => {
  expect(await result(formula)).toEqual(value);
});

test('formulas follow what they look at', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', rows: [[1, { formula: '=A1*2' }, { formula: '=B1+1' }]] }] });
  excel.edit('A', 'A1', [[5]]);
  expect(await valuesOf(excel, 'A', 'A1:C1')).toEqual([[5, 10, 11]]);
});

test('formulas follow a sheet that gets another name, and a sheet that goes leaves #REF!', async () => {
  const excel = openExcel({
    sheets: [
      { name: 'Một', rows: [[7]] },
      { name: 'Hai', rows: [[{ formula: '=Một!A1' }]] },
    ],
  });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Một').name = "Bảng's mới";
    await context.sync();
  });
  const formulas = (): Promise<unknown> =>
    readBatch(excel, ({ workbook }) => {
      const cell = workbook.worksheets.getItem('Hai').getRange('A1').load('formulas,values');
      return () => [cell.formulas[0]?.[0] as unknown, cell.values[0]?.[0] as unknown];
    });
  expect(await formulas()).toEqual([`='Bảng''s mới'!A1`, 7]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Bảng's mới").delete();
    await context.sync();
  });
  expect(await formulas()).toEqual(['=#REF!', '#REF!']);
});

test('a formula with a function that is not played keeps what the file brought, and cannot be written', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', rows: [[{ formula: '=XLOOKUP(1,A2:A3,B2:B3)', value: 42 }]] }] });
  expect(await valuesOf(excel, 'A', 'A1')).toEqual([[42]]);
  const code = await codeOfBatch(excel, ({ workbook }) => {
    workbook.worksheets.getItem('A').getRange('A2').formulas = [['=XLOOKUP(1,A2:A3,B2:B3)']];
  });
  expect(code).toBe('HostDoesNotPlay');
});

test('a formula that needs itself gives 0', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', rows: [[{ formula: '=A1+1' }]] }] });
  expect(await valuesOf(excel, 'A', 'A1')).toEqual([[1]]);
});

test('5,000 counts over 5,000 rows are worked out, each over all of them', async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [
    row % 7 === 0 ? 'HTXSNV' : 'HTTNV',
    { formula: `=COUNTIF($A$1:$A$${String(5000)},"HTXSNV")+${String(row)}` },
  ]);
  const excel = openExcel({ sheets: [{ name: 'A', rows }] });
  expect((await valuesOf(excel, 'A', 'B1:B5000')).at(-1)).toEqual([715 + 4999]);
});
