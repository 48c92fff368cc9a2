import { FINDING_SEVERITY, type Finding, type FindingCode, finding } from '../../src/domain/finding';
import { LANGUAGES } from '../../src/i18n/language';
import { CORRECTION_FAULTS } from '../../src/domain/recognition';
import type { Names } from '../../src/i18n/names';
import { findingSentence, findingText, placeText } from '../../src/i18n/finding-text';
import { textsOf } from '../../src/i18n/texts';

const NAMES: Names = {
  awards: new Map([['cstd-co-so', 'CSTĐCS']]),
  fullAwards: new Map([['cstd-co-so', 'Chiến sĩ thi đua cơ sở']]),
  subjects: new Map([['NV01', 'Lê Thị Sao']]),
  targets: new Map([['school', 'Nhà trường đạt Tập thể lao động xuất sắc']]),
};

const CELL = { sheet: 'Chấm điểm', cell: 'F12' };
const TAB = { sheet: 'Phiếu CSTĐCS' };
const AWARD = 'cstd-co-so';

/** One finding or more of every code, in each way in which the program makes it. */
const EXAMPLES: Readonly<Record<FindingCode, readonly Finding[]>> = {
  'score.not-a-number': [
    finding('score.not-a-number', CELL, 'NV01', { value: '9 điểm', criterion: 'Khối lượng' }),
    finding('score.not-a-number', CELL, 'NV01', { value: 'x' }),
  ],
  'score.above-max': [finding('score.above-max', CELL, 'NV01', { value: '12', max: '10', criterion: 'Khối lượng' })],
  'score.below-zero': [
    finding('score.below-zero', CELL, 'NV01', { value: '-1', criterion: 'Khối lượng' }),
    finding('score.below-zero', CELL, 'NV01', { value: '-2' }),
  ],
  'score.missing': [finding('score.missing', CELL, 'NV01', { criterion: 'Khối lượng' })],
  'score.step': [finding('score.step', CELL, 'NV01', { value: '9.1', step: '0.25' })],
  'score.off-scale': [
    finding('score.off-scale', CELL, 'NV01', { value: '17', scale: '20; 15; 2.5', criterion: 'Khối lượng' }),
  ],
  'statute.word-not-used': ['taken', 'unknown'].map((reason) =>
    finding('statute.word-not-used', CELL, null, { statute: 'Quy chế 12', word: 'XS', means: 'HTXXS', reason }),
  ),
  'score.shared-cell': [
    finding('score.shared-cell', CELL, null, { value: '9.5', people: '2', criteria: '1', raters: '3' }),
    finding('score.shared-cell', CELL, null, { value: '9.5', people: '1', criteria: '2', raters: '1' }),
  ],
  'score.total-mismatch': [finding('score.total-mismatch', CELL, 'NV01', { stated: '90.5', total: '90' })],
  'criterion.sum-mismatch': [finding('criterion.sum-mismatch', CELL, null, { declared: '100', sum: '95' })],
  'criterion.max-differs': [
    finding('criterion.max-differs', CELL, null, { criterion: 'Khối lượng', max: '10', declared: '12.5' }),
  ],
  'criterion.maxima-differ': [
    finding('criterion.maxima-differ', CELL, null, {
      criterion: 'Khối lượng',
      max: '10',
      other: '12.5',
      tab: 'Tự chấm',
    }),
  ],
  'criterion.unknown': [
    finding('criterion.unknown', CELL, null, { criterion: 'Khối lượng', form: 'Mẫu 02' }),
    finding('criterion.unknown', TAB, null, { criterion: 'Khối lượng', form: 'Mẫu 02' }),
  ],
  'criterion.absent': [finding('criterion.absent', TAB, null, { criterion: 'Khối lượng', form: 'Mẫu 02' })],
  'criterion.no-form': [finding('criterion.no-form', TAB, null, { scheme: 'Thang điểm 2022' })],
  'person.duplicate': [
    finding('person.duplicate', CELL, 'NV01', { name: 'Lê Thị Sao' }),
    finding('person.duplicate', CELL, 'NV01', { name: 'Lê Thị Sao', tab: 'Khoa chấm' }),
    finding('person.duplicate', CELL, 'NV01', { name: 'Lê Thị Sao', header: 'ballot' }),
  ],
  'person.unknown': [
    finding('person.unknown', CELL, 'NV99', { name: 'Trần Lạ', code: 'NV99' }),
    finding('person.unknown', CELL, null, { name: 'Trần Lạ', code: '' }),
    finding('person.unknown', CELL, 'NV99', { name: '', code: 'NV99' }),
    finding('person.unknown', CELL, null, { name: 'Lê Thị Sao', code: '', among: 'NV01, NV02' }),
    finding('person.unknown', CELL, null, { name: 'Lê Thị Sao', code: '', among: 'NV01, NV02', header: 'ballot' }),
    finding('person.unknown', CELL, null, { name: 'TT', code: '', header: 'ordinal' }),
  ],
  'person.no-name': [finding('person.no-name', CELL, 'NV01')],
  'person.no-code': [finding('person.no-code', CELL, null, { name: 'Lê Thị Sao' })],
  'person.not-scored': [finding('person.not-scored', CELL, 'NV01', { name: 'Lê Thị Sao' })],
  'unit.unknown': [
    finding('unit.unknown', CELL, 'NV01', { unit: 'Phòng Lạ' }),
    finding('unit.unknown', CELL, 'NV01', { unit: '' }),
  ],
  'unit.duplicate': ['Khoa Lý luận', ''].map((unit) => finding('unit.duplicate', CELL, 'K02', { unit, first: 'K01' })),
  'value.unreadable': [
    ...Object.keys(textsOf('vi').labels).map((what) =>
      finding('value.unreadable', CELL, 'NV01', { what, value: 'abc', key: 'score.step' }),
    ),
    finding('value.unreadable', CELL, null, { what: 'meetingDate', value: '31/2/2022' }),
    finding('value.unreadable', TAB, null, { what: 'award', value: 'Phiếu lạ' }),
    finding('value.unreadable', TAB, AWARD, { what: 'issued', value: 'chín' }),
  ],
  'column.missing': [finding('column.missing', TAB, null, { column: 'rating' })],
  'column.unclear': [
    ...Object.keys(textsOf('vi').recognition.reasons).map((reason) =>
      finding('column.unclear', CELL, null, { heading: 'Họ tên', reason, word: 'Họ và tên' }),
    ),
  ],
  'row.unclear': [finding('row.unclear', CELL, null, { row: 'Cộng nhóm I' })],
  'row.award-above': [finding('row.award-above', CELL, null, { rows: '5' })],
  'row.no-person': [finding('row.no-person', CELL, null, { rows: '2' })],
  'tab.not-recognised': [
    finding('tab.not-recognised', TAB, null, { kind: 'scores', tab: 'Chấm điểm', headings: '' }),
    finding('tab.not-recognised', TAB, null, { kind: 'scores', tab: 'Chấm điểm', headings: '', rater: 'council' }),
    finding('tab.not-recognised', TAB, null, { kind: 'ballots', tab: 'Phiếu', headings: '' }),
    finding('tab.not-recognised', TAB, null, { kind: 'totals', tab: 'Kết quả kiểm phiếu', headings: 'Danh hiệu; Mã' }),
  ],
  'row.below-total': [finding('row.below-total', CELL, null, { row: 'Điểm quy đổi' })],
  'column.moved': [finding('column.moved', CELL, null)],
  'criterion.named-penalty': [finding('criterion.named-penalty', CELL, null, { criterion: 'Điểm trừ do vi phạm' })],
  'scores.only-total': [finding('scores.only-total', CELL, null, { rater: 'council', people: '3' })],
  'scores.other-round': [
    finding('scores.other-round', CELL, null, { part: 'year', told: '2021', own: '2022' }),
    finding('scores.other-round', TAB, null, { part: 'period', told: 'semester-1', own: 'year' }),
  ],
  'row.over-others': [finding('row.over-others', CELL, null, { row: 'I. Chuyên môn' })],
  'row.no-maximum': [finding('row.no-maximum', CELL, null, { row: 'Chuyên môn' })],
  'column.repeated': [finding('column.repeated', CELL, null, { heading: 'Họ tên', used: 'B' })],
  'correction.not-used': [
    ...CORRECTION_FAULTS.map((reason) =>
      finding('correction.not-used', CELL, null, { tab: 'Danh sách', column: 'C', reason }),
    ),
    finding('correction.not-used', CELL, null, { tab: 'Danh sách', column: '', reason: 'no-tab' }),
  ],
  'tab.hidden': [finding('tab.hidden', TAB, null)],
  'tab.hidden-lines': [
    finding('tab.hidden-lines', TAB, null, { rows: '12', columns: '0' }),
    finding('tab.hidden-lines', TAB, null, { rows: '1', columns: '1' }),
    finding('tab.hidden-lines', TAB, null, { rows: '0', columns: '2' }),
  ],
  'tab.not-used': [finding('tab.not-used', TAB, null)],
  'unit.not-scored': ['', 'council'].map((rater) =>
    finding('unit.not-scored', CELL, 'K01', { unit: 'Khoa Lý luận', people: '7', rater }),
  ),
  'scores.rater-at-maximum': [finding('scores.rater-at-maximum', null, null, { rater: 'self', people: '9' })],
  'scores.unit-at-maximum': [
    finding('scores.unit-at-maximum', CELL, 'K01', { unit: 'Khoa Lý luận', rater: 'unit', people: '7' }),
  ],
  'scores.unit-identical': [
    finding('scores.unit-identical', CELL, 'K01', { unit: 'Khoa Lý luận', rater: 'unit', people: '7', total: '91.5' }),
  ],
  'scores.raters-identical': [
    finding('scores.raters-identical', null, null, { first: 'self', second: 'unit', people: '9' }),
  ],
  'rater.gap': [finding('rater.gap', CELL, 'NV01', { name: 'Lê Thị Sao', gap: '10.5', limit: '10' })],
  'round.missing': [
    finding('round.missing', CELL, AWARD, { label: 'issued', award: AWARD, ballot: 'second' }),
    finding('round.missing', null, AWARD, { label: 'members', award: AWARD }),
    finding('round.missing', CELL, null, { label: 'period' }),
  ],
  'round.label-repeated': [
    finding('round.label-repeated', CELL, null, { label: 'Ngày họp' }),
    finding('round.label-repeated', CELL, AWARD, { label: AWARD }),
  ],
  'ballot.reconciliation': Object.keys(textsOf('vi').words.line).flatMap((line) => {
    const params = { line, left: '9', right: '8', difference: '1' };
    return line.startsWith('council-')
      ? [finding('ballot.reconciliation', CELL, null, params)]
      : [AWARD, 'NV01'].map((subject) => finding('ballot.reconciliation', TAB, subject, { ...params, award: AWARD }));
  }),
  'ballot.unknown-mark': [finding('ballot.unknown-mark', CELL, 'NV01', { award: AWARD, count: '2' })],
  'ballot.ineligible-nominee': [
    finding('ballot.ineligible-nominee', TAB, 'NV01', { award: AWARD, eligibility: 'review' }),
  ],
  'ballot.unanimous': [
    finding('ballot.unanimous', TAB, 'NV01', { award: AWARD, mark: 'yes' }),
    finding('ballot.unanimous', TAB, 'NV01', { award: AWARD, mark: 'no' }),
  ],
  'ballot.no-papers': [finding('ballot.no-papers', CELL, AWARD, { award: AWARD, returned: '10' })],
  'round.signer-away': ['chair', 'secretary', 'tellerChief', 'teller'].map((role) =>
    finding('round.signer-away', CELL, null, { role, name: 'Đỗ Quang Vinh' }),
  ),
  'round.signer-differs': ['chair', 'secretary'].map((role) =>
    finding('round.signer-differs', CELL, null, { role, name: 'Đỗ Quang Vinh', signer: 'Hà Thu' }),
  ),
  'round.decision-early': [finding('round.decision-early', CELL, null, { decided: '2022-12-15', met: '2022-12-23' })],
  'ballot.reason-names-somebody': [finding('ballot.reason-names-somebody', TAB, AWARD, { award: AWARD, count: '1' })],
  'rule.act-expired': [
    finding('rule.act-expired', null, null, {
      act: 'Nghị định 152/2025/NĐ-CP',
      until: '2027-02-28',
      date: '2027-12-15',
    }),
  ],
  'rule.outside-plan': [
    finding('rule.outside-plan', null, null, {
      first: '2024-01-01',
      last: '2024-12-31',
      from: '2022-01-01',
      to: '2022-12-31',
      citation: 'Kế hoạch số 3-KH/TCTTP',
    }),
  ],
  'ceiling.unset': [
    finding('ceiling.unset', null, AWARD, { award: AWARD, count: '5', citation: 'Luật 06/2026/QH16 (chưa đối chiếu)' }),
  ],
  'title.other-subject': ['unit', 'person'].map((subject) =>
    finding('title.other-subject', CELL, 'NV01', { award: AWARD, subject, name: 'Đỗ Quang Vinh' }),
  ),
  'ballot.invalid-differs': [
    finding('ballot.invalid-differs', CELL, AWARD, { award: AWARD, stated: '3', read: '0', sheet: 'Phiếu CSTĐCS' }),
  ],
  'ballot.teller-nominee': [finding('ballot.teller-nominee', CELL, 'NV01', { award: AWARD, name: 'Đỗ Quang Vinh' })],
  'ballot.invalid-inferred': [
    finding('ballot.invalid-inferred', CELL, AWARD, { award: AWARD, returned: '12', valid: '10', rest: '2' }),
  ],
  'ballot.reason-unclear': [finding('ballot.reason-unclear', TAB, AWARD, { award: AWARD, count: '2' })],
  'rule.percent-below-one': [
    finding('rule.percent-below-one', CELL, null, { key: `${AWARD}.vote.percent`, value: '0.7' }),
  ],
  'ballot.base-exceeded': [
    finding('ballot.base-exceeded', TAB, AWARD, { award: AWARD, base: 'present', of: '9', valid: '11' }),
  ],
  'ballot.rounded-share': [
    finding('ballot.rounded-share', CELL, AWARD, {
      award: AWARD,
      key: `${AWARD}.vote.percent`,
      percent: '66.67',
      yes: '6',
      of: '9',
    }),
  ],
  'ballot.hands-raised': [finding('ballot.hands-raised', TAB, AWARD, { award: AWARD })],
  'second-ballot.not-applicable': [
    finding('second-ballot.not-applicable', TAB, AWARD, { award: AWARD, reason: 'no-tie' }),
    ...['not-tied', 'absent'].map((reason) =>
      finding('second-ballot.not-applicable', TAB, 'NV01', { award: AWARD, reason }),
    ),
  ],
  'second-ballot.decided-otherwise': ['chosen', 'not-chosen'].map((decision) =>
    finding('second-ballot.decided-otherwise', CELL, 'NV01', { award: AWARD, decision }),
  ),
  'ceiling.base-pending': [finding('ceiling.base-pending', null, AWARD, { pending: '2' })],
  'ceiling.unranked': ['1', '3'].map((of) =>
    finding('ceiling.unranked', null, AWARD, { award: AWARD, count: '1', of }),
  ),
  'decision.not-applicable': [
    ...['not-tied', 'both-ways', 'too-many', 'by-name'].map((reason) =>
      finding('decision.not-applicable', CELL, 'NV01', { award: AWARD, reason }),
    ),
    finding('decision.not-applicable', CELL, null, { award: AWARD, reason: 'no-code' }),
    finding('decision.not-applicable', CELL, 'NV999', { award: AWARD, reason: 'unknown', typed: 'NV999' }),
    finding('decision.not-applicable', CELL, null, {
      award: AWARD,
      reason: 'namesakes',
      typed: 'Lê Thị Sao',
      among: 'NV01, NV02',
    }),
    finding('decision.not-applicable', CELL, 'NV01', { award: '', reason: 'no-award' }),
  ],
  'decision.open': [finding('decision.open', CELL, 'NV01', { award: AWARD })],
  'rule.vote-threshold-unset': [
    finding('rule.vote-threshold-unset', null, AWARD, { award: AWARD, key: `${AWARD}.vote.percent` }),
  ],
  'rule.unconfirmed': [
    finding('rule.unconfirmed', null, AWARD, { citation: 'Nghị định 91/2017/NĐ-CP', status: 'open' }),
    finding('rule.unconfirmed', null, AWARD, { rule: `${AWARD}.ceiling.rounding` }),
    ...(
      [
        ['cstd-co-so.rule', 'rating-and-initiative'],
        ['ldtt.recruit.months', '6'],
        ['ldtt.discipline.from', 'none'],
        ['ldtt.discipline.from', 'canh-cao'],
        ['tap-the-ldxs.share.percent', '70'],
        ['cstd-co-so.ceiling.percent', '20'],
        ['rating.htxs.base', 'reached-htt'],
        ['rating.htxs.party-percent', ''],
      ] as const
    ).map(([rule, suggest]) =>
      finding('rule.unconfirmed', null, null, { rule, suggest, citation: 'Luật', status: 'open' }),
    ),
    finding('rule.unconfirmed', null, null, {
      scheme: 'score.rule.confirmed',
      value: 'yes',
      citation: 'Quy chế 2022',
      status: 'open',
    }),
  ],
  'rating.not-possible': (['short-service', 'absence', 'disciplined'] as const).flatMap((reason) =>
    (['verified', 'open'] as const).map((status) =>
      finding('rating.not-possible', CELL, 'NV01', {
        name: 'Lê Thị Sao',
        reason,
        rating: 'HTXS',
        months: reason === 'disciplined' ? '' : '5.5',
        citation: 'Nghị định 90/2020/NĐ-CP',
        status,
      }),
    ),
  ),
  'rating.share-exceeded': (['4', ''] as const).flatMap((limit) =>
    (['all', 'leader', 'employee', 'worker'] as const).map((scope) =>
      finding('rating.share-exceeded', null, null, {
        scope,
        excellent: '6',
        limit,
        percent: '20',
        citation: 'Nghị định 233/2026/NĐ-CP',
        status: limit === '' ? 'secondary' : 'verified',
      }),
    ),
  ),
  'statute.not-in-force': [
    finding('statute.not-in-force', { sheet: 'Quy chế' }, null, {
      statute: 'Quy chế TĐKT',
      date: '2022-12-28',
      from: '2023-01-01',
      to: '',
    }),
    finding('statute.not-in-force', null, null, {
      statute: 'Quy chế TĐKT',
      date: '2022-12-28',
      from: '2020-01-01',
      to: '2021-12-31',
    }),
    finding('statute.not-in-force', null, null, { statute: 'Q', date: '2022-12-28', from: '', to: '2021-12-31' }),
  ],
  'statute.row-not-used': [finding('statute.row-not-used', CELL, null, { row: 'Tỷ lệ phiếu' })],
  'statute.not-used': [finding('statute.not-used', null, null, { statute: 'Quy chế TĐKT', key: 'x.vote.percent' })],
  'target.conflicts-with-ceiling': [
    finding('target.conflicts-with-ceiling', null, 'cstd-co-so-share', {
      award: AWARD,
      limit: '4',
      needed: '7',
      base: '42',
      percent: '15',
      places: '',
      citation: 'Nghị định 91/2017/NĐ-CP',
      target: 'Trên 15% đạt CSTĐCS',
      plan: 'Kế hoạch 2022',
    }),
    finding('target.conflicts-with-ceiling', null, 'cstd-co-so-share', {
      award: AWARD,
      limit: '4',
      needed: '7',
      base: '42',
      percent: '',
      places: '4',
      citation: '',
      target: 'Trên 15% đạt CSTĐCS',
      plan: 'Kế hoạch 2022',
    }),
  ],
  'person.name-differs': [
    finding('person.name-differs', CELL, 'NV012', { name: 'Trần Văn Bình', roster: 'Nguyễn Thị An' }),
  ],
  'article.not-counted': ['no-date', 'outside-quarter'].map((reason) =>
    finding('article.not-counted', CELL, 'NV01', { title: 'Vùng xanh', reason }),
  ),
  'article.not-a-quarter': [finding('article.not-a-quarter', TAB, null)],
  'article.points-unset': [finding('article.points-unset', TAB, null, { count: '3', key: 'article.points' })],
  'article.repeated': [finding('article.repeated', CELL, 'NV01', { title: 'Vùng xanh' })],
  'judgement.not-used': ['unknown', 'other-group', 'repeated'].map((reason) =>
    finding('judgement.not-used', CELL, 'NV01', { criterion: 'A9', reason }),
  ),
  'judgement.missing': [finding('judgement.missing', CELL, 'NV01', { name: 'Lê Thị Sao', award: AWARD })],
  'indicator.not-used': ['unknown', 'worked-out', 'repeated', 'other-year', 'set-elsewhere'].map((reason) =>
    finding('indicator.not-used', CELL, null, { code: 'drop-out-rate', reason }),
  ),
  'title.year-not-proposed': [
    finding('title.year-not-proposed', CELL, 'NV01', { name: 'Lê Thị Sao', award: AWARD, year: '2022' }),
  ],
  'title.year-ahead': [
    finding('title.year-ahead', CELL, 'NV01', { name: 'Lê Thị Sao', award: AWARD, years: '2023; 2032' }),
  ],
  'initiative.mismatch': [
    finding('initiative.mismatch', CELL, 'NV01', {
      name: 'Lê Thị Sao',
      roster: 'co-so',
      register: 'tinh',
      otherSheet: 'Sáng kiến',
      otherCell: 'D4',
    }),
    finding('initiative.mismatch', CELL, 'NV01', {
      name: 'Lê Thị Sao',
      roster: '',
      register: 'tinh',
      otherSheet: 'Sáng kiến',
      otherCell: 'D4',
    }),
    finding('initiative.mismatch', CELL, 'NV01', {
      name: 'Lê Thị Sao',
      roster: 'co-so',
      register: '',
      otherSheet: '',
      otherCell: '',
    }),
  ],
  'initiative.no-decision': ['number', 'date', 'both'].map((missing) =>
    finding('initiative.no-decision', CELL, null, { title: 'Kho bài giảng số', missing }),
  ),
  'calendar.late': [
    finding('calendar.late', null, 'final-report', { name: 'Gửi báo cáo', day: '2021-12-14', days: '3' }),
  ],
  'text.legacy-encoding': [
    finding('text.legacy-encoding', CELL, null, { text: 'Nguyễn' }),
    finding('text.legacy-encoding', CELL, null, { text: 'Nguyễn', certain: 'no' }),
    finding('text.legacy-encoding', CELL, null),
  ],
  'round.changed-since-closing': [
    finding('round.changed-since-closing', CELL, 'NV01', {
      figure: 'status',
      award: AWARD,
      before: 'nominated',
      now: 'over-ceiling',
    }),
    finding('round.changed-since-closing', CELL, 'NV01', {
      figure: 'score-final',
      award: '',
      before: '90.25',
      now: '',
    }),
    finding('round.changed-since-closing', CELL, 'school', {
      figure: 'target-met',
      award: '',
      before: '',
      now: 'passed',
    }),
    finding('round.changed-since-closing', CELL, null, {
      figure: 'votes-valid',
      award: AWARD,
      before: '17',
      now: '18',
    }),
  ],
  'closing.record-damaged': [
    finding('closing.record-damaged', CELL, null),
    finding('closing.record-damaged', TAB, null),
  ],
  'closing.date-differs': [finding('closing.date-differs', CELL, null, { date: '2022-12-28' })],
  'closing.nothing-to-reopen': [finding('closing.nothing-to-reopen', CELL, null)],
  'closing.unfinished': [finding('closing.unfinished', TAB, null, { errors: '2', pending: '3' })],
  'period.missing': [
    finding('period.missing', null, 'NV01', { periods: 'quarter-2 quarter-3' }),
    finding('period.missing', null, null, { periods: 'quarter-4' }),
  ],
  'follow-up.no-decision': [finding('follow-up.no-decision', CELL, 'NV01', { award: AWARD })],
  'follow-up.not-proposed': [finding('follow-up.not-proposed', CELL, 'NV01', { award: AWARD })],
};

const CODES = Object.keys(FINDING_SEVERITY) as readonly FindingCode[];

describe.each(LANGUAGES)('findings in %s', (language) => {
  const texts = textsOf(language);

  test.each(CODES)('%s has a sentence with everything filled in', (code) => {
    for (const found of EXAMPLES[code]) {
      const sentence = findingSentence(texts, found, NAMES);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[{}]|“”|\(\)| {2}/);
      expect(sentence).toMatch(/^[\p{Lu}“\d]/u);
      expect(sentence).toMatch(/[.)]$/);
      // What happened is told, not only that something did.
      for (const value of ['value', 'max', 'count', 'unit'].flatMap((key) => found.params[key] ?? [])) {
        if (
          value !== '' &&
          !['ballot-header', 'ballot-direction', 'ballot-column', 'ballot-invalid-twice', 'rater', 'award'].includes(
            found.params['what'] ?? '',
          )
        )
          expect(sentence).toContain(value.replace('-', '−').replace('.', language === 'vi' ? ',' : '.'));
      }
    }
  });
});

test('the sentence follows its cell, its tab, or nothing', () => {
  const texts = textsOf('vi');
  const text = (code: FindingCode): string => findingText(texts, EXAMPLES[code][0] ?? finding(code, null, null), NAMES);
  expect(text('score.above-max')).toBe(
    'Ô F12: điểm 12 vượt điểm tối đa 10 của tiêu chí “Khối lượng”. Kiểm tra và sửa lại điểm.',
  );
  expect(text('ballot.unanimous')).toBe(
    'Tab “Phiếu CSTĐCS”: mọi phiếu hợp lệ bầu CSTĐCS đều đồng ý với Lê Thị Sao (NV01). ' +
      'Ghi kết quả này ra là cho biết từng người đã bỏ phiếu thế nào.',
  );
  expect(text('rule.vote-threshold-unset')).toMatch(/^CSTĐCS phải bỏ phiếu/);
  expect(placeText(texts, { sheet: 'Danh sách', cell: 'K5' })).toBe('Tab “Danh sách”, ô K5');
  expect(placeText(texts, { sheet: 'Danh sách', cell: null })).toBe('Tab “Danh sách”');
  expect(placeText(texts, { sheet: null, cell: null })).toBeNull();
});

test('no paper is deleted on the words of a finding: somebody twice in the header of a ballot tab has a column, not a row', () => {
  const twice = finding('person.duplicate', CELL, 'NV01', { name: 'Lê Thị Sao', header: 'ballot' });
  expect(findingSentence(textsOf('vi'), twice, NAMES)).toMatch(/xóa cả cột.*không xóa hàng/);
  const ordinal = finding('person.unknown', CELL, null, { name: 'TT', code: '', header: 'ordinal' });
  expect(findingSentence(textsOf('vi'), ordinal, NAMES)).toMatch(/không có cột “TT”/);
});

test('a finding that came without what its code tells still has a sentence', () => {
  for (const code of CODES) {
    const sentence = findingSentence(textsOf('vi'), finding(code, CELL, null), NAMES);
    expect(sentence).not.toMatch(/undefined|null/);
  }
});
