import { otherSubjects } from '../../../src/domain/registration/other-subject';
import { ROSTER_HEADER, reviewOf, rosterRow, snapshotOf } from '../../support/workbook';

test('a unit registered for an award of people, or somebody for one of units, is told at its cell: in silence nobody would get it', () => {
  const { round, rules } = reviewOf(
    snapshotOf({
      'Đợt xét': [
        ['Chương trình', 'tran-phu-2022'],
        ['Năm', 2022],
        ['Kỳ', 'Năm'],
      ],
      'Danh sách': [
        ROSTER_HEADER,
        rosterRow('NV1', 'Lê Một', { 'Đăng ký danh hiệu': 'LĐTT; TTLĐTT' }),
        rosterRow('NV2', 'Lê Hai', { 'Đăng ký danh hiệu': 'LĐTT' }),
      ],
      'Tập thể': [
        ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
        ['K1', 'Khoa A', 'HTT', 'LĐTT; TTLĐXS'],
        ['K2', 'Khoa B', 'HTT', null],
      ],
    }),
  );
  expect(
    otherSubjects(round, rules).map(({ code, severity, sheet, cell, subject, params }) => [
      code,
      severity,
      sheet,
      cell,
      subject,
      params,
    ]),
  ).toEqual([
    [
      'title.other-subject',
      'warning',
      'Danh sách',
      'K2',
      'NV1',
      { award: 'tap-the-ldtt', subject: 'unit', name: 'Lê Một' },
    ],
    ['title.other-subject', 'warning', 'Tập thể', 'D2', 'K1', { award: 'ldtt', subject: 'person', name: 'Khoa A' }],
  ]);
});
