import type { RuleBookFailure } from '../../src/domain/rules/rulebook';
import type { ClosedFailure } from '../../src/review/closing';
import type { CollectFailure } from '../../src/review/collecting/sent';
import type { CountedFailure } from '../../src/review/counting';
import type { TotalsFailure } from '../../src/review/totals';
import type { NotTakenBack } from '../../src/review/history/last-run';
import type { NextYearFailure } from '../../src/review/next-year';
import type { Unusable } from '../../src/review/review';
import type { Unverifiable } from '../../src/review/verify/verify';
import type { ReadFailure, ShowFailure, WriteFailure } from '../../src/workbook/port';
import { failureText, notWrittenText } from '../../src/i18n/failure-text';
import type { Failure, FailureCode } from '../../src/i18n/failure-sentences';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { textsOf } from '../../src/i18n/texts';

type Made =
  | NotTakenBack
  | ReadFailure
  | WriteFailure
  | ShowFailure
  | Unusable
  | Unverifiable
  | RuleBookFailure
  | ClosedFailure
  | CollectFailure
  | CountedFailure
  | TotalsFailure
  | NextYearFailure;

/** One failure of every code; whatever the layers can make has its place here, and nothing else. */
const EXAMPLES: { readonly [C in Made['code']]: Extract<Made, { readonly code: C }> & Failure } = {
  'file.not-a-workbook': { code: 'file.not-a-workbook', params: { file: 'a.docx' } },
  'file.encrypted': { code: 'file.encrypted', params: { file: 'a.xlsx' } },
  'file.damaged': { code: 'file.damaged', params: { file: 'a.xlsx', detail: 'xl/workbook.xml' } },
  'file.too-large': { code: 'file.too-large', params: { file: 'a.xlsx', limit: '300 MB' } },
  'input.changed-since': { code: 'input.changed-since', params: { tabs: 'Danh sách' } },
  'workbook.structure-protected': { code: 'workbook.structure-protected', params: {} },
  'workbook.cell-locked': { code: 'workbook.cell-locked', params: { sheet: 'Kiểm phiếu', cell: 'A5' } },
  'workbook.formula-in-cell': { code: 'workbook.formula-in-cell', params: { sheet: 'Đợt xét', cell: 'B9' } },
  'file.result-too-large': { code: 'file.result-too-large', params: { meaning: 'bytes', most: '300' } },
  'file.cannot-keep': { code: 'file.cannot-keep', params: { detail: 'xl/x.bin' } },
  'excel.tabs-changed': { code: 'excel.tabs-changed', params: {} },
  'excel.no-answer': { code: 'excel.no-answer', params: { seconds: '45' } },
  'excel.cell-being-edited': { code: 'excel.cell-being-edited', params: {} },
  'excel.not-in-front': { code: 'excel.not-in-front', params: {} },
  'excel.too-large': { code: 'excel.too-large', params: {} },
  'excel.out-of-memory': { code: 'excel.out-of-memory', params: {} },
  'excel.access-denied': { code: 'excel.access-denied', params: {} },
  'excel.failed': { code: 'excel.failed', params: { error: 'GeneralException' } },
  'workbook.tabs-protected': { code: 'workbook.tabs-protected', params: { tabs: 'KQ - Điểm' } },
  'excel.filtered': { code: 'excel.filtered', params: { tabs: 'KQ - Điểm' } },
  'excel.merged-cells': { code: 'excel.merged-cells', params: { tabs: 'KQ - Điểm' } },
  'excel.check-failed': { code: 'excel.check-failed', params: { sheet: 'KQ - Điểm', cell: 'B3' } },
  'excel.unfinished': { code: 'excel.unfinished', params: {} },
  'workbook.tab-not-there': { code: 'workbook.tab-not-there', params: { sheet: 'KQ - Điểm' } },
  'counting.round-closed': { code: 'counting.round-closed', params: {} },
  'counting.check-failed': { code: 'counting.check-failed', params: { sheet: 'Phiếu CSTĐCS' } },
  'counting.nominee-gone': { code: 'counting.nominee-gone', params: { code: 'NV001' } },
  'counting.papers-there': { code: 'counting.papers-there', params: { sheet: 'Phiếu CSTĐCS', count: '13' } },
  'counting.totals-there': { code: 'counting.totals-there', params: { sheet: 'Kết quả kiểm phiếu' } },
  'totals.papers-there': { code: 'totals.papers-there', params: { sheet: 'Phiếu CSTĐCS' } },
  'totals.must-be-secret': {
    code: 'totals.must-be-secret',
    params: { award: 'cstd-tinh', citation: 'Nghị định 91/2017/NĐ-CP, Điều 45' },
  },
  'totals.incomplete': { code: 'totals.incomplete', params: {} },
  'totals.note-missing': { code: 'totals.note-missing', params: {} },
  'collect.round-closed': { code: 'collect.round-closed', params: {} },
  'workbook.no-roster': { code: 'workbook.no-roster', params: {} },
  'workbook.nobody': { code: 'workbook.nobody', params: { sheet: 'Danh sách' } },
  'workbook.no-round': { code: 'workbook.no-round', params: {} },
  'workbook.no-year': { code: 'workbook.no-year', params: { sheet: 'Đợt xét', cell: 'B3' } },
  'workbook.tab-twice': {
    code: 'workbook.tab-twice',
    params: { meaning: 'roster', award: '', sheets: 'Danh sách; Danh sách (2)' },
  },
  'campaign.missing': { code: 'campaign.missing', params: {} },
  'campaign.unknown': { code: 'campaign.unknown', params: { campaign: 'abc', known: 'tran-phu-2022' } },
  'round.no-regime': { code: 'round.no-regime', params: { date: '2031-12-31' } },
  'pack.unknown-award': { code: 'pack.unknown-award', params: { award: 'abc' } },
  'pack.unsuitable-condition': {
    code: 'pack.unsuitable-condition',
    params: { award: 'tap-the-ldtt', rule: 'gender.is' },
  },
  'pack.circular': { code: 'pack.circular', params: { awards: 'a → b → a' } },
  'round.closed': { code: 'round.closed', params: { date: '2022-12-28', changes: '3' } },
  'closing.record-damaged': { code: 'closing.record-damaged', params: { sheet: 'KQ - Chốt', cell: 'D9' } },
  'run.nothing-written': { code: 'run.nothing-written', params: {} },
  'run.not-kept': { code: 'run.not-kept', params: { why: 'recounted' } },
  'run.record-damaged': { code: 'run.record-damaged', params: { sheet: 'KQ - Bản lưu' } },
  'run.closed': { code: 'run.closed', params: { date: '2022-12-28' } },
  'verify.nothing-written': { code: 'verify.nothing-written', params: {} },
  'next.no-period': { code: 'next.no-period', params: {} },
  'next.follow-up-missing': { code: 'next.follow-up-missing', params: { count: '4' } },
};

/** How a part of a line begins that says what to do. */
const TO_DO: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:bấm|bỏ|chọn|dùng|đóng|đọc|đợi|ghi|giữ|kiểm|lấy|lưu|mở|muốn|nếu|nhấn|quay|sửa|thêm|thử|trong Excel|xóa)(?!\p{L})/iu,
  en: /^(?:add|change|check|choose|clear|close|correct|count|delete|fill|get|if|in Excel|keep|open|press|put|read|remove|reopen|repair|return|save|take|to change|try|unhide|unmerge|unprotect|use|write)\b/iu,
};

/** What says that nothing was lost, in what stands over the line or under it. */
const SAFE: Readonly<Record<Language, RegExp>> = {
  vi: /chưa (?:có gì được )?(?:ghi|sửa|thêm|hoàn tác|trọn)|giữ nguyên|vẫn nguyên|không bị (?:ảnh hưởng|động đến)/iu,
  en: /not(?:hing)? (?:was |is )?(?:written|complete|changed|repaired|added|undone|affected)|none of|stays? as/iu,
};

describe.each(LANGUAGES)('failures in %s', (language) => {
  const texts = textsOf(language);

  test.each(Object.keys(texts.failures) as FailureCode[])('%s is one line with everything filled in', (code) => {
    const failure: Failure = EXAMPLES[code];
    const line = failureText(texts, failure);
    expect(line).not.toMatch(/undefined|null|[{}\n]|“”/);
    expect(line).toMatch(/^[\p{Lu}“].*\.$/u);
    for (const [key, value] of Object.entries(failure.params)) {
      if (key !== 'meaning' && key !== 'award' && key !== 'date' && key !== 'why') expect(line).toContain(value);
    }
  });

  test.each(Object.keys(texts.failures) as FailureCode[])('%s says what happened, then what to do', (code) => {
    const [, ...then] = failureText(texts, EXAMPLES[code]).split(/(?<=[.;:])\s+/u);
    expect(then.filter((part) => TO_DO[language].test(part))).not.toEqual([]);
  });

  test('what stands over a failure or under it says what is safe', () => {
    const { pane, repairs, takingBack, totals, collecting } = texts;
    const said = [
      pane.unusable.body,
      pane.refused.title,
      pane.refused.unfinished,
      pane.tidied.failed.body,
      pane.notKept.body,
      pane.notRecalled.body,
      pane.notShown.body,
      repairs.nothingApplied,
      takingBack.failed,
      totals.notWritten,
      collecting.notAdded,
    ];
    for (const words of said) expect(words).toMatch(SAFE[language]);
  });
});

test('where writing failed, it is said first that nothing was written, but where Excel could not put things back', () => {
  const texts = textsOf('vi');
  expect(notWrittenText(texts, EXAMPLES['excel.no-answer'])).toMatch(/^Chưa ghi gì\. Excel không phản hồi/);
  expect(notWrittenText(texts, EXAMPLES['excel.unfinished'])).toMatch(/^Việc ghi chưa trọn\. /);
});

test('a secret vote that the round itself asks for has no citation to tell', () => {
  const line = failureText(textsOf('vi'), {
    code: 'totals.must-be-secret',
    params: { award: 'cstd-co-so', citation: '' },
  });
  expect(line).toBe(
    'Danh hiệu này phải bỏ phiếu kín, nên không ghi kết quả giơ tay. Chọn phiếu kín nếu đã bỏ phiếu kín; nếu chưa, tổ chức bỏ phiếu kín.',
  );
});

test('a missing year without a cell, a doubled tab of each kind, a day as people write it', () => {
  const texts = textsOf('vi');
  expect(failureText(texts, { code: 'workbook.no-year', params: { sheet: 'Đợt xét', cell: '' } })).toBe(
    'Tab “Đợt xét”: chưa có năm xét đọc được. Ghi “Năm”, ví dụ 2022.',
  );
  for (const meaning of ['round', 'roster', 'ballots'] as const) {
    const line = failureText(texts, { code: 'workbook.tab-twice', params: { meaning, award: '', sheets: 'A; B' } });
    expect(line).toContain('A; B');
  }
  expect(failureText(texts, EXAMPLES['round.no-regime'])).toContain('31/12/2031');
});

test.each(LANGUAGES)(
  'a campaign’s name as long as a cell can hold is told in a line that can be read: %s',
  (language) => {
    const told = (campaign: string): string =>
      failureText(textsOf(language), { code: 'campaign.unknown', params: { campaign, known: 'tran-phu-2022' } });
    expect(told('tran-phu-2022'.repeat(2500)).length).toBeLessThan(250);
    expect(told('𝐏'.repeat(101))).toContain(`“${'𝐏'.repeat(100)}…”`);
    expect(told('𝐏'.repeat(100))).toContain(`“${'𝐏'.repeat(100)}”`);
  },
);

test.each(LANGUAGES)('tabs with names of no end are told in a line that can be read, each of them: %s', (language) => {
  const [first, second] = ['a'.repeat(60_000), 'b'.repeat(60_000)];
  const twice = failureText(textsOf(language), {
    code: 'workbook.tab-twice',
    params: { meaning: 'roster', award: '', sheets: `${first}; ${second}` },
  });
  expect(twice).toContain(`${'a'.repeat(100)}…; ${'b'.repeat(100)}…`);
  const many = Array.from({ length: 40 }, (_, index) => `Tab ${String(index)}`).join('; ');
  const often = failureText(textsOf(language), {
    code: 'workbook.tab-twice',
    params: { meaning: 'roster', award: '', sheets: many },
  });
  expect(often).toContain('Tab 0; Tab 1; Tab 2; Tab 3; Tab 4; Tab 5; Tab 6; Tab 7; ….');
  const single = [
    failureText(textsOf(language), { code: 'workbook.nobody', params: { sheet: first } }),
    failureText(textsOf(language), { code: 'workbook.no-year', params: { sheet: first, cell: 'B3' } }),
  ];
  for (const line of [twice, ...single]) expect(line.length).toBeLessThan(400);
});
