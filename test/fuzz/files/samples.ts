import { readFileSync } from 'node:fs';
import { itemAt } from '../../../src/domain/checked';
import { reviewSnapshot } from '../../../src/review/review';
import { plannedTabs } from '../../../src/review/write-results';
import { type WorkbookFile, openWorkbookFile } from '../../../src/workbook/file/open';
import { writeTabs } from '../../../src/workbook/file/write';
import { bytesOf } from '../../../src/workbook/file/write';
import { fileOf } from '../../support/generated-round/through-files';
import { variedBook } from '../../support/generated-round/varied';
import { rawWorkbook } from '../../tools/raw-workbook';

/** A file that is whole, to be spoilt. */
export interface Sample {
  readonly id: string;
  readonly kind: 'xlsx' | 'xls' | 'ods' | 'csv';
  readonly bytes: Uint8Array;
}

/** Seeds of made-up rounds that make small workbooks: what is spoilt hits something, and many can be looked at. */
const ROUNDS = [1, 7, 9, 10, 18, 23, 27, 35, 37, 42];
/** How many of each sample there are, so that the small ones come most often. */
const OFTEN = 4;

function fixture(name: string, kind: Sample['kind']): Sample {
  return { id: name, kind, bytes: new Uint8Array(readFileSync(`test/fixtures/${name}`)) };
}

/** A small workbook with what our own writer never writes: shared and inline texts, runs, kinds of cells, names, links, a tab of ours. */
const BY_HAND = rawWorkbook({
  sheets: [
    {
      name: 'Danh sách',
      xml:
        '<sheetPr codeName="Sheet1"/><dimension ref="A1:E4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
        '<cols><col min="1" max="3" width="12" hidden="1"/></cols><sheetData>' +
        '<row r="1" spans="1:5"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Đơn vị</t></is></c><c r="D1" t="str"><f>"Xếp"&amp;" loại"</f><v>Xếp loại</v></c><c r="E1" t="inlineStr"><is><t>Ngày tuyển dụng</t></is></c><c r="F1" t="inlineStr"><is><t>Đăng ký danh hiệu</t></is></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>Khoa LÝ luËn</t></r></is></c><c r="D2" t="str"><v>HTT</v></c><c r="E2" s="2"><v>44914</v></c><c r="F2" t="inlineStr"><is><t>LĐTT; CSTĐCS</t></is></c></row>' +
        '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#REF!</v></c><c r="C3"><f t="shared" ref="C3:C4" si="0">1+1</f><v>2</v></c><c r="D3" t="d"><v>2022-12-20</v></c></row>' +
        '<row r="4" hidden="1"><c r="C4"><f t="shared" si="0"/><v>2</v></c><c r="D4"><f>NOW()</f></c></row></sheetData>' +
        '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="D3:E4"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>',
    },
    {
      name: 'Đợt xét',
      xml: '<sheetData><row><c t="inlineStr"><is><t>Chương trình</t></is></c><c t="inlineStr"><is><t>tran-phu-2022</t></is></c></row><row><c t="inlineStr"><is><t>Năm</t></is></c><c><v>2022</v></c></row></sheetData>',
    },
    { name: 'KQ - Điểm', xml: '<sheetData><row><c><f>1+1</f><v>2</v></c></row></sheetData>' },
  ],
  sharedStrings:
    '<si><t>Mã</t></si><si><t xml:space="preserve">Họ và tên </t></si><si><t>NV001</t></si><si><r><t>Nguyễn </t></r><r><rPr><b/><rFont val="VNI-Times"/></rPr><t>Thò An</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
  styles:
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><name val=".VnTime"/></font></fonts>' +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="164" fontId="0" applyNumberFormat="1"/></cellXfs>',
  behind:
    '<definedNames><definedName name="BinhXet_Scores">\'KQ - Điểm\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'Danh sách\'!$A$1:$E$4</definedName></definedNames><calcPr calcId="0"/>',
});

const CSV =
  '\ufeffMã;Họ và tên;Đơn vị;Xếp loại\r\nNV001;"Nguyễn ""An""; A";Khoa Lý luận;HTT\r\nNV002;Trần Bình;Phòng Đào tạo;HTXS\r\n';

async function withResults(file: WorkbookFile): Promise<Uint8Array> {
  const review = reviewSnapshot(file.snapshot, { kind: 'of-round' });
  if (!review.ok) throw new Error(review.error.code);
  const plans = plannedTabs({ snapshot: file.snapshot, review: review.value });
  const bytes = await writeTabs(file, plans, review.value.expected);
  if (!bytes.ok) throw new Error(bytes.error.code);
  return bytes.value;
}

/** Whole files of every kind that is read: real ones, made-up rounds, one that Bình Xét has written its tabs into. */
export async function samples(): Promise<readonly Sample[]> {
  const rounds: Sample[] = [];
  for (const seed of ROUNDS) {
    const file = await fileOf(variedBook(seed).filter((tab) => tab.file === null));
    rounds.push({ id: `round ${String(seed)}`, kind: 'xlsx', bytes: bytesOf(file) });
  }
  const first = await openWorkbookFile(itemAt(rounds, 0).bytes, 'a.xlsx');
  if (!first.ok) throw new Error(first.error.code);
  const small: readonly Sample[] = [
    ...rounds,
    ...new Array<Sample>(4).fill({ id: 'by hand', kind: 'xlsx', bytes: BY_HAND }),
    fixture('kinds.xls', 'xls'),
    fixture('kinds.ods', 'ods'),
    ...new Array<Sample>(2).fill(fixture('small-round.xls', 'xls')),
    ...new Array<Sample>(2).fill(fixture('small-round.ods', 'ods')),
    { id: 'values.csv', kind: 'csv', bytes: new TextEncoder().encode(CSV) },
  ];
  return [
    ...new Array<readonly Sample[]>(OFTEN).fill(small).flat(),
    { id: 'with results', kind: 'xlsx', bytes: await withResults(first.value) },
    fixture('tran-phu-2022.xlsx', 'xlsx'),
    fixture('tran-phu-2022-messy.xlsx', 'xlsx'),
    fixture('quarter-forms.xlsx', 'xlsx'),
  ];
}
