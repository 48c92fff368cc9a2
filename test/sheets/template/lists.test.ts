/** Names that formulas and drop-downs look at: one that points elsewhere offers other people's codes, or limits points to what nobody set. */
import { fixed, liveListName, pointsName, wordListName } from '../../../src/sheets/template/lists';

test('cells stay where they are in every column and row', () => {
  expect(['B6', 'Z10', 'AB107'].map(fixed)).toEqual(['$B$6', '$Z$10', '$AB$107']);
});

test('a list in a column beyond Z is still that column', () => {
  const place = { column: 27, first: 5, last: 106 };
  expect(wordListName('rating', 'Danh mục', place)).toEqual({
    name: 'DM_XepLoai',
    refersTo: "'Danh mục'!$AB$6:$AB$107",
  });
  expect(liveListName('units', 'Tập thể', place)).toEqual({
    name: 'DM_DonVi',
    refersTo: "'Tập thể'!$AB$6:INDEX('Tập thể'!$AB$6:$AB$107,IFERROR(MATCH(REPT(\"z\",50),'Tập thể'!$AB$6:$AB$107),1))",
  });
});

test.each([
  ['step', 'DM_BuocDiem', null, '0'],
  ['step', 'DM_BuocDiem', 25, '0.25'],
  ['bonusCap', 'DM_DiemCongToiDa', null, '1E+9'],
  ['bonusCap', 'DM_DiemCongToiDa', 500, '5'],
  ['penaltyCap', 'DM_DiemTruToiDa', 0, '0'],
  ['totalCap', 'DM_TongDiemToiDa', 10_050, '100.5'],
] as const)(
  '%s is what the round’s tab says, else what the campaign says, else no limit',
  (of, name, points, otherwise) => {
    const typed = `_xlfn.NUMBERVALUE(SUBSTITUTE('Đợt xét'!$B$44,",","."),"."," ")`;
    expect(pointsName(of, 'Đợt xét', 'B44', points)).toEqual({
      name,
      refersTo: `IF('Đợt xét'!$B$44="",${otherwise},IFERROR(${typed},${otherwise}))`,
    });
  },
);
