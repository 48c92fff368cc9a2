import { deflateRawSync } from 'node:zlib';
import { reviewSnapshot } from '../../../src/review/review';
import { plannedTabs } from '../../../src/review/write-results';
import { openAnyFile } from '../../../src/workbook/file/open-any';
import { openWorkbookFile } from '../../../src/workbook/file/open';
import { writeTabs } from '../../../src/workbook/file/write';
import { type ZipEntry, pack, readZip, unpack, writeZip } from '../../../src/workbook/file/zip/archive';
import { ROSTER, ROUND } from '../../support/workbook';
import { workbookFile } from '../../support/workbook-file';
import { type RawWorkbook, rawWorkbook, zipOf } from '../../tools/raw-workbook';
import { partNames } from '../../workbook/file/opened';
import { toldCode } from '../told';

/** Attacks on whoever opens a workbook. Each ends in a failure with words, or is read as what it shows; none takes all memory or time. */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const MEGABYTE = 2 ** 20;

async function cameTo(bytes: Uint8Array, name = 'hồ sơ.xlsx'): Promise<string> {
  const file = await openAnyFile(bytes, name);
  if (!file.ok) return toldCode(file.error);
  const review = reviewSnapshot(file.value.snapshot, { kind: 'of-round' });
  return review.ok ? 'reviewed' : toldCode(review.error);
}

function book(xml: string, more: Partial<RawWorkbook> = {}): Uint8Array {
  return rawWorkbook({ sheets: [{ name: 'A', xml }], ...more });
}

function many(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

/** A round of two people as a real file, with the XML of its parts changed. */
async function round(
  part: RegExp,
  change: (xml: string) => string,
  more: readonly ZipEntry[] = [],
): Promise<Uint8Array> {
  const entries = readZip(await workbookFile({ 'Đợt xét': ROUND, 'Danh sách': ROSTER }));
  const changed = entries.map((entry) =>
    part.test(entry.name) ? pack(entry.name, utf8(change(new TextDecoder().decode(unpack(entry))))) : entry,
  );
  return writeZip([...changed, ...more]);
}

const ANY_SHEET = /worksheets\/sheet\d+\.xml$/;

/** An .ods whose one tab has these rows. */
function ods(rows: string): Uint8Array {
  const mimetype = utf8('application/vnd.oasis.opendocument.spreadsheet');
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="a">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return writeZip([{ ...pack('mimetype', mimetype), method: 0, packed: mimetype }, pack('content.xml', utf8(content))]);
}

describe('what would take all memory', () => {
  const bomb = (name: string, size: number, claimed = size): ZipEntry => ({
    name,
    method: 8,
    crc: 0,
    size: claimed,
    packed: deflateRawSync(new Uint8Array(size)),
  });

  test('a bomb that says how large it is: not one byte of it is unpacked', async () => {
    expect(await cameTo(writeZip([bomb('xl/worksheets/sheet1.xml', 10 * MEGABYTE, 2 ** 32 - 2)]))).toBe(
      'file.too-large',
    );
  });

  test('a bomb that lies about its size', async () => {
    expect(await cameTo(await round(/x^/, String, [bomb('_x', 30 * MEGABYTE, 5)]))).toBe('reviewed');
    const [first, ...rest] = readZip(book('<sheetData/>'));
    expect(await cameTo(writeZip([bomb(first?.name ?? '', 30 * MEGABYTE, 5), ...rest]))).toBe('file.damaged');
  });

  test('zips within zips: none is opened but the first', async () => {
    let nested = writeZip([bomb('a', 20 * MEGABYTE)]);
    for (let depth = 0; depth < 20; depth += 1) nested = writeZip([pack('a.zip', nested), pack('b.zip', nested)]);
    expect(await cameTo(nested.length > MEGABYTE ? nested : writeZip([pack('a.zip', nested)]))).toBe(
      'file.not-a-workbook',
    );
  });

  test('a thousand parts over the same bytes', async () => {
    const parts = Array.from({ length: 1000 }, (_, index) => bomb(`xl/media/image${String(index)}.png`, 4));
    const bytes = writeZip([bomb('xl/media/all.png', MEGABYTE), ...parts]);
    const data = new DataView(bytes.buffer);
    let at = data.getUint32(bytes.length - 6, true);
    for (let count = data.getUint16(bytes.length - 12, true); count > 0; count -= 1) {
      data.setUint32(at + 20, data.getUint32(18, true), true);
      data.setUint32(at + 24, MEGABYTE, true);
      data.setUint32(at + 42, 0, true);
      at += 46 + data.getUint16(at + 28, true);
    }
    expect(await cameTo(bytes)).toBe('file.too-large');
  });

  test('entities that swell a billion times: a document type is never read', async () => {
    const lol = many(10, (index) => `<!ENTITY l${String(index + 1)} "${`&l${String(index)};`.repeat(10)}">`);
    const swollen = (xml: string): string =>
      xml.replace(/^(<\?xml[^>]*\?>)?/, `$1<!DOCTYPE a [<!ENTITY l0 "ha">${lol}]>`).replace(/<v>[^<]*/, '<v>&l10;');
    expect(await cameTo(await round(ANY_SHEET, swollen))).toBe('file.damaged');
    expect(await cameTo(await round(/workbook\.xml$/, swollen))).toBe('file.damaged');
    expect(await cameTo(await round(/styles\.xml$/, swollen))).toBe('file.damaged');
    expect(await cameTo(await round(ANY_SHEET, (xml) => xml.replace(/<v>[^<]*/, '<v>&xxe;')))).toBe('file.damaged');
  });

  test('an .ods of a few bytes that asks for millions of cells', async () => {
    const x = 'office:value-type="float" office:value="1"';
    const wide = `<table:table-cell ${x} table:number-columns-repeated="1048576"/>`;
    expect(await cameTo(ods(`<table:table-row>${wide.repeat(1000)}</table:table-row>`), 'a.ods')).toBe(
      'file.too-large',
    );
    const tall = `<table:table-row table:number-rows-repeated="1048576"><table:table-cell ${x}/><table:table-cell ${x}/></table:table-row>`;
    expect(await cameTo(ods(tall), 'a.ods')).toBe('file.too-large');
    // Two hundred names on a thousand papers that are all alike are no attack.
    const papers = `<table:table-row table:number-rows-repeated="10"><table:table-cell ${x} table:number-columns-repeated="200"/></table:table-row>`;
    expect(await cameTo(ods(papers), 'a.ods')).toBe('workbook.no-roster');
  });

  test('an .ods of a few bytes with thousands of blocks that are merged down through the sheet', async () => {
    const x = 'office:value-type="float" office:value="1"';
    const deep = `<table:table-cell ${x} table:number-rows-spanned="1048576" table:number-columns-repeated="16384"/>`;
    expect(
      await cameTo(ods(`<table:table-row table:number-rows-repeated="20">${deep}</table:table-row>`), 'a.ods'),
    ).toBe('workbook.no-roster');
  });

  test('blocks of merged cells over everything', async () => {
    const whole = '<mergeCell ref="A1:XFD1048576"/>';
    const data =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row><row r="400"><c r="A400"><v>1</v></c></row></sheetData>';
    expect(await cameTo(book(`${data}<mergeCells>${whole}</mergeCells>`))).toBe('file.too-large');
    const small = '<sheetData><row><c><v>1</v></c><c><v>1</v></c></row></sheetData>';
    expect(await cameTo(book(`${small}<mergeCells>${whole.repeat(1000)}</mergeCells>`))).toBe('workbook.no-roster');
  });
});

describe('what would take all time', () => {
  const people = (xml: string): string =>
    xml.includes('NV001')
      ? xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
      : xml;

  test('a million rows and all columns of dimension, with a stray cell in the last corner: the round is reviewed and laid out', async () => {
    const bytes = await round(ANY_SHEET, (xml) =>
      people(xml)
        .replace(/<dimension[^>]*>/, '')
        .replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
    );
    const file = await openWorkbookFile(bytes, 'a.xlsx');
    if (!file.ok) throw new Error(file.error.code);
    expect(file.value.snapshot.tabs.map(({ values }) => values.length)).toContain(1_048_576);
    const review = reviewSnapshot(file.value.snapshot, { kind: 'of-round' });
    if (!review.ok) throw new Error(review.error.code);
    expect(review.value.round.people.map(({ id }) => id)).toEqual(['NV001', 'NV002']);
    const plans = plannedTabs({ snapshot: file.value.snapshot, review: review.value });
    expect(plans.length).toBeGreaterThan(10);
  }, 120_000);

  test('a stray cell in the last corner of a tab of forms', async () => {
    const form = ['Mã', 'NV001', 'Họ và tên', 'An']
      .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
      .join('');
    const table = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'].map(
      (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    const xml = `<sheetData><row>${form}</row><row>${table.join('')}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`;
    expect(await cameTo(book(xml))).toBe('workbook.no-roster');
  });

  test('ten thousand merges, ten thousand blocks of hidden columns, a hundred thousand looks, ten thousand names', async () => {
    const merges = many(10_000, (index) => `<mergeCell ref="A${String(3 * index + 5)}:B${String(3 * index + 6)}"/>`);
    const columns = many(10_000, () => '<col min="1" max="16384" hidden="1"/>');
    const looks = '<xf numFmtId="14" fontId="0"/>'.repeat(100_000);
    const names = many(10_000, (index) => `<definedName name="BinhXet_${String(index)}">A!$A$1</definedName>`);
    const bytes = book(
      `<cols>${columns}</cols><sheetData><row r="30000"><c r="XFD30000" s="99999"><v>1</v></c></row></sheetData><mergeCells>${merges}</mergeCells>`,
      {
        styles: `<fonts><font><name val=".VnTime"/></font></fonts><cellXfs>${looks}</cellXfs>`,
        behind: `<definedNames>${names}</definedNames>`,
      },
    );
    const file = await openWorkbookFile(bytes, 'a.xlsx');
    if (!file.ok) throw new Error(file.error.code);
    const [tab] = file.value.snapshot.tabs;
    expect([tab?.merges.length, tab?.hiddenColumns.length, tab?.formats[29_999]?.[16_383]]).toEqual([
      10_000,
      16_384,
      'm/d/yyyy',
    ]);
  });

  test('an .ods with thousands of merged cells', async () => {
    const cell =
      '<table:table-cell office:value-type="float" office:value="1" table:number-columns-spanned="2"/><table:covered-table-cell/>';
    const file = await openAnyFile(ods(`<table:table-row>${cell}</table:table-row>`.repeat(5000)), 'a.ods');
    if (!file.ok) throw new Error(file.error.code);
    expect(file.value.snapshot.tabs[0]?.merges.length).toBe(5000);
  });

  test('a thousand tabs that all show one part', async () => {
    const sheets = many(
      1000,
      (index) => `<sheet name="B${String(index)}" sheetId="${String(index + 9)}" r:id="rId1"/>`,
    );
    const bytes = writeZip(
      readZip(book('<sheetData/>')).map((entry) =>
        entry.name === 'xl/workbook.xml'
          ? pack(entry.name, utf8(new TextDecoder().decode(unpack(entry)).replace('</sheets>', `${sheets}</sheets>`)))
          : entry,
      ),
    );
    expect(await cameTo(bytes)).toBe('file.damaged');
  });

  test('elements nested a hundred thousand times, open at the end or closed: a message of one line', async () => {
    const deep = '<a>'.repeat(100_000);
    expect(await cameTo(book(`<sheetData/>${deep}`))).toBe('file.damaged');
    expect(await cameTo(book(`<sheetData/>${deep}${'</a>'.repeat(100_000)}`))).toBe('workbook.no-roster');
    expect(await cameTo(book('<sheetData/>', { behind: deep + '</a>'.repeat(100_000) }))).toBe('workbook.no-roster');
  });
});

describe('what would reach out of the file', () => {
  test.each(['../../../../etc/cron.d/x', '..\\..\\x.exe', 'xl/../../x'])(
    'a part called %s: it goes to no disk, and not into what is written either',
    async (name) => {
      expect(await cameTo(await round(/x^/, String, [pack(name, utf8('x'))]))).toBe('file.damaged');
    },
  );

  test('links to other workbooks and to the web are not followed: the results that the file holds count', async () => {
    const link = pack('xl/externalLinks/externalLink1.xml', utf8('<externalLink/>'));
    const bytes = await round(
      /workbook\.xml\.rels$/,
      (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rX" Type="http://x/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="rY" Type="http://x/image" Target="http://127.0.0.1:9/x" TargetMode="External"/></Relationships>',
        ),
      [link],
    );
    expect(await cameTo(bytes)).toBe('reviewed');
    const file = await openWorkbookFile(bytes, 'a.xlsx');
    if (!file.ok) throw new Error(file.error.code);
    const written = await writeTabs(file.value, [], new Map());
    expect(written.ok && partNames(written.value)).toContain('xl/externalLinks/externalLink1.xml');
  });

  test('macros are bytes: never run, kept as they are, and told so that the file is saved under a name for them', async () => {
    const macros = pack('xl/vbaProject.bin', utf8('Sub Auto_Open'));
    const bytes = await round(
      /Content_Types/,
      (xml) =>
        xml
          .replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main')
          .replace('openxmlformats-officedocument.ms', 'ms'),
      [macros],
    );
    const file = await openAnyFile(bytes, 'a.xlsx');
    if (!file.ok) throw new Error(file.error.code);
    expect(file.value.hasMacros).toBe(true);
    const written = await writeTabs(file.value, [], new Map());
    if (!written.ok) throw new Error(written.error.code);
    expect(readZip(written.value).find(({ name }) => name === macros.name)?.packed).toEqual(macros.packed);
  });
});

describe('what is not what it says', () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)]);
  const encrypted = new Uint8Array([
    ...compound,
    ...new Uint8Array(new Uint16Array(Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0))).buffer),
  ]);

  test.each([
    ['nothing at all', new Uint8Array(), 'a.xlsx', 'file.not-a-workbook'],
    ['nothing at all, as values', new Uint8Array(), 'a.csv', 'workbook.no-roster'],
    ['one byte', Uint8Array.of(0x50), 'a.xlsx', 'file.not-a-workbook'],
    ['the beginning of a zip alone', Uint8Array.of(0x50, 0x4b, 3, 4), 'a.xlsx', 'file.damaged'],
    ['an empty zip', zipOf({}), 'a.xlsx', 'file.not-a-workbook'],
    ['a workbook with a password', encrypted, 'a.xlsx', 'file.encrypted'],
    ['a container with nothing in it', compound, 'a.xlsx', 'file.damaged'],
    ['a script called .xlsx', utf8('<script>alert(1)</script>'), 'a.xlsx', 'file.not-a-workbook'],
    ['a program called .csv', utf8('MZ\u0000\u0001\u0002'), 'a.csv', 'file.not-a-workbook'],
    ['a page of the web called .csv', utf8('<html>'), 'a.csv', 'file.not-a-workbook'],
  ])('%s', async (_, bytes, name, code) => {
    expect(await cameTo(bytes, name)).toBe(code);
  });

  test.each([
    ['two tabs of one name', (xml: string) => xml.replace(/name="Danh sách"/, 'name="đợt XÉT"')],
    ['a tab without a part', (xml: string) => xml.replace(/r:id="[^"]*"/, 'r:id="rId999"')],
    ['a tab without a name', (xml: string) => xml.replace(/name="Danh sách"/, 'name=""')],
  ])('%s', async (_, change) => {
    expect(await cameTo(await round(/xl\/workbook\.xml$/, change))).toBe('file.damaged');
  });

  test('a part that is there twice, under whatever case', async () => {
    expect(await cameTo(await round(/x^/, String, [pack('XL/WORKBOOK.XML', utf8('<a/>'))]))).toBe('file.damaged');
  });
});

test('texts longer than any cell may hold, with halves of characters and marks without end: the round is still written and read again', async () => {
  const name = `Nguyễn${'\u0323\u0301'.repeat(20_000)} _xD800_ &#x202e;`;
  const bytes = await round(ANY_SHEET, (xml) => xml.replace('Nguyễn Thị An', name));
  const file = await openWorkbookFile(bytes, 'a.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  const review = reviewSnapshot(file.value.snapshot, { kind: 'of-round' });
  if (!review.ok) throw new Error(review.error.code);
  const plans = plannedTabs({ snapshot: file.value.snapshot, review: review.value });
  const written = await writeTabs(file.value, plans, review.value.expected);
  if (!written.ok) throw new Error(toldCode(written.error));
  expect((await openWorkbookFile(written.value, 'a.xlsx')).ok).toBe(true);
});
