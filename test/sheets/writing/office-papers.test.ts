/** The papers that go out under the organisation's own name: who stands in them, what they say, and what they never say. */
import fc from 'fast-check';
import { reviewSnapshot } from '../../../src/review/review';
import { VERSION } from '../../../src/review/version';
import { isPending } from '../../../src/domain/eligibility/evidence';
import type { CampaignPack } from '../../../src/domain/rules/pack';
import { FURTHER_PAPERS, GROUPS, type PaperId } from '../../../src/domain/terms';
import { type PaperFile, paperFiles } from '../../../src/sheets/writing/papers/office/paper-files';
import type { Snapshot } from '../../../src/workbook/port';
import { assertPlans } from '../../../src/workbook/plan/plan-faults';
import { bookOf } from '../../support/generated-round/layout';
import { campaign } from '../../support/packs';
import { snapshotOfTab } from '../../support/generated-round/book';
import { drawsOf, makeRound } from '../../support/generated-round/round';
import { seedOf } from '../../support/generated-round/seed';
import { ROSTER_HEADER, type Rows, reviewOf, rosterRow, snapshotOf } from '../../support/workbook';
import { withoutTab } from '../../support/workbook-file';
import { plansOf, textOf } from './planned';
import { EQUALS_PAPERS, equalOnScores, sampleTabs, withRound } from './sample';

jest.setTimeout(180_000);

function filesOf(tabs: Readonly<Record<string, Rows>>, only: readonly PaperId[] | null = null): readonly PaperFile[] {
  const snapshot = snapshotOf(tabs);
  return paperFiles({ ...reviewOf(snapshot), snapshot, version: VERSION }, only);
}

/** Every text of a paper, each by itself. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function saidBy({ content }: PaperFile): string {
  return textsOf(content.kind === 'paper' ? content.paper : content.certificates.pages).join('\n');
}

function fileOf(files: readonly PaperFile[], id: PaperId, of = ''): PaperFile {
  const file = files.find((one) => one.id === id && one.of === of);
  if (file === undefined) throw new Error(`no ${id} ${of}`);
  return file;
}

function listed(files: readonly PaperFile[]): readonly string[] {
  return files.map(({ what, of }) => (of === '' ? what : `${what}: ${of}`));
}

const USUAL = ['Danh sách đề nghị', 'Biên bản kiểm phiếu', 'Biên bản họp', 'Tờ trình chung'];
/** Of a round that votes on nothing: nobody counted anything. */
const WITHOUT_VOTE = USUAL.filter((what) => what !== 'Biên bản kiểm phiếu');

const SIGNED = {
  'Số quyết định': '15/QĐ-TCT',
  'Ngày quyết định': '30/12/2022',
  'Người ký': 'Lê Văn Phó',
  'Chức vụ người ký': 'Phó Hiệu trưởng',
  'Ký thay': 'Hiệu trưởng',
  'Nơi nhận': 'Ban Giám hiệu; Các khoa, phòng; Lưu VT',
  'Cấp tỉnh nhận tờ trình': 'Hội đồng Thi đua - Khen thưởng tỉnh Sông Ngàn',
  'Số tờ trình cấp tỉnh': '7/TTr-TCT',
};

const EXEMPLARS = {
  'Đợt xét': [
    ['Chương trình', 'dien-hinh-tien-tien-2021-2025'],
    ['Năm', 2022],
    ['Kỳ', 'Năm'],
    ['Ngày họp', '10/01/2023'],
    ['Tổng số thành viên Hội đồng', 9],
    ['Số thành viên có mặt', 9],
    ['dien-hinh-tien-tien.vote.percent', 70],
  ],
  'Danh sách': [
    ROSTER_HEADER,
    rosterRow('NV01', 'Nguyễn Thị An', { 'Đăng ký danh hiệu': 'ĐHTT' }),
    rosterRow('NV02', 'Trần Văn Bình', { 'Đăng ký danh hiệu': 'ĐHTT', 'Giới tính': 'Nam' }),
    rosterRow('NV03', 'Lê Thị Chi', { 'Đăng ký danh hiệu': 'ĐHTT' }),
  ],
  'Phiếu ĐHTT': [['NV01', 'NV02', 'NV03'], ...Array.from({ length: 9 }, (_, at) => ['x', 'x', at < 6 ? 'x' : '0'])],
  'Kiểm phiếu': [
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['ĐHTT', 9, 9],
  ],
} satisfies Readonly<Record<string, Rows>>;

function school(campaign: string, year: number, ...more: Rows): Readonly<Record<string, Rows>> {
  return {
    'Đợt xét': [['Chương trình', campaign], ['Năm', year], ['Kỳ', 'Năm'], ...more],
    'Danh sách': [
      ROSTER_HEADER,
      rosterRow('GV01', 'Nguyễn Thị An', { 'Đăng ký danh hiệu': 'GK' }),
      rosterRow('GV02', 'Trần Văn Bình', { 'Đăng ký danh hiệu': 'GK', 'Xếp loại': 'HT' }),
    ],
  };
}

describe('each campaign gives its whole set', () => {
  test('tran-phu-2022: head, province, cluster, and the one of whom nobody says who settles it', async () => {
    expect(listed(filesOf(await sampleTabs()))).toEqual([
      ...USUAL,
      'Quyết định',
      'Danh sách kèm quyết định',
      ...['LĐTT', 'CSTĐCS', 'CSTĐ tỉnh', 'GVT-ĐVN', 'TTLĐTT', 'TTLĐXS'].map((award) => `Danh sách: ${award}`),
      ...['thủ trưởng', 'cấp tỉnh'].flatMap((to) => [`Tờ trình: ${to}`, `Danh sách kèm tờ trình: ${to}`]),
      'Tờ trình: cụm',
      'Tờ trình: khác',
      'Danh sách kèm tờ trình: khác',
      ...['LĐTT', 'CSTĐCS', 'TTLĐTT'].map((award) => `Giấy chứng nhận: ${award}`),
      'Thông báo công khai',
      // 23/12, a week before the final review.
      'Sơ kết chỉ tiêu',
    ]);
  });

  test.each([
    [
      'dien-hinh-tien-tien-2021-2025',
      EXEMPLARS,
      [
        ...USUAL,
        'Quyết định',
        'Danh sách kèm quyết định',
        'Danh sách: ĐHTT',
        'Tờ trình: thủ trưởng',
        'Danh sách kèm tờ trình: thủ trưởng',
        'Tờ trình: cấp tỉnh',
        'Danh sách kèm tờ trình: cấp tỉnh',
        'Giấy chứng nhận: ĐHTT',
        'Thông báo công khai',
        'Danh mục hồ sơ: ĐHTT',
      ],
    ],
    [
      'tct-binh-phuoc-2021-2025',
      school('tct-binh-phuoc-2021-2025', 2022),
      [
        ...WITHOUT_VOTE,
        'Quyết định',
        'Danh sách kèm quyết định',
        'Danh sách: GK',
        'Tờ trình: thủ trưởng',
        'Danh sách kèm tờ trình: thủ trưởng',
        'Giấy chứng nhận: GK',
        'Thông báo công khai',
        'Sơ kết chỉ tiêu',
      ],
    ],
    [
      'thpt-loc-thai-2021',
      school('thpt-loc-thai-2021', 2021, ['Ngày họp', '10/12/2021']),
      [
        ...WITHOUT_VOTE,
        'Quyết định',
        'Danh sách kèm quyết định',
        'Danh sách: GK',
        'Tờ trình: thủ trưởng',
        'Danh sách kèm tờ trình: thủ trưởng',
        'Tờ trình: sở, ngành',
        'Danh sách kèm tờ trình: sở, ngành',
        'Giấy chứng nhận: GK',
        'Thông báo công khai',
        'Danh mục hồ sơ: GK',
        'Tổng kết chỉ tiêu',
      ],
    ],
    // Quarters alone: no award, so nobody is proposed for anything.
    ['tct-binh-phuoc-covid-2021', school('tct-binh-phuoc-covid-2021', 2021), ['Biên bản họp']],
  ])('%s', (_id, tabs, papers) => {
    expect(listed(filesOf(tabs))).toEqual(papers);
  });
});

describe('the decision', () => {
  test('bears the round’s number, day and signer, its bases and its articles, and the money where the rules are settled', async () => {
    const tabs = withRound(await sampleTabs(), {
      ...SIGNED,
      'reward.several': 'highest',
      'reward.rounding': 'up-to-10000',
    });
    const said = saidBy(fileOf(filesOf(tabs), 'decision'));
    for (const text of [
      'Số: 15/QĐ-TCT',
      'Sông Ngàn, ngày 30 tháng 12 năm 2022',
      'HIỆU TRƯỞNG TRƯỜNG CHÍNH TRỊ MẪU',
      'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều',
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
      'Căn cứ Nghị định số 90/2020/NĐ-CP ngày 13 tháng 8 năm 2020 của Chính phủ về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức;',
      'Theo đề nghị của Hội đồng Thi đua - Khen thưởng TRƯỜNG CHÍNH TRỊ MẪU.',
      '- Lao động tiên tiến: 39 cá nhân.',
      'KT. HIỆU TRƯỞNG',
      'PHÓ HIỆU TRƯỞNG',
      'Lê Văn Phó',
      '- Như Điều 3;',
      '- Các khoa, phòng;',
    ])
      expect(said).toContain(text);
    expect(said).toMatch(
      /Tiền thưởng kèm theo danh hiệu thi đua tại Điều 1 là [\d.]+ đồng \(bằng chữ: .* đồng\), tính theo mức lương cơ sở 1\.490\.000 đồng/,
    );
    expect(said.match(/Lưu/g)).toHaveLength(1);
    // What the province settles is not for the head to decide.
    expect(said).not.toContain('Chiến sĩ thi đua cấp tỉnh');
  });

  test('names the submission that it answers, where this has a number', async () => {
    const numbered = withRound(await sampleTabs(), { ...SIGNED, 'Số tờ trình thủ trưởng': '9/TTr-HĐTĐKT' });
    expect(saidBy(fileOf(filesOf(numbered), 'decision'))).toContain(
      'Theo đề nghị của Hội đồng Thi đua - Khen thưởng TRƯỜNG CHÍNH TRỊ MẪU tại Tờ trình số 09/TTr-HĐTĐKT ngày 23 tháng 12 năm 2022.',
    );
  });

  test('names what is in it: titles are recognised, a form of commendation is given, an example is no title', async () => {
    const titles = saidBy(fileOf(filesOf(await sampleTabs()), 'decision'));
    expect(titles).toContain('Về việc công nhận danh hiệu thi đua năm 2022');
    const forms = filesOf(school('tct-binh-phuoc-2021-2025', 2022));
    expect(saidBy(fileOf(forms, 'decision'))).toMatch(
      /Tặng Giấy khen năm 2022 cho \d+ cá nhân \(có danh sách kèm theo\)\./,
    );
    expect(saidBy(fileOf(forms, 'decision-list'))).toContain('Cá nhân được tặng Giấy khen năm 2022');
    expect(titles).toContain('cho các cá nhân, tập thể sau (có danh sách kèm theo):');
    expect(saidBy(fileOf(forms, 'decision'))).toContain('Tiền thưởng kèm theo hình thức khen thưởng tại Điều 1');
    expect(saidBy(fileOf(forms, 'award-lists', 'GK'))).toContain('Đề nghị tặng Giấy khen năm 2022');
    const examples = filesOf(EXEMPLARS);
    expect(saidBy(fileOf(examples, 'decision'))).toContain('Về việc công nhận Điển hình tiên tiến năm 2022');
    expect(saidBy(fileOf(examples, 'certificates', 'ĐHTT'))).toContain('Được công nhận Điển hình tiên tiến năm 2022');
    for (const file of examples)
      if (!USUAL.includes(file.what)) expect(saidBy(file)).not.toMatch(/danh hiệu Điển hình/);
  });

  test('a deputy signs in the head’s place also where nobody says so; a whole list of recipients is taken as it is typed', async () => {
    const own = { ...SIGNED, 'Ký thay': null, 'Nơi nhận': 'Như Điều 3; Ban Giám hiệu; Lưu: VT, HĐTĐKT.' };
    const said = saidBy(fileOf(filesOf(withRound(await sampleTabs(), own)), 'decision')).split('\n');
    expect(said).toEqual(expect.arrayContaining(['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG']));
    expect(said.slice(said.indexOf('Nơi nhận:'), -1)).toEqual([
      'Nơi nhận:',
      '- Như Điều 3;',
      '- Ban Giám hiệu;',
      '- Lưu: VT, HĐTĐKT.',
    ]);
    const few = saidBy(fileOf(filesOf(withRound(await sampleTabs(), { 'Nơi nhận': 'Ban Giám hiệu' })), 'decision'));
    expect(few).toContain('- Như Điều 3;\n- Ban Giám hiệu;\n- Lưu: VT, ');
    const head = { ...SIGNED, 'Ký thay': null, 'Chức vụ người ký': 'Hiệu trưởng' };
    expect(saidBy(fileOf(filesOf(withRound(await sampleTabs(), head)), 'decision'))).not.toContain('KT.');
  });

  test('is that of whoever signs as head: a union’s chair is no headmaster; who only acts as head has the head’s decision', async () => {
    const decided = async (title: string): Promise<readonly string[]> => {
      const own = { ...SIGNED, 'Cơ quan': 'Công đoàn Trường Mẫu', 'Ký thay': null, 'Chức vụ người ký': title };
      return saidBy(fileOf(filesOf(withRound(await sampleTabs(), own)), 'decision')).split('\n');
    };
    expect(await decided('Chủ tịch')).toEqual(expect.arrayContaining(['CHỦ TỊCH CÔNG ĐOÀN TRƯỜNG MẪU', 'CHỦ TỊCH']));
    const acting = await decided('Quyền Hiệu trưởng');
    expect(acting).toEqual(expect.arrayContaining(['HIỆU TRƯỞNG CÔNG ĐOÀN TRƯỜNG MẪU', 'QUYỀN HIỆU TRƯỞNG']));
  });

  test('says nothing that the round does not say: dots for number, day, signer and money', async () => {
    const said = saidBy(fileOf(filesOf(await sampleTabs()), 'decision'));
    expect(said).toContain('Số: …');
    expect(said).toContain('ngày …… tháng …… năm ………');
    expect(said).toContain('thực hiện theo quy định; kinh phí trích từ …');
    expect(said.split('\n')).toContain('…'.repeat(12));
  });

  test('is a draft as long as a tie is open, and none of the tied stands in it or in any other paper', async () => {
    const tabs = await sampleTabs();
    const open = withoutTab(tabs, 'Quyết định của Hội đồng');
    const snapshot = snapshotOf(open);
    const { evaluation, round } = reviewOf(snapshot);
    const tied = evaluation.ceilings.flatMap(({ award, tied: ids }) => (award === 'cstd-co-so' ? ids : []));
    expect(tied.length).toBeGreaterThan(1);
    const files = filesOf(open);
    expect(saidBy(fileOf(files, 'decision'))).toContain('DỰ THẢO – CHƯA HOÀN CHỈNH');
    const names = tied.map((id) => round.people.find((person) => person.id === id)?.name ?? '');
    const ofAward = ['award-lists', 'certificates'] as const;
    for (const id of ofAward)
      for (const name of names) expect(saidBy(fileOf(files, id, 'CSTĐCS')).split('\n')).not.toContain(name);
    expect(saidBy(fileOf(files, 'certificates', 'CSTĐCS'))).toContain('DỰ THẢO');
  });

  test('a second ballot among people with equal scores was counted, too: its minutes are a file to sign, though no other vote was held', async () => {
    expect(listed(filesOf(await equalOnScores(EQUALS_PAPERS), ['counting-minutes']))).toEqual(['Biên bản kiểm phiếu']);
  });

  test('the list names sums by person where they are known; who is paid for a higher award stands with a dash', async () => {
    const tabs = withRound(await sampleTabs(), { 'reward.several': 'highest', 'reward.rounding': 'up-to-10000' });
    const said = saidBy(fileOf(filesOf(tabs), 'decision-list')).split('\n');
    expect(said).toEqual(expect.arrayContaining(['Tiền thưởng (đồng)', '450.000', '1.490.000', '–', 'Cộng']));
    const without = saidBy(fileOf(filesOf(await sampleTabs()), 'decision-list')).split('\n');
    expect(without).toContain('Ghi chú');
    expect(without).not.toContain('Cộng');
  });

  test('nobody is nominated: no decision, no list, no certificate, no submission; the notice says so', async () => {
    const roster: Rows = [ROSTER_HEADER, rosterRow('NV001', 'Nguyễn Thị An', { 'Đăng ký danh hiệu': null })];
    const files = filesOf({ 'Đợt xét': (await sampleTabs())['Đợt xét'] ?? [], 'Danh sách': roster });
    expect(listed(files)).toEqual([...WITHOUT_VOTE, 'Tờ trình: cụm', 'Thông báo công khai', 'Sơ kết chỉ tiêu']);
    expect(saidBy(fileOf(files, 'notice'))).toContain('Không có cá nhân, tập thể nào được đề nghị.');
  });

  test('an organisation of which nothing is said signs with dots', () => {
    const said = saidBy(fileOf(filesOf(EXEMPLARS), 'submissions', 'cấp tỉnh'));
    expect(said).toContain('HIỆU TRƯỞNG');
    const bare = { ...EXEMPLARS, 'Đợt xét': [...EXEMPLARS['Đợt xét'], ['Ký thay', 'TUQ. Hiệu trưởng']] };
    expect(saidBy(fileOf(filesOf(bare), 'decision')).split('\n')).toEqual(
      expect.arrayContaining(['TUQ. HIỆU TRƯỞNG', '…'.repeat(12)]),
    );
  });
});

describe('submissions', () => {
  test('go to whom the round names, under its number; to the head from the council, above it from the organisation', async () => {
    const files = filesOf(withRound(await sampleTabs(), SIGNED));
    const province = saidBy(fileOf(files, 'submissions', 'cấp tỉnh'));
    expect(province).toContain('Kính gửi: Hội đồng Thi đua - Khen thưởng tỉnh Sông Ngàn');
    expect(province).toContain('Số: 07/TTr-TCT');
    expect(province).toContain('PHÓ HIỆU TRƯỞNG');
    const head = saidBy(fileOf(files, 'submissions', 'thủ trưởng'));
    expect(head).toContain('Kính gửi: Hiệu trưởng TRƯỜNG CHÍNH TRỊ MẪU');
    expect(head).toContain('TM. HỘI ĐỒNG');
    expect(saidBy(fileOf(files, 'submissions', 'khác'))).toContain('Kính gửi: …');
    // Each list names its submission by the number and the day that this bears, and has the head of the same body.
    const list = (of: string): string | undefined =>
      files.filter((file) => file.what === 'Danh sách kèm tờ trình' && file.of === of).map(saidBy)[0];
    expect(list('cấp tỉnh')).toContain(
      '(Kèm theo Tờ trình số 07/TTr-TCT ngày 23 tháng 12 năm 2022 của TRƯỜNG CHÍNH TRỊ MẪU)',
    );
    // Its list is of what it asks for, in the same words.
    expect(list('thủ trưởng')).toContain('Đề nghị tặng danh hiệu thi đua năm 2022');
    expect(head).toContain('Về việc đề nghị tặng danh hiệu thi đua năm 2022');
    expect(head).toContain('Số: ………/TTr-HĐTĐKT');
    expect(list('thủ trưởng')).toContain(
      '(Kèm theo Tờ trình số ………/TTr-HĐTĐKT ngày 23 tháng 12 năm 2022 của Hội đồng Thi đua - Khen thưởng TRƯỜNG CHÍNH TRỊ MẪU)',
    );
    expect(list('thủ trưởng')).toContain('HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG');
    const cluster = saidBy(fileOf(files, 'submissions', 'cụm'));
    expect(cluster).toContain('Kính gửi: Cụm thi đua số 5');
    expect(cluster).toContain('- Cờ thi đua của Học viện Chính trị quốc gia Hồ Chí Minh.');
    // The council did not consider what the school itself is proposed for: its minutes are no basis, and whoever signs is told.
    expect(cluster).not.toContain('Biên bản họp Hội đồng');
    expect(cluster).toContain('XEM TRƯỚC KHI KÝ: sổ này không xét việc đề nghị tặng chính TRƯỜNG CHÍNH TRỊ MẪU');
    // A council grants nothing, and a secret ballot is proved by its minutes.
    expect(province).toContain('xem xét, trình cấp có thẩm quyền quyết định tặng danh hiệu thi đua');
    expect(province).toContain('(Có danh sách, biên bản họp và biên bản kiểm phiếu của Hội đồng kèm theo.)');
    expect(province).toContain('kính trình Hội đồng xem xét.');
    expect(head).not.toContain('cấp có thẩm quyền');
    expect(head).toContain('kính trình xem xét, quyết định.');
    // Of whom nobody knows who grants it is told, so that no award is forgotten.
    expect(saidBy(fileOf(files, 'submissions', 'khác'))).toContain(
      'XEM TRƯỚC KHI KÝ: chưa xác định ai quyết định tặng Giỏi việc trường, đảm việc nhà. Đối chiếu văn bản hiện hành rồi ghi gioi-viec-truong.granted-by vào tab Đợt xét.',
    );
  });

  test('what the round sends elsewhere goes there, by its usual name where the plan has none', async () => {
    const files = filesOf(
      withRound(await sampleTabs(), {
        'gioi-viec-truong.granted-by': 'union',
        'tap-the-ldxs.proposed-to': 'department',
      }),
    );
    expect(saidBy(fileOf(files, 'submissions', 'công đoàn'))).toContain('Kính gửi: Ban Chấp hành Công đoàn');
    expect(saidBy(fileOf(files, 'submissions', 'sở, ngành'))).toContain('Kính gửi: …');
  });

  test('exemplars go further up only as the council chose; until it has, the paper says so', () => {
    const open = saidBy(fileOf(filesOf(EXEMPLARS), 'submissions', 'cấp tỉnh'));
    expect(open).toContain('XEM TRƯỚC KHI KÝ');
    const chosen = (codes: string) =>
      filesOf({ ...EXEMPLARS, 'Đợt xét': [...EXEMPLARS['Đợt xét'], ['Đề nghị tiếp lên cấp trên', codes]] });
    const list = saidBy(fileOf(chosen('nv02'), 'submissions', 'cấp tỉnh'));
    expect(list).not.toContain('XEM TRƯỚC KHI KÝ');
    // The province is asked for its own level, for those whom the unit has recognised.
    expect(list).toContain('xem xét, công nhận điển hình tiên tiến cấp tỉnh năm 2022 cho những trường hợp đã được xét');
    // Whose dossiers go up are those, and no others.
    const dossiers = saidBy(fileOf(chosen('NV02'), 'dossiers', 'ĐHTT'));
    expect(dossiers).toContain('Trần Văn Bình');
    expect(dossiers).not.toContain('Nguyễn Thị An');
    const attached = chosen('NV02').find(({ what, of }) => what === 'Danh sách kèm tờ trình' && of === 'cấp tỉnh');
    if (attached === undefined) throw new Error('no list');
    expect(saidBy(attached)).toContain('Trần Văn Bình');
    expect(saidBy(attached)).not.toContain('Nguyễn Thị An');
    // Somebody who failed the vote cannot be chosen.
    expect(saidBy(fileOf(chosen('NV02; NV03'), 'submissions', 'cấp tỉnh'))).toContain(
      'không có ai được đề nghị có mã NV03',
    );
  });
});

test('papers of a year that the plan does not reach say so before they are signed', async () => {
  const later = filesOf(withRound(await sampleTabs(), { Năm: 2023, 'Ngày họp': '20/12/2023' }));
  const told = /XEM TRƯỚC KHI KÝ: căn cứ Kế hoạch số 3-KH\/TCTTP .* không phải của năm xét này/;
  for (const id of ['meeting-minutes', 'decision'] as const) {
    expect(saidBy(fileOf(later, id))).toMatch(told);
    expect(saidBy(fileOf(filesOf(await sampleTabs()), id))).not.toMatch(told);
  }
});

test('certificates: one page each, addressed by gender, titled by award, units by their name', async () => {
  const files = filesOf(withRound(await sampleTabs(), SIGNED));
  const { content } = fileOf(files, 'certificates', 'CSTĐCS');
  if (content.kind !== 'certificates') throw new Error(content.kind);
  expect(content.certificates.pages).toHaveLength(4);
  const said = saidBy(fileOf(files, 'certificates', 'CSTĐCS'));
  expect(said).toContain('GIẤY CHỨNG NHẬN');
  expect(said).toMatch(/^(Ông|Bà): /m);
  expect(said).toContain('Đạt danh hiệu Chiến sĩ thi đua cơ sở năm 2022');
  expect(said).toContain('Quyết định số 15/QĐ-TCT ngày 30 tháng 12 năm 2022');
  expect(saidBy(fileOf(files, 'certificates', 'TTLĐTT'))).toMatch(/^Tập thể: Khoa/m);
  const praise = saidBy(fileOf(filesOf(school('tct-binh-phuoc-2021-2025', 2022)), 'certificates', 'GK'));
  expect(praise).toContain('GIẤY KHEN');
  expect(praise).toContain('Đã có thành tích trong');
  // The law's own award bears the nation's head, whatever the style of the other papers; a year that the plan's name has is said once.
  expect(praise).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(praise).toContain('05 năm 2021 – 2025, năm 2022');
  const own = saidBy(
    fileOf(
      filesOf(withRound(await sampleTabs(), { 'paper.style': 'party-36', 'gioi-viec-truong.granted-by': 'head' })),
      'certificates',
      'GVT-ĐVN',
    ),
  );
  expect(own).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  const inYear = filesOf(school('thpt-loc-thai-2021', 2021));
  expect(saidBy(fileOf(inYear, 'certificates', 'GK'))).toContain(
    'Đã có thành tích trong Phong trào thi đua năm 2021 và bầu cử nhiệm kỳ 2021 – 2026\n',
  );
  expect(saidBy(fileOf(filesOf(EXEMPLARS), 'certificates', 'ĐHTT'))).toContain('GIẤY CÔNG NHẬN');
});

test('the dossier checklist lists only who is nominated, with a box for what only eyes can find', () => {
  const said = saidBy(fileOf(filesOf(EXEMPLARS), 'dossiers', 'ĐHTT')).split('\n');
  expect(said).toEqual(expect.arrayContaining(['Nguyễn Thị An', 'Trần Văn Bình', '☐', '☑', '–']));
  expect(said).not.toContain('Lê Thị Chi');
  const school2021 = filesOf(school('thpt-loc-thai-2021', 2021, ['Ngày họp', '10/12/2021']));
  expect(saidBy(fileOf(school2021, 'dossiers', 'GK'))).toContain('15/12/2021');
});

test('the table of targets tells what was wanted, what was reached, and what stays open', async () => {
  const tabs = await sampleTabs();
  const said = saidBy(fileOf(filesOf(tabs), 'review'));
  expect(said).toContain('Sơ kết thực hiện chỉ tiêu thi đua năm 2022');
  expect(saidBy(fileOf(filesOf(withRound(tabs, { 'Ngày họp': '30/12/2022' })), 'review'))).toContain('Tổng kết');
  expect(said).toMatch(/^\d+\/42 \(\d+(,\d+)?%\)$/m);
  // It is signed: no marks of a screen, and dots where somebody is to write.
  expect(said).not.toMatch(/[✓✗?]|Ghi tay/u);
  const set = filesOf(
    school('thpt-loc-thai-2021', 2021, ['target.graduation-rate.figure', '98,5'], ['target.for-the-poor', 'yes']),
  );
  expect(saidBy(fileOf(set, 'review'))).toContain('Sơ kết');
  const texts = saidBy(fileOf(set, 'review'))
    .split('\n')
    .filter((line) => line !== 'text');
  const rowOf = (target: string): readonly string[] => {
    const at = texts.findIndex((line) => line.includes(target));
    return texts.slice(at + 1, at + 4);
  };
  expect(rowOf('Tỷ lệ tốt nghiệp')).toEqual(['≥ 98,5%', '………', '………']);
  expect(rowOf('Tỷ lệ học sinh bỏ học')).toEqual(['………', '………', '………']);
  expect(rowOf('chung tay vì người nghèo')).toEqual(['Đạt', '', 'Đạt']);
  const missed = filesOf(school('thpt-loc-thai-2021', 2021, ['target.for-the-poor', 'no']));
  expect(saidBy(fileOf(missed, 'review')).split('\n')).toContain('Chưa đạt');
  const reached: Rows = [
    ['Mã', 'Thực hiện'],
    ['gifted-quality', 13],
  ];
  const figures = filesOf({ ...school('thpt-loc-thai-2021', 2021), 'Chỉ tiêu': reached });
  expect(saidBy(fileOf(figures, 'review')).split('\n')).toContain('13');
});

/** A campaign of somebody's own that says nothing of heads, receivers or titles. */
function bareFiles(own: Readonly<Record<string, Rows>>, pack: Partial<CampaignPack> = {}): readonly PaperFile[] {
  const snapshot = snapshotOf({
    'Đợt xét': [
      ['Năm', 2022],
      ['Kỳ', 'Năm'],
      ['Chương trình', 'mau'],
      ['giay-khen.granted-by', 'head'],
    ],
    'Danh sách': [
      ROSTER_HEADER,
      rosterRow('A1', 'Nguyễn Thị An', { 'Đăng ký danh hiệu': 'GK', 'Giới tính': null }),
      rosterRow('A2', 'Trần Văn Bình', { 'Đăng ký danh hiệu': 'GK', 'Đơn vị': null, 'Chức vụ': null }),
    ],
    ...own,
  });
  const review = reviewSnapshot(snapshot, {
    kind: 'pack',
    pack: campaign({ awards: ['giay-khen'], ownAwards: {}, unitWord: null, ...pack }),
  });
  if (!review.ok) throw new Error(review.error.code);
  return paperFiles({ ...review.value, snapshot, version: VERSION }, null);
}

test('a campaign that says nothing of its head gives dots, and names nobody who is not known', () => {
  const files = bareFiles({});
  const said = saidBy(fileOf(files, 'decision'));
  expect(said).toContain('…'.repeat(12));
  expect(said).toContain('Các đơn vị có liên quan');
  expect(said).toContain('Theo đề nghị của Hội đồng Thi đua - Khen thưởng.');
  expect(saidBy(fileOf(files, 'decision-list'))).not.toContain(' của )');
  expect(saidBy(fileOf(files, 'notice'))).toContain('Hội đồng Thi đua - Khen thưởng công khai danh sách');
  expect(saidBy(fileOf(files, 'submissions', 'thủ trưởng'))).toContain(`Kính gửi: ${'…'.repeat(12)}`);
  const certificates = saidBy(fileOf(files, 'certificates', 'GK'));
  expect(certificates).toContain('Ông (Bà): Nguyễn Thị An');
  expect(fileOf(files, 'decision').name).toBe('Quyết định - Năm 2022.docx');
});

test('above the head an organisation without a name speaks through its council, and asks for itself without one', () => {
  const source = { citation: 'Kế hoạch', fact: null, status: 'verified' as const };
  const files = bareFiles(
    {},
    {
      settings: { 'giay-khen.proposed-to': { value: 'cluster', ...source } },
      receivers: { cluster: { name: 'Cụm 1', asks: ['Cờ thi đua'], ...source } },
    },
  );
  const said = saidBy(fileOf(files, 'submissions', 'cụm'));
  expect(said).toContain('Hội đồng Thi đua - Khen thưởng kính trình Cụm 1');
  expect(said).toContain('Đề nghị xét tặng đơn vị danh hiệu thi đua, hình thức khen thưởng:');
});

test('a dossier without papers of the nominees’ own, and without a day, is the list of the whole', () => {
  const source = { citation: 'Kế hoạch', fact: null, status: 'verified' as const };
  const [id, name] = ['letter', 'Văn bản đề nghị'];
  const whole = { id, name, groups: [...GROUPS], scope: 'submission' as const, evidence: null, ...source };
  const files = bareFiles({}, { dossiers: { 'giay-khen': { items: [whole], due: null } } });
  const said = saidBy(fileOf(files, 'dossiers', 'GK'));
  expect(said).toContain('Văn bản đề nghị');
  expect(said).not.toContain('2. Hồ sơ từng cá nhân');
  const each = { ...whole, scope: 'nominee' as const };
  const nobody = bareFiles(
    { 'Danh sách': [ROSTER_HEADER, rosterRow('A1', 'Nguyễn Thị An', { 'Đăng ký danh hiệu': null })] },
    { dossiers: { 'giay-khen': { items: [each], due: null } } },
  );
  expect(saidBy(fileOf(nobody, 'dossiers', 'GK'))).toContain('Không có');
});

test('the bases are acts that the conditions cite, the council’s statute, the plan and the meeting; nothing that is only recalled', async () => {
  const statute: Rows = [
    ['Nội dung', 'Giá trị', 'Căn cứ'],
    ['Tên quy chế', 'Quy chế của Hội đồng'],
    ['Số, ngày ban hành', 'Quyết định 5/QĐ-TCT ngày 02/01/2021'],
    ['ballot.all-blank', 'invalid', null],
  ];
  const named: Rows = [
    ['Nội dung', 'Giá trị', 'Căn cứ'],
    ['Tên quy chế', 'Quy chế của khoa'],
    ['score.rater-gap', 20, null],
  ];
  const tabs = withRound(await sampleTabs(), { regime: 'vn-2024' });
  const said = saidBy(fileOf(filesOf({ ...tabs, 'Quy chế': statute, 'Quy chế khoa': named }), 'decision'));
  for (const basis of [
    'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ',
    'Quyết định 5/QĐ-TCT ngày 02/01/2021',
    'Quy chế của khoa',
  ])
    expect(said).toContain(`Căn cứ ${basis};`);
  const bases = said.split('\n').filter((line) => line.startsWith('Căn cứ ') && line.endsWith(';'));
  expect(bases.filter((line) => line.includes('đối chiếu'))).toEqual([]);
  // A decree stands before a circular, as its force is greater.
  const kinds = bases.flatMap((line) => /^Căn cứ (Luật|Nghị định|Thông tư)/u.exec(line)?.[1] ?? []);
  expect(kinds).toEqual(['Luật', 'Nghị định', 'Nghị định', 'Thông tư']);
  // Before the first decree on ratings that is known, none is named.
  const before = saidBy(
    fileOf(
      bareFiles({
        'Đợt xét': [
          ['Năm', 2019],
          ['Chương trình', 'mau'],
          ['Kỳ', 'Năm'],
          ['giay-khen.granted-by', 'head'],
        ],
      }),
      'decision',
    ),
  );
  expect(before).not.toContain('Nghị định 90/2020/NĐ-CP');
});

test('papers become tabs only where the round asks for them, each under a name of its own, and with nothing of ours changed', async () => {
  const tabs = await sampleTabs();
  const usual = plansOf(snapshotOf(tabs)).map(({ name }) => name);
  expect(usual.filter((name) => name.startsWith('In - '))).toEqual([]);
  const asked = withRound(tabs, {
    ...SIGNED,
    'paper.tabs': 'decision; decision-list; award-lists; submissions; certificates; notice; review',
  });
  const plans = plansOf(snapshotOf({ ...asked, 'In - Quyết định': [['của tôi']] }));
  assertPlans(plans);
  const names = plans.map(({ name }) => name).filter((name) => !usual.includes(name));
  expect(names).toEqual([
    'In - Quyết định (2)',
    'In - DS kèm quyết định',
    'In - DS LĐTT',
    'In - DS CSTĐCS',
    'In - DS CSTĐ tỉnh',
    'In - DS GVT-ĐVN',
    'In - DS TTLĐTT',
    'In - DS TTLĐXS',
    'In - Tờ trình thủ trưởng',
    'In - DS thủ trưởng',
    'In - Tờ trình cấp tỉnh',
    'In - DS cấp tỉnh',
    'In - Tờ trình cụm',
    'In - Tờ trình khác',
    'In - DS khác',
    'In - Giấy LĐTT',
    'In - Giấy CSTĐCS',
    'In - Giấy TTLĐTT',
    'In - Thông báo',
    'In - Sơ kết, tổng kết',
  ]);
});

/** What a paper may not say: how anybody voted, or how many points anybody has. */
const FIGURES_OF_VOTES = /phiếu đồng ý|không đồng ý|số phiếu|phiếu hợp lệ|\bđiểm\b/iu;

test('no paper but the minutes tells a vote or a score', async () => {
  for (const file of filesOf(withRound(await sampleTabs(), SIGNED))) {
    if (file.id === 'counting-minutes' || file.id === 'meeting-minutes') continue;
    expect([file.name, FIGURES_OF_VOTES.exec(saidBy(file))?.[0]]).toEqual([file.name, undefined]);
  }
});

test('nobody stands in a further paper who is not nominated, and a draft says that it is one, whatever the round', () => {
  fc.assert(
    fc.property(drawsOf(14), (draw) => {
      const snapshot: Snapshot = {
        tabs: bookOf(makeRound(draw)).flatMap((tab) => (tab.file === null ? [snapshotOfTab(tab)] : [])),
      };
      const review = reviewSnapshot(snapshot, { kind: 'of-round' });
      if (!review.ok) return;
      const { round, rules, evaluation, findings } = review.value;
      const nominated = new Set(
        [...evaluation.entries.values()].flatMap((ofAward) =>
          [...ofAward].flatMap(([id, { status }]) => (status === 'nominated' ? [id] : [])),
        ),
      );
      const names = (isNominated: boolean) =>
        round.people.filter(({ id }) => nominated.has(id) === isNominated).map(({ name }) => name);
      const others = new Set(names(false).filter((name) => name !== '' && !names(true).includes(name)));
      const isOpen =
        findings.some(({ severity }) => severity === 'error') ||
        rules.awards.some(({ id }) =>
          [...(evaluation.entries.get(id)?.values() ?? [])].some(({ status }) => isPending(status)),
        );
      for (const file of paperFiles({ ...review.value, snapshot, version: VERSION }, FURTHER_PAPERS)) {
        const lines = saidBy(file)
          .split('\n')
          .map((line) => line.replace(/^(Ông|Bà|Ông \(Bà\)): /u, ''));
        expect([file.name, lines.filter((line) => others.has(line))]).toEqual([file.name, []]);
        if (file.id === 'notice') expect(saidBy(file).includes('DỰ THẢO')).toBe(isOpen);
      }
    }),
    { numRuns: 30, ...seedOf(7) },
  );
});

test.each([
  ['a formula', '=HYPERLINK("http://example.org","xem")'],
  ['200 characters', `Nguyễn ${'Thị Hoàng '.repeat(19)}An`],
])('a name with %s stands whole in every paper that names it, as text', (_what, name) => {
  const tabs = { ...school('tct-binh-phuoc-2021-2025', 2022, ['paper.tabs', 'decision-list; certificates; notice']) };
  const roster: Rows = [ROSTER_HEADER, rosterRow('GV01', name, { 'Đăng ký danh hiệu': 'GK' })];
  const all = { ...tabs, 'Danh sách': roster };
  for (const id of ['decision-list', 'notice', 'award-lists', 'certificates'] as const) {
    const file = filesOf(all).find((one) => one.id === id);
    if (file === undefined) throw new Error(id);
    expect(saidBy(file)).toContain(name);
  }
  const printed = plansOf(snapshotOf(all)).filter(({ name: tab }) => tab.startsWith('In - '));
  expect(printed).toHaveLength(3);
  for (const plan of printed) {
    expect(textOf(plan)).toContain(name);
    const kinds = plan.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.content?.kind ?? []));
    expect(kinds).not.toContain('formula');
  }
});

test('5,000 nominees: every one has a page in the file; a tab says that the file has them', () => {
  const roster: Rows = [
    ROSTER_HEADER,
    ...Array.from({ length: 5000 }, (_, at) =>
      rosterRow(`NV${String(at)}`, `Người ${String(at)}`, { 'Đăng ký danh hiệu': 'GK' }),
    ),
  ];
  const tabs = { ...school('tct-binh-phuoc-2021-2025', 2022, ['paper.tabs', 'certificates']), 'Danh sách': roster };
  const { content } = fileOf(filesOf(tabs, ['certificates']), 'certificates', 'GK');
  if (content.kind !== 'certificates') throw new Error(content.kind);
  expect(content.certificates.pages).toHaveLength(5000);
  const plan = plansOf(snapshotOf(tabs)).find(({ name }) => name === 'In - Giấy GK');
  if (plan === undefined) throw new Error('no tab');
  expect(textOf(plan)).toContain('Có 5000 giấy');
  expect(plan.rows.length).toBeLessThan(60);
});

test('a vote of which only totals were kept is told on every paper about its award, so that nobody takes it for a counted ballot', async () => {
  const tabs = await sampleTabs();
  const files = filesOf({
    ...Object.fromEntries(Object.entries(tabs).filter(([name]) => name !== 'Phiếu CSTĐCS')),
    'Kết quả kiểm phiếu': [
      ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
      ['CSTĐCS', 'NV011', 13, 0, 0, 'Giơ tay'],
      ['CSTĐCS', 'NV020', 9, 4, 0, 'Giơ tay'],
    ],
  });
  const line = 'CSTĐCS: Chỉ có tổng số, biểu quyết giơ tay.';
  const telling = files.filter((one) => saidBy(one).includes(line)).map(({ id }) => id);
  expect(telling).toEqual(
    expect.arrayContaining([
      'nomination-list',
      'counting-minutes',
      'meeting-minutes',
      'submission',
      'decision',
      'decision-list',
      'notice',
    ]),
  );
  expect(saidBy(fileOf(files, 'award-lists', 'CSTĐCS'))).toContain(line);
  expect(saidBy(fileOf(files, 'award-lists', 'LĐTT'))).not.toContain(line);
});

test('in every list two people of one name, unit and position are told apart by code: who is proposed is never the other', async () => {
  const tabs = await sampleTabs();
  const roster = tabs['Danh sách'] ?? [];
  const header = roster.find((row) => row.includes('Họ và tên')) ?? [];
  const same = ['Họ và tên', 'Đơn vị', 'Chức vụ'].map((title) => header.indexOf(title));
  const first = roster.find((row) => row.includes('NV001')) ?? [];
  const files = filesOf({
    ...tabs,
    'Danh sách': roster.map((row) =>
      row.includes('NV002') ? row.map((cell, column) => (same.includes(column) ? (first[column] ?? null) : cell)) : row,
    ),
  });
  const both = /\(NV001\)[^]*\(NV002\)/;
  for (const id of ['nomination-list', 'decision-list', 'notice'] as const)
    expect(saidBy(fileOf(files, id))).toMatch(both);
  expect(saidBy(fileOf(files, 'award-lists', 'LĐTT'))).toMatch(both);
});
