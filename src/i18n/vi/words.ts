import type { NomineeResult } from '../../domain/ballots/vote';
import type { CountingWay } from '../../domain/ballots/counting';
import type { ReconciliationLine } from '../../domain/ballots/reconciliation';
import type { ConditionResult } from '../../domain/eligibility/judgement';
import type { Eligibility } from '../../domain/eligibility/eligibility';
import type { NominationStatus } from '../../domain/eligibility/evidence';
import type { FigureKind } from '../../domain/closing/figures';
import type { ProposalState } from '../../domain/follow-up/proposals';
import type { Severity } from '../../domain/finding';
import type { RatingScope } from '../../domain/ratings/share';
import type { Layer } from '../../domain/rules/settings';
import type {
  Comparator,
  Discipline,
  Gender,
  Group,
  InitiativeLevel,
  Rater,
  Rating,
  Rounding,
  RuleStatus,
  VoteBase,
} from '../../domain/terms';

/** Words for the closed sets of the domain, as they stand in a sentence or a cell. */
export const words = {
  eligibility: {
    eligible: 'Đủ điều kiện',
    review: 'Cần xem lại',
    ineligible: 'Không đủ điều kiện',
  } satisfies Record<Eligibility, string>,
  condition: { met: 'Đạt', unmet: 'Không đạt', unknown: 'Chưa rõ' } satisfies Record<ConditionResult, string>,
  status: {
    nominated: 'Đề nghị',
    'tied-at-ceiling': 'Bằng nhau ở ranh giới tỷ lệ',
    'over-ceiling': 'Vượt tỷ lệ khống chế',
    'vote-failed': 'Không đủ phiếu',
    undetermined: 'Chưa xác định',
    'no-quorum': 'Họp không đủ thành viên',
    'not-on-ballot': 'Chưa đưa vào phiếu',
    review: 'Cần xem lại',
    ineligible: 'Không đủ điều kiện',
  } satisfies Record<NominationStatus, string>,
  verdict: {
    passed: 'Đạt',
    failed: 'Không đạt',
    undetermined: 'Chưa xác định',
    'no-quorum': 'Họp không đủ thành viên',
  } satisfies Record<NomineeResult['verdict'], string>,
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' } satisfies Record<Severity, string>,
  rating: {
    HTXS: 'Hoàn thành xuất sắc nhiệm vụ',
    HTT: 'Hoàn thành tốt nhiệm vụ',
    HT: 'Hoàn thành nhiệm vụ',
    KHT: 'Không hoàn thành nhiệm vụ',
  } satisfies Record<Rating, string>,
  discipline: {
    'khien-trach': 'Khiển trách',
    'canh-cao': 'Cảnh cáo',
    'giang-chuc': 'Giáng chức',
    'cach-chuc': 'Cách chức',
    'buoc-thoi-viec': 'Buộc thôi việc',
  } satisfies Record<Discipline, string>,
  initiative: {
    'co-so': 'cấp cơ sở',
    tinh: 'cấp tỉnh',
    'toan-quoc': 'cấp toàn quốc',
  } satisfies Record<InitiativeLevel, string>,
  group: {
    leader: 'Lãnh đạo, quản lý',
    employee: 'Viên chức',
    worker: 'Người lao động',
  } satisfies Record<Group, string>,
  gender: { male: 'Nam', female: 'Nữ' } satisfies Record<Gender, string>,
  rater: { self: 'Tự chấm', unit: 'Đơn vị chấm', council: 'Hội đồng chấm' } satisfies Record<Rater, string>,
  /** Among whom a share of ratings is taken. */
  ratingScope: {
    all: 'toàn đơn vị',
    leader: 'nhóm lãnh đạo, quản lý',
    employee: 'nhóm viên chức',
    worker: 'nhóm người lao động',
  } satisfies Record<RatingScope, string>,
  voteBase: {
    members: 'tổng số thành viên Hội đồng',
    present: 'số thành viên có mặt',
    'present-and-written': 'số thành viên có mặt và có ý kiến bằng văn bản',
    issued: 'số phiếu phát ra',
    returned: 'số phiếu thu về',
    valid: 'số phiếu hợp lệ',
  } satisfies Record<VoteBase, string>,
  comparator: { '>=': 'từ', '>': 'trên' } satisfies Record<Comparator, string>,
  rounding: {
    floor: 'làm tròn xuống',
    'half-up': 'làm tròn từ 0,5 trở lên',
    ceil: 'làm tròn lên',
  } satisfies Record<Rounding, string>,
  layer: {
    round: 'Đợt xét',
    statute: 'Quy chế',
    campaign: 'Kế hoạch',
    regime: 'Quy định',
    default: 'Mặc định',
  } satisfies Record<Layer, string>,
  ruleStatus: {
    verified: 'đã đối chiếu văn bản gốc',
    secondary: 'theo nguồn thứ cấp, cần đối chiếu văn bản gốc',
    'recalled-high': 'chưa đọc văn bản gốc (tin cậy cao), cần đối chiếu văn bản gốc',
    'recalled-medium': 'chưa đọc văn bản gốc (tin cậy vừa), cần đối chiếu văn bản gốc',
    'recalled-low': 'chưa đọc văn bản gốc (tin cậy thấp), cần đối chiếu văn bản gốc',
    open: 'văn bản không quy định hoặc chưa rõ, cần đối chiếu văn bản gốc',
  } satisfies Record<RuleStatus, string>,
  /** The mark of a rule that is not verified. */
  checkOriginal: 'Đối chiếu văn bản gốc',
  /** How the figures of a vote came about. */
  votingWay: {
    papers: 'Phiếu kín, đếm từng phiếu',
    'totals-only': 'Chỉ có tổng số, kiểm phiếu bằng tay',
    'show-of-hands': 'Chỉ có tổng số, biểu quyết giơ tay',
  } satisfies Record<CountingWay, string>,
  line: {
    'council-members': 'Thành viên có tên trong tab Hội đồng = tổng số thành viên',
    'council-present': 'Có mặt theo tab Hội đồng = số thành viên có mặt',
    'council-written': 'Ý kiến bằng văn bản theo tab Hội đồng = số ý kiến bằng văn bản',
    'present-within-members': 'Có mặt và ý kiến bằng văn bản ≤ tổng số thành viên',
    'issued-within-attendance': 'Phát ra ≤ có mặt và ý kiến bằng văn bản',
    'returned-within-issued': 'Thu về ≤ phát ra',
    'returned-equals-read': 'Thu về = số phiếu đọc được',
    'valid-within-returned': 'Hợp lệ ≤ thu về',
    'valid-and-invalid-equal-returned': 'Hợp lệ + không hợp lệ = thu về',
    'votes-within-attendance': 'Số người biểu quyết ≤ có mặt và ý kiến bằng văn bản',
    'marks-equal-valid': 'Đồng ý + không đồng ý + để trống + không đọc được = hợp lệ',
  } satisfies Record<ReconciliationLine, string>,
  /** By the meaning that the reading gives a tab; one that is not here is shown as not used. */
  tab: {
    round: 'Đợt xét',
    roster: 'Danh sách cá nhân',
    scores: 'Bảng chấm điểm',
    'score-forms': 'Phiếu chấm điểm từng người',
    collectives: 'Danh sách tập thể',
    ballots: 'Phiếu bầu',
    'second-ballots': 'Phiếu bầu lần 2',
    totals: 'Kết quả kiểm phiếu (chỉ có tổng số)',
    counts: 'Số phiếu phát ra, thu về',
    decisions: 'Quyết định của Hội đồng',
    statute: 'Quy chế của Hội đồng',
    articles: 'Bài viết',
    judgements: 'Nhận xét của Hội đồng',
    indicators: 'Kết quả chỉ tiêu',
    initiatives: 'Sổ sáng kiến',
    council: 'Thành viên Hội đồng',
    periods: 'Kết quả các kỳ trong năm',
    'follow-ups': 'Theo dõi đề nghị',
    lists: 'Các giá trị chọn được',
    corrections: 'Cách đọc các tab và cột',
    own: 'Kết quả của Bình Xét',
    'not-used': 'Không dùng đến',
  },
  /** What each figure of a closed round is. */
  figure: {
    'score-self': 'Điểm tự chấm',
    'score-unit': 'Điểm đơn vị chấm',
    'score-council': 'Điểm Hội đồng chấm',
    'score-final': 'Điểm cuối cùng',
    status: 'Tình trạng đề nghị',
    'ceiling-base': 'Số làm căn cứ tính tỷ lệ',
    'ceiling-limit': 'Được nhiều nhất',
    'ceiling-nominated': 'Số được đề nghị',
    'votes-members': 'Tổng số thành viên Hội đồng',
    'votes-present': 'Số thành viên có mặt',
    'votes-written': 'Số ý kiến bằng văn bản',
    'votes-issued': 'Số phiếu phát ra',
    'votes-returned': 'Số phiếu thu về',
    'votes-valid': 'Số phiếu hợp lệ',
    'votes-invalid': 'Số phiếu không hợp lệ',
    'votes-required': 'Số phiếu đồng ý cần có',
    'nominee-yes': 'Số phiếu đồng ý',
    'nominee-no': 'Số phiếu không đồng ý',
    'nominee-blank': 'Số phiếu không có ý kiến',
    'nominee-unreadable': 'Số dấu không đọc được',
    'nominee-verdict': 'Kết luận kiểm phiếu',
    'target-count': 'Chỉ tiêu: thực hiện',
    'target-of': 'Chỉ tiêu: trên tổng số',
    'target-met': 'Chỉ tiêu: kết quả',
  } satisfies Record<FigureKind, string>,
  /** Where a proposal stands. */
  proposal: {
    pending: 'Đang chờ',
    awarded: 'Được tặng, có quyết định',
    'undecided-grant': 'Ghi được tặng nhưng chưa có số, ngày quyết định',
    refused: 'Không được tặng',
    unknown: 'Kết quả không đọc được',
  } satisfies Record<ProposalState, string>,
  none: 'không có',
  yes: 'Có',
  no: 'Không',
  person: 'Cá nhân',
  unit: 'Tập thể',
};
