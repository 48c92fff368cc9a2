import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Tabs, cellWith, tabsOfFile, withCells, withoutTab, workbookFile } from '../support/workbook-file';
import { SOURCE, item, scheme } from '../support/packs';
import { type Ended, PROGRAM, called, expectRefusal, filesIn, newFolder, removeFolders } from './program';

const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');
const OUTPUTS = ['--out', 'out.xlsx', '--report', 'report.json'] as const;

const isRoot = process.getuid?.() === 0;

afterAll(removeFolders);

/** A folder with a file `in.xlsx`. */
function folderWith(bytes: Uint8Array | string): string {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'in.xlsx'), bytes);
  return folder;
}

describe('a file that is no review workbook', () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)]);
  const encrypted = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
  const sample = readFileSync(SAMPLE);

  test.each([
    ['a text', Buffer.from('Mã;Họ và tên\n'), /in\.xlsx.*không phải là sổ Excel/],
    ['an empty file', Buffer.alloc(0), /in\.xlsx.*không phải là sổ Excel/],
    ['an old .xls without its directory', compound, /in\.xlsx.*hỏng/],
    ['an encrypted file', encrypted, /in\.xlsx.*mật khẩu/],
    ['a truncated file', sample.subarray(0, sample.length / 2), /in\.xlsx.*hỏng/],
    ['a file with a flipped byte', sample.map((byte, at) => (at === 9000 ? byte ^ 0xff : byte)), /in\.xlsx.*hỏng/],
  ])('%s', async (_, bytes, line) => {
    const folder = folderWith(bytes);
    expectRefusal(await called(folder, 'run', 'in.xlsx', ...OUTPUTS), line, folder, ['in.xlsx']);
  });
});

describe('a workbook that holds no review', () => {
  const round = 'Đợt xét';
  const roster = 'Danh sách';

  const cases: readonly (readonly [string, (tabs: Tabs) => Tabs, RegExp])[] = [
    ['no roster', (tabs) => withoutTab(tabs, roster), /in\.xlsx: .*không có danh sách/],
    [
      'nobody in the roster',
      (tabs) => ({ ...tabs, [roster]: (tabs[roster] ?? []).slice(0, 7) }),
      /in\.xlsx: .*“Danh sách”/,
    ],
    ['no tab of the round', (tabs) => withoutTab(tabs, round), /in\.xlsx: .*không có tab Đợt xét/],
    ['no campaign', (tabs) => withCells(tabs, round, { B4: null }), /in\.xlsx, tab “Đợt xét”, ô B4: /],
    [
      'an unknown campaign',
      (tabs) => withCells(tabs, round, { B4: 'tran-phu-2032' }),
      /in\.xlsx, tab “Đợt xét”, ô B4: .*“tran-phu-2032”/,
    ],
    [
      'a campaign that would break the line',
      (tabs) => withCells(tabs, round, { B4: 'a\nb\u001b[31m' }),
      /in\.xlsx, tab “Đợt xét”, ô B4: .*“a b(?: |\[)/,
    ],
    ['no year', (tabs) => withCells(tabs, round, { B5: 'hai nghìn' }), /in\.xlsx: Tab “Đợt xét”, ô B5/],
    [
      'a year that no regime covers',
      (tabs) => withCells(tabs, round, { B5: 1999, [cellWith(tabs, round, 'Ngày họp').replace('A', 'B')]: null }),
      /in\.xlsx, tab “Đợt xét”, ô B5: .*31\/12\/1999/,
    ],
    [
      'a meeting on a day that no regime covers',
      (tabs) => withCells(tabs, round, { [cellWith(tabs, round, 'Ngày họp').replace('A', 'B')]: '2/3/1999' }),
      /in\.xlsx, tab “Đợt xét”, ô B10: .*02\/3\/1999/,
    ],
    [
      'two rosters',
      (tabs) => ({ ...tabs, 'Danh sách (2)': tabs[roster] ?? [] }),
      /in\.xlsx: .*Danh sách; Danh sách \(2\)/,
    ],
    ['two tabs of the round', (tabs) => ({ ...tabs, Nháp: tabs[round] ?? [] }), /in\.xlsx: .*Đợt xét; Nháp/],
    [
      'two ballot tabs of an award',
      (tabs) => ({ ...tabs, 'Phiếu chiến sĩ thi đua cơ sở': tabs['Phiếu CSTĐCS'] ?? [] }),
      /in\.xlsx: .*Phiếu CSTĐCS; Phiếu chiến sĩ thi đua cơ sở/,
    ],
  ];

  test.each(cases)('%s', async (_, change, line) => {
    const folder = folderWith(await workbookFile(change(await tabsOfFile(SAMPLE))));
    expectRefusal(await called(folder, 'run', 'in.xlsx', ...OUTPUTS), line, folder, ['in.xlsx']);
  });
});

describe('files that cannot be read or written', () => {
  test.each([
    ['no such file', ['run', 'none.xlsx', ...OUTPUTS], /“none\.xlsx”/],
    ['a folder as the input', ['run', '.', ...OUTPUTS], /“\.” là thư mục/],
    ['a device as the input', ['run', '/dev/zero', ...OUTPUTS], /\/dev\/zero/],
    ['the output is there', ['run', SAMPLE, '--out', 'there.xlsx'], /“there\.xlsx” đã có/],
    ['the report is there', ['run', SAMPLE, '--out', 'out.xlsx', '--report', 'there.xlsx'], /“there\.xlsx” đã có/],
    ['the output is checked before any work', ['run', 'none.xlsx', '--out', 'there.xlsx'], /“there\.xlsx” đã có/],
    ['the output is a folder', ['run', SAMPLE, '--out', 'folder', '--force'], /“folder” là thư mục/],
    ['the output would be a folder', ['run', SAMPLE, '--out', 'new/'], /“new\/” là thư mục/],
    ['the output is a device', ['run', SAMPLE, '--out', '/dev/null', '--force'], /\/dev\/null/],
    ['no folder for the output', ['run', SAMPLE, '--out', 'none/out.xlsx'], /thư mục “none”/],
    ['a file as the folder of the output', ['run', SAMPLE, '--out', 'there.xlsx/out.xlsx'], /thư mục “there\.xlsx”/],
    ['no folder for the report', ['run', SAMPLE, '--out', 'out.xlsx', '--report', 'none/r.json'], /thư mục “none”/],
    ['output and report are one file', ['run', SAMPLE, '--out', 'x', '--report', './x', '--force'], /--report “\.\/x”/],
    ['the report is the input', ['run', 'there.xlsx', '--report', 'there.xlsx', '--force'], /trùng với tệp vào/],
    ['the report is a link to the input', ['run', 'there.xlsx', '--report', 'link', '--force'], /trùng với tệp vào/],
    ['a name for macros without macros', ['run', SAMPLE, '--out', 'out.xlsm'], /out\.xlsm/],
  ])('%s', async (_, args, line) => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'there.xlsx'), 'there');
    mkdirSync(path.join(folder, 'folder'));
    symlinkSync('there.xlsx', path.join(folder, 'link'));
    expectRefusal(await called(folder, ...args), line, folder, ['folder', 'link', 'there.xlsx']);
    expect(readFileSync(path.join(folder, 'there.xlsx'), 'utf8')).toBe('there');
  });

  /** Runs as somebody who is not root: root may do everything. */
  function asNobody(folder: string, args: readonly string[], before = ''): Ended {
    const somebody = isRoot ? { uid: 65534, gid: 65534 } : {};
    const bundle = path.join(folder, '..', `${path.basename(folder)}.js`);
    writeFileSync(bundle, readFileSync(PROGRAM));
    const command = `${before} exec "$0" "$@"`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, bundle, ...args], {
      cwd: folder,
      encoding: 'utf8',
      ...somebody,
    });
    spawnSync('rm', ['-f', bundle]);
    return { status, stdout, stderr };
  }

  test('no permission to write into the folder', () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'in.xlsx'), readFileSync(SAMPLE));
    chmodSync(folder, 0o555);
    expectRefusal(asNobody(folder, ['run', 'in.xlsx', ...OUTPUTS]), /quyền ghi “out\.xlsx”/, folder, ['in.xlsx']);
    chmodSync(folder, 0o755);
  });

  test('a file that was locked against writing is not replaced, not even by --force', () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'in.xlsx'), readFileSync(SAMPLE));
    writeFileSync(path.join(folder, 'out.xlsx'), 'signed', { mode: 0o444 });
    chmodSync(folder, 0o777);
    expectRefusal(
      asNobody(folder, ['run', 'in.xlsx', '--out', 'out.xlsx', '--force']),
      /quyền ghi “out\.xlsx”/,
      folder,
      ['in.xlsx', 'out.xlsx'],
    );
    expect(readFileSync(path.join(folder, 'out.xlsx'), 'utf8')).toBe('signed');
  });

  test('no permission to read the input', () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'in.xlsx'), readFileSync(SAMPLE), { mode: 0o000 });
    chmodSync(folder, 0o777);
    expectRefusal(asNobody(folder, ['run', 'in.xlsx', ...OUTPUTS]), /quyền đọc “in\.xlsx”/, folder, ['in.xlsx']);
  });

  test('no room: neither of the two files is left behind', () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'in.xlsx'), readFileSync(SAMPLE));
    chmodSync(folder, 0o777);
    // Files of at most some 30 KB: the workbook does not fit.
    const ended = asNobody(
      folder,
      ['run', 'in.xlsx', '--report', 'report.json', '--out', 'out.xlsx'],
      'trap "" XFSZ; ulimit -f 60;',
    );
    expectRefusal(ended, /đủ chỗ để ghi “out\.xlsx”/, folder, ['in.xlsx']);
  });

  // Only root can make a file that somebody else may not replace in a folder where he may write.
  (isRoot ? test : test.skip)('where one file cannot be put in its place, the other is taken back', () => {
    const folder = newFolder();
    const sticky = path.join(folder, 'sticky');
    mkdirSync(sticky);
    writeFileSync(path.join(folder, 'in.xlsx'), readFileSync(SAMPLE));
    writeFileSync(path.join(folder, 'out.xlsx'), 'old');
    writeFileSync(path.join(sticky, 'report.json'), 'old');
    chmodSync(path.join(folder, 'out.xlsx'), 0o666);
    chmodSync(folder, 0o777);
    chmodSync(sticky, 0o1777);
    const ended = asNobody(folder, [
      'run',
      'in.xlsx',
      '--out',
      'out.xlsx',
      '--report',
      'sticky/report.json',
      '--force',
    ]);
    expectRefusal(ended, /quyền ghi “sticky\/report\.json”/, folder, ['in.xlsx', 'out.xlsx', 'sticky']);
    expect(readFileSync(path.join(folder, 'out.xlsx'), 'utf8')).toBe('old');
    expect(filesIn(sticky)).toEqual(['report.json']);
  });
});

describe('arguments', () => {
  test.each([
    ['no command', [], /--help/],
    ['an unknown command', ['check', SAMPLE], /“check”/],
    ['no input', ['run'], /sổ \.xlsx/],
    ['an empty input', ['run', ''], /sổ \.xlsx/],
    ['two inputs', ['run', SAMPLE, 'b.xlsx'], /“b\.xlsx”/],
    ['an unknown option', ['run', SAMPLE, '--verbose'], /--verbose/],
    ['an unknown short option', ['run', SAMPLE, '-x'], /-x/],
    ['an option of another command', ['run', SAMPLE, '--people', '3'], /--people/],
    ['an option twice', ['run', SAMPLE, '--force', '--force'], /--force/],
    ['a value forgotten at the end', ['run', SAMPLE, '--out'], /--out/],
    ['a value forgotten before an option', ['run', SAMPLE, '--out', '--force'], /--out/],
    ['an empty value', ['run', SAMPLE, '--out='], /--out/],
    ['a value for a switch', ['run', SAMPLE, '--force=yes'], /--force/],
    ['an unknown language', ['run', SAMPLE, '--lang', 'fr'], /“fr”.*vi, en/],
    ['campaigns with an operand', ['campaigns', 'tran-phu-2022'], /“tran-phu-2022”/],
    ['template without a campaign', ['template', '--out', 'x.xlsx'], /mã chương trình/],
    ['template without --out', ['template', 'tran-phu-2022'], /--out/],
    ['template of an unknown campaign', ['template', 'none', '--out', 'x.xlsx'], /“none”.*tran-phu-2022/],
    ['template for nobody', ['template', 'tran-phu-2022', '--out', 'x.xlsx', '--people', '0'], /“0”/],
    ['template for too many', ['template', 'tran-phu-2022', '--out', 'x.xlsx', '--people', '5001'], /“5001”.*5000/],
    ['template for no year', ['template', 'tran-phu-2022', '--out', 'x.xlsx', '--year', '22'], /--year.*“22”/],
    [
      'template for no period',
      ['template', 'tran-phu-2022', '--out', 'x.xlsx', '--period', 'Quý 5'],
      /--period.*“Quý 5”/,
    ],
    ['template for a year without a law', ['template', 'tran-phu-2022', '--out', 'x.xlsx', '--year', '1999'], /1999/],
    ['template for half a person', ['template', 'tran-phu-2022', '--out', 'x.xlsx', '--people', '1.5'], /“1\.5”/],
    ['verify of a workbook without results', ['verify', SAMPLE], /không thấy tab KQ - Đối chiếu/],
    ['verify with a report that is not there', ['verify', SAMPLE, '--report', 'r.json'], /“r\.json”/],
    ['verify with --out', ['verify', SAMPLE, '--out', 'x.xlsx'], /--out/],
    ['verify of nothing', ['verify'], /tên sổ/],
    ['a campaign that does not ship', ['run', SAMPLE, '--campaign', 'none'], /“none”.*tran-phu-2022/],
    ['a language named, and something else wrong', ['run', '--lang', 'en'], /lacks the name of a workbook/],
  ])('%s', async (_, args, line) => {
    const folder = newFolder();
    expectRefusal(await called(folder, ...args), line, folder, []);
  });
});

describe('a campaign of one’s own', () => {
  const shipped = JSON.parse(readFileSync('src/packs/campaigns/tran-phu-2022.json', 'utf8')) as {
    readonly ownAwards: object;
  };
  const ownAward = { short: 'NV', name: 'Người việc', subject: 'person', conditions: [] };
  const source = { citation: 'Kế hoạch', fact: null, status: 'verified' };

  test('is used in place of the round’s', async () => {
    const folder = newFolder();
    writeFileSync(
      path.join(folder, 'own.json'),
      `\ufeff${JSON.stringify({ ...shipped, id: 'own', awards: ['ldtt'], targets: [] })}`,
    );
    const ended = await called(folder, 'run', SAMPLE, '--campaign', 'own.json', '--report', 'report.json');
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    const report = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')) as {
      readonly campaign: string;
      readonly people: readonly { readonly awards: object }[];
    };
    expect(report.campaign).toBe('own');
    expect(Object.keys(report.people[0]?.awards ?? {})).toEqual(['ldtt']);
  });

  test.each([
    ['no JSON', '{ "schema": ', /own\.json.*JSON/],
    ['another shape', '[]', /own\.json/],
    ['a missing field', JSON.stringify({ ...shipped, id: undefined }), /own\.json.*mục id:/],
    ['a field too many', JSON.stringify({ ...shipped, colour: 'red' }), /own\.json.*colour/],
    [
      'an award that is described nowhere',
      JSON.stringify({ ...shipped, awards: ['none'] }),
      /mục awards\[0\]: .*mô tả/,
    ],
    [
      'a setting that is none',
      JSON.stringify({ ...shipped, settings: { 'score.stop': { value: '1', ...source } } }),
      /mục settings\["score\.stop"\]/,
    ],
    [
      'a setting with a value that is not allowed',
      JSON.stringify({ ...shipped, settings: { 'score.step': { value: 'x', ...source } } }),
      /mục settings\["score\.step"\]\.value/,
    ],
    [
      'a condition for units in an award for people',
      JSON.stringify({
        ...shipped,
        ownAwards: {
          ...shipped.ownAwards,
          nv: { ...ownAward, conditions: [{ rule: 'unit.discipline.none-from', level: 'canh-cao', ...source }] },
        },
      }),
      /mục ownAwards\.nv\.conditions\[0\]\.rule/,
    ],
    [
      'an award that includes one for units',
      JSON.stringify({
        ...shipped,
        ownAwards: { ...shipped.ownAwards, nv: { ...ownAward, includes: { award: 'tap-the-ldtt', except: [] } } },
      }),
      /mục ownAwards\.nv\.includes\.award/,
    ],
    [
      'a short name that no tab can bear',
      JSON.stringify({ ...shipped, ownAwards: { ...shipped.ownAwards, nv: { ...ownAward, short: 'N/V' } } }),
      /mục ownAwards\.nv\.short: .*24/,
    ],
    [
      'the short name of another award',
      JSON.stringify({ ...shipped, ownAwards: { ...shipped.ownAwards, nv: { ...ownAward, short: 'lđtt' } } }),
      /mục ownAwards\.nv\.short: .*trùng/,
    ],
    [
      'a maximum that is no number',
      JSON.stringify({ ...shipped, scheme: scheme([item('a', 'mười')]) }),
      /mục scheme\.forms\[0\]\.parts\[0\]\.max/,
    ],
    [
      'a scheme whose items do not add up',
      JSON.stringify({ ...shipped, scheme: scheme([item('a', '95')], {}, '100') }),
      /mục scheme\.forms\[0\]\.total: các mục cộng lại được 95, nhưng khai 100/,
    ],
    [
      'a scheme with a cap below zero',
      JSON.stringify({
        ...shipped,
        scheme: scheme([item('a', '95')], { penalty: { cap: '-5', parts: [], ...SOURCE } }),
      }),
      /mục scheme\.penalty\.cap/,
    ],
  ])('%s is refused with its place', async (_, content, line) => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'own.json'), content);
    for (const args of [
      ['run', SAMPLE, '--campaign', 'own.json', ...OUTPUTS],
      ['template', './own.json', '--out', 'out.xlsx'],
    ]) {
      expectRefusal(await called(folder, ...args), line, folder, ['own.json']);
    }
  });

  test('a file that is not there, or is the output', async () => {
    const folder = newFolder();
    expectRefusal(
      await called(folder, 'run', SAMPLE, '--campaign', 'own.json'),
      /Không có tệp “own\.json”/,
      folder,
      [],
    );
    writeFileSync(path.join(folder, 'own.json'), JSON.stringify(shipped));
    const same = ['run', SAMPLE, '--campaign', 'own.json', '--out', 'own.json', '--force'];
    expectRefusal(await called(folder, ...same), /trùng với/, folder, ['own.json']);
    const template = ['template', './own.json', '--out', 'own.json', '--force'];
    expectRefusal(await called(folder, ...template), /trùng với/, folder, ['own.json']);
  });
});
