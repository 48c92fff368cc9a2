import { countText } from '../numbers';
import type { FindingSentences } from '../finding-sentences';
import { recognitionFindings } from './recognition';

/** Where a rule stands, with the mark where its original text is still to be read. */
function sourceOf({ citation, mark }: { readonly citation: string; readonly mark: string | null }): string {
  return `(${citation}${mark === null ? '' : `; ${mark}`})`;
}

/** How many of what there are, of those that are more than one. */
function listed(counts: readonly (readonly [count: number, of: string])[]): string {
  return counts.flatMap(([count, of]) => (count > 1 ? [`${countText('vi', count)} ${of}`] : [])).join(', ');
}

/** Where a rule of the round is set. */
const WHERE = 'ở bước Đợt xét (hoặc trong tab Đợt xét)';

/** The same, with what is typed in the tab. */
function whereTyped(typed: string): string {
  return `ở bước Đợt xét (trong tab Đợt xét ghi là ${typed})`;
}

/** Sentences for findings: what is wrong and what to do next. Where it is comes before them. */
export const findings: FindingSentences = {
  ...recognitionFindings,
  'score.not-a-number': ({ value, item }) =>
    `${item === null ? 'điểm cộng hoặc điểm trừ' : `điểm tiêu chí “${item}”`} ghi “${value}”, không đọc được thành số. Ghi lại bằng một con số.`,
  'score.above-max': ({ value, max, item }) =>
    `điểm ${value} vượt điểm tối đa ${max} của tiêu chí “${item}”. Kiểm tra và sửa lại điểm.`,
  'score.below-zero': ({ value, item }) =>
    item === null
      ? `điểm cộng hoặc điểm trừ là ${value}, nhỏ hơn 0. Ghi số dương; điểm trừ đã được trừ khi tính tổng.`
      : `điểm ${value} của tiêu chí “${item}” nhỏ hơn 0. Kiểm tra và sửa lại điểm.`,
  'score.missing': ({ item }) => `chưa có điểm tiêu chí “${item}”. Ghi điểm, nếu không sẽ không có tổng điểm.`,
  'score.step': ({ value, step }) => `điểm ${value} đã làm tròn hoặc lệch bước điểm ${step}. Kiểm tra lại điểm.`,
  'score.off-scale': ({ value, item, scale }) =>
    `điểm ${value} không phải một mức của tiêu chí “${item}” (các mức: ${scale}). Vẫn tính như đã ghi; kiểm tra lại điểm.`,
  'score.shared-cell': ({ value, people, criteria, raters }) =>
    `ô gộp ghi ${value} được tính cho ${listed([
      [people, 'người'],
      [criteria, 'tiêu chí'],
      [raters, 'cấp chấm'],
    ])}, mỗi nơi trọn số điểm này. Nếu không phải vậy, hãy tách ô và ghi điểm riêng.`,
  'score.total-mismatch': ({ stated, total }) =>
    `tổng điểm ghi ${stated}, tính lại được ${total}. Bình Xét dùng số tính lại; hãy xem lại bảng điểm.`,
  'criterion.sum-mismatch': ({ declared, sum }) =>
    `tổng điểm tối đa ghi ${declared}, cộng các tiêu chí được ${sum}. Kiểm tra hàng “Điểm tối đa”.`,
  'criterion.max-differs': ({ item, max, declared }) =>
    `điểm tối đa của “${item}” ghi ${max}, thang điểm quy định ${declared}. Đang dùng số ghi trên bảng; kiểm tra hàng “Điểm tối đa”.`,
  'criterion.maxima-differ': ({ item, max, other, tab }) =>
    `điểm tối đa của “${item}” ở đây là ${max}, ở tab “${tab}” chấm cùng những người này là ${other}. Mỗi bảng đang tính theo số của mình; đối chiếu hai bảng và sửa bảng ghi nhầm.`,
  'criterion.unknown': ({ item, form }) =>
    `tiêu chí “${item}” không có trong “${form}” của thang điểm. Vẫn được cộng vào tổng, nhưng chưa xếp loại được theo bảng này.`,
  'criterion.absent': ({ item, form }) =>
    `bảng này thiếu tiêu chí “${item}” của “${form}”, nên chưa xếp loại được. Thêm cột, hoặc ghi tên tiêu chí cho giống.`,
  'criterion.no-form': ({ scheme }) =>
    `bảng này không có tiêu chí nào của thang điểm “${scheme}”. Tổng điểm cộng theo bảng, không xếp loại.`,
  'person.duplicate': ({ who, tab }) =>
    tab === ''
      ? `${who} đã có ở phía trên. Chỉ dòng đầu được tính; hãy xóa hoặc sửa mã dòng này.`
      : `${who} đã có điểm ở tab “${tab}”. Chỉ điểm ở tab đó được tính; đối chiếu hai tab rồi giữ lại một.`,
  'person.unknown': ({ who }) => `${who} không có trong danh sách. Kiểm tra mã, hoặc thêm vào danh sách.`,
  'person.ambiguous': ({ who, among }) =>
    `${who}: trong danh sách có nhiều người trùng tên (${among}), nên chưa biết là ai. Ghi mã cho dòng này.`,
  'person.duplicate.on-ballot': ({ who }) =>
    `${who} đã có ở một cột phía trước; chỉ cột đó được tính. Sửa mã nếu cột này là của người khác; nếu thừa, xóa cả cột (mỗi hàng là một phiếu, không xóa hàng).`,
  'person.ambiguous.on-ballot': ({ who, among }) =>
    `${who}: trong danh sách có nhiều người trùng tên (${among}), nên cột này chưa được tính cho ai. Ghi mã trước họ tên.`,
  'person.unknown.ordinal': ({ heading }) =>
    `tab phiếu không có cột “${heading}”: phiếu kín không đánh số. Xóa cả cột này.`,
  'person.no-name': ({ who }) => `${who} chưa có họ tên, nên văn bản chỉ ghi được mã. Ghi họ tên cho dòng này.`,
  'person.no-code': ({ who }) => `${who} chưa có mã nên chưa được xét. Ghi mã cho dòng này.`,
  'person.name-differs': ({ who, name }) =>
    `ở đây ghi “${name}”, nhưng mã là của ${who}. Mã được dùng; kiểm tra xem có nhầm người không.`,
  'person.not-scored': ({ who }) => `${who} chưa được ai chấm điểm. Kiểm tra các bảng chấm điểm.`,
  'unit.unknown': ({ who, unit }) =>
    unit === ''
      ? `${who} chưa ghi đơn vị, nên không tính vào tập thể nào.`
      : `đơn vị “${unit}” của ${who} không có ở tab tập thể. Ghi tên đơn vị cho giống ở hai tab.`,
  'value.unreadable': ({ what, value, expected }) =>
    `${what} ghi “${value}”, không đọc được. ${expected === null ? 'Sửa lại ô này.' : `Hãy ${expected}.`}`,
  'value.unreadable.alternatives': ({ part }) =>
    `“${part}” chỉ tính một trong các mục, nhưng có hai mục cùng có điểm, nên chưa có tổng điểm. Giữ lại điểm của một mục.`,
  'value.unreadable.ballot-direction': () =>
    'phiếu đang xếp theo cột (mỗi người một dòng) nên chưa được đếm. Xếp lại: tên người được bầu ở hàng đầu, mỗi phiếu một dòng.',
  'value.unreadable.ballot-header': () =>
    'không thấy hàng tên người được đưa vào phiếu. Mỗi tên ở hàng đầu phải bắt đầu bằng mã.',
  'value.unreadable.ballot-column': () =>
    'cột này có dấu nhưng không có tên ở hàng đầu. Ghi mã và họ tên, hoặc xóa cột.',
  'value.unreadable.ballot-invalid-twice': () =>
    'cột phiếu không hợp lệ đã có ở bên trái. Phiếu ghi ở cột nào cũng tính là không hợp lệ; gộp lại thành một cột.',
  'value.unreadable.rater': () =>
    'không rõ ai chấm bảng điểm này. Ghi “Tự chấm”, “Đơn vị chấm” hoặc “Hội đồng chấm” vào tên tab.',
  'value.unreadable.award-of-tab': () =>
    'không rõ phiếu này bầu danh hiệu nào. Đặt tên tab là “Phiếu” và tên tắt của danh hiệu, ví dụ “Phiếu CSTĐCS”.',
  'value.unreadable.parameter-key': ({ value }) =>
    `không có tham số nào tên là “${value}”. Kiểm tra cách viết; tham số này chưa được dùng.`,
  'value.unreadable.parameter-value': ({ setting, value }) =>
    `quy tắc “${setting}” không nhận giá trị “${value}”. Sửa lại; quy tắc này đang coi như chưa đặt.`,
  'column.missing': ({ column }) =>
    `không có cột “${column}”, nên điều kiện nào cần cột này thì chưa xét được. Thêm cột.`,
  'tab.not-used': () =>
    'tab này không dùng đến trong đợt xét: không thuộc loại mà Bình Xét đọc, hoặc thuộc danh hiệu không xét đợt này.',
  'unit.duplicate': ({ code, unit, first }) =>
    `${unit === '' ? `${code} và ${first} ở phía trên đều chưa có tên` : `${code} trùng tên “${unit}” với ${first} ở phía trên`}: không biết người nào thuộc tập thể nào, nên chỉ dòng đầu được tính. Ghi tên hai tập thể cho khác nhau, ở cả danh sách.`,
  'unit.not-scored': ({ unit, people, rater }) =>
    rater === null
      ? `${unit}: chưa ai trong ${people} người có điểm. Kiểm tra xem đã nhận đủ bảng chấm điểm chưa.`
      : `${unit}: chưa ai trong ${people} người có điểm “${rater}”. Nếu đơn vị được chấm ở bảng khác, kiểm tra xem đã nhận đủ chưa.`,
  'scores.rater-at-maximum': ({ rater, people }) =>
    `“${rater}”: cả ${people} người đều có điểm tối đa ở mọi tiêu chí. Nếu đúng như vậy thì không cần sửa.`,
  'scores.unit-at-maximum': ({ rater, unit, people }) =>
    `“${rater}”: cả ${people} người của ${unit} đều có điểm tối đa ở mọi tiêu chí. Nếu đúng như vậy thì không cần sửa.`,
  'scores.unit-identical': ({ rater, unit, people, total }) =>
    `“${rater}”: ${people} người của ${unit} có cùng tổng điểm ${total}. Nếu đúng như vậy thì không cần sửa.`,
  'scores.raters-identical': ({ first, second, people }) =>
    `“${first}” và “${second}” giống nhau ở từng tiêu chí của cả ${people} người. Xem có bảng nào được dán hai lần không; nếu đúng thì không cần sửa.`,
  'rater.gap': ({ who, gap, limit }) =>
    `${who} được chấm chênh nhau ${gap} điểm giữa các cấp (mức cảnh báo ${limit}). Xem lại các bảng chấm.`,
  'round.missing': ({ label, award }) =>
    `chưa có “${label}”${award === null ? '' : `, cần cho ${award}`}. Ghi vào sổ rồi đọc lại.`,
  'round.label-repeated': ({ label }) => `“${label}” ghi hai lần. Chỉ dòng đầu được tính; hãy xóa dòng này.`,
  'ballot.reconciliation': ({ award, line, left, right, difference, who }) =>
    `phiếu ${award}${who === null ? '' : `, ${who}`}: không khớp “${line}” (${left} và ${right}, lệch ${difference}). ` +
    'Kiểm lại phiếu và số liệu; khi chưa khớp thì chưa có kết quả.',
  'ballot.reconciliation.council': ({ line, left, right, difference }) =>
    `không khớp “${line}” (tab Hội đồng: ${left}; tab Đợt xét: ${right}; lệch ${difference}). Sửa cho khớp; khi chưa khớp thì chưa có kết quả bỏ phiếu.`,
  'ballot.unknown-mark': ({ award, who, count }) =>
    `phiếu ${award}, ${who}: ${count} dấu không rõ nghĩa, tính là không đọc được. Xem lại các phiếu.`,
  'ballot.ineligible-nominee': ({ award, who, eligibility }) =>
    `${who} có tên trên phiếu ${award} nhưng ${eligibility}. Hội đồng cần xem lại trước khi đề nghị.`,
  'ballot.unanimous': ({ award, who, isYes }) =>
    `mọi phiếu hợp lệ bầu ${award} đều ${isYes ? 'đồng ý' : 'không đồng ý'} với ${who}. ` +
    'Ghi kết quả này ra là cho biết từng người đã bỏ phiếu thế nào.',
  'round.signer-away': ({ role, name }) =>
    `${role} là ${name}, mà tab hội đồng ghi không có mặt: chỗ ký biên bản họp để trống. Ghi lại tên người thực sự chủ trì hoặc ghi biên bản, hoặc sửa cột Có mặt.`,
  'round.signer-away.counting': ({ isChief, name }) =>
    `${isChief ? 'Trưởng ban kiểm phiếu là' : 'ban kiểm phiếu có'} ${name}, mà tab hội đồng ghi không có mặt: biên bản kiểm phiếu để trống tên và chỗ ký. Ghi lại tên người thực sự kiểm phiếu, hoặc sửa cột Có mặt.`,
  'round.signer-differs': ({ role, name, signer }) =>
    `tab hội đồng ghi ${name} là ${role}, còn tab Đợt xét ghi ${signer}: các văn bản ghi theo Đợt xét. Kiểm tra lại ai ký.`,
  'round.decision-early': ({ decided, met }) =>
    `ngày quyết định (${decided}) trước ngày họp Hội đồng (${met}), mà quyết định căn cứ biên bản cuộc họp đó. Kiểm tra lại hai ngày.`,
  'ballot.no-papers': ({ award, returned }) =>
    `${award}: thu về ${returned} phiếu nhưng sổ không có tab phiếu hay kết quả kiểm phiếu nào của danh hiệu này. Kiểm tra lại tên tab.`,
  'title.other-subject': ({ award, name, isOfUnits }) =>
    `${name} đăng ký ${award}, là danh hiệu, hình thức ${isOfUnits ? 'của tập thể' : 'của cá nhân'}, nên không được xét. Kiểm tra tên tắt (ví dụ LĐTT của cá nhân, TTLĐTT của tập thể).`,
  'ballot.invalid-differs': ({ award, stated, read, sheet }) =>
    `${award}: ghi ${stated} phiếu không hợp lệ, còn tab “${sheet}” có ${read}; số của tab phiếu được tính. Phiếu không hợp lệ thì ghi lý do vào cột “Không hợp lệ” của tab phiếu, hoặc sửa số đã ghi.`,
  'ballot.teller-nominee': ({ award, name }) =>
    `${name} vừa kiểm phiếu vừa có tên trong phiếu ${award}; theo thông lệ, người có tên trong phiếu không kiểm phiếu. Cử người khác, hoặc nêu rõ trong biên bản nếu quy chế của Hội đồng cho phép.`,
  'ballot.invalid-inferred': ({ award, returned, valid, rest }) =>
    `${award}: thu về ${returned} phiếu nhưng cộng các ý kiến chỉ được ${valid}; ${rest} phiếu còn lại đang tính là không hợp lệ. Nếu đúng, ghi ${rest} vào cột “Không hợp lệ” của tab Kiểm phiếu; nếu không, ghi vào cột “Không ý kiến”.`,
  'ballot.reason-unclear': ({ award, count }) =>
    `phiếu ${award}: ${count} phiếu có ô “Không hợp lệ” ghi chữ không phải là lý do (như 0, Không, hợp lệ). Bỏ trống ô nếu phiếu hợp lệ, ghi lý do nếu không.`,
  'ballot.reason-names-somebody': ({ award, count }) =>
    `phiếu ${award}: ${count} phiếu không hợp lệ có lý do nêu tên, mã hoặc chức vụ của người, hay cho biết phiếu của ai. Để giữ kín phiếu, lý do ấy không ghi vào biên bản kiểm phiếu; nên ghi lại cho gọn mà không nêu ai, ví dụ “ghi thêm tên”.`,
  'ballot.base-exceeded': ({ award, base, of, valid, setting }) =>
    `phiếu ${award}: ${valid} phiếu hợp lệ, mà tỷ lệ tính trên ${base} là ${of}, nên có thể vượt 100%. Nếu có ý kiến bằng văn bản, đặt lại “${setting}” ${WHERE}.`,
  'ballot.rounded-share': ({ award, setting, percent, yes, of }) =>
    `${award}: ${yes}/${of} làm tròn thành ${percent}% nhưng thật ra còn thấp hơn, nên không đạt “từ ${percent}%”. Nếu Hội đồng quy định theo phân số, ghi đúng phân số ấy (như 2/3) vào “${setting}” ${WHERE}.`,
  'ballot.hands-raised': ({ award }) =>
    `${award} phải bỏ phiếu kín, nhưng tab kết quả ghi là giơ tay. Hội đồng cần xem lại trước khi đề nghị.`,
  'second-ballot.no-tie': ({ award }) =>
    `${award} hiện không có ai bằng nhau ở ranh giới, nên phiếu lần 2 không đề xuất gì. Xem lại kết quả lần 1.`,
  'second-ballot.not-tied': ({ award, who }) =>
    `${who} có tên trên phiếu lần 2 của ${award} nhưng không thuộc diện bằng nhau ở ranh giới, nên lần 2 không đề xuất gì.`,
  'second-ballot.absent': ({ award, who }) =>
    `${who} bằng nhau ở ranh giới của ${award} nhưng không có tên trên phiếu lần 2, nên lần 2 không đề xuất gì.`,
  'second-ballot.decided-otherwise': ({ award, who, isChosen }) =>
    `Quyết định của Hội đồng ghi “${isChosen ? 'Chọn' : 'Không chọn'}” ${who} cho ${award}, trái với kết quả phiếu lần 2 (chỉ là đề xuất). Nếu không phải ghi nhầm, ghi rõ lý do ở cột Căn cứ.`,
  'ceiling.base-pending': ({ award, pending }) =>
    `số làm căn cứ tính tỷ lệ ${award} còn có thể tăng: ${pending} trường hợp chưa kết luận xong.`,
  'rule.act-expired': ({ act, until, date }) =>
    `${act} có hiệu lực đến hết ngày ${until}, đợt xét tính đến ngày ${date}. Đối chiếu văn bản thay thế; sửa phần căn cứ trong các văn bản trước khi ký.`,
  'rule.outside-plan': ({ first, last, from, to, citation }) =>
    `đợt xét tính từ ${first} đến ${last}, chương trình (${citation}) chỉ từ ${from} đến ${to}: tiêu chí, chỉ tiêu và căn cứ trong các văn bản là của kế hoạch ấy. Có kế hoạch mới thì dùng tệp chương trình của kế hoạch đó; không thì sửa phần căn cứ trước khi ký.`,
  'ceiling.unset': ({ award, count, citation, setting }) =>
    `${award}: chưa rõ có tỷ lệ khống chế hay không (${citation}), nên đang đề nghị cả ${count}. Đối chiếu văn bản rồi đặt “${setting}” ${WHERE}; không khống chế thì ghi none.`,
  'ceiling.unranked': ({ award, count, of, setting }) =>
    `${award} có giới hạn số suất mà không bỏ phiếu, nên phải xếp theo điểm; ${count}/${of} trường hợp đủ điều kiện chưa có điểm để xếp, nên chưa kết luận được. Chấm điểm (tập thể thì không có điểm), hoặc đặt “${setting}” là yes ${WHERE} để xếp theo phiếu, hoặc bỏ giới hạn.`,
  'decision.not-tied': ({ award, who }) =>
    `${who} không thuộc diện bằng nhau ở ranh giới của ${award}, nên quyết định này không áp dụng.`,
  'decision.both-ways': ({ award, who }) =>
    `${who} vừa được chọn vừa không được chọn cho ${award}. Giữ lại một quyết định.`,
  'decision.too-many': ({ award, who }) =>
    `số người được chọn cho ${award} nhiều hơn số suất còn lại, nên chưa chọn ai (có ${who}). Chọn lại cho đủ suất.`,
  'decision.no-code': ({ award }) =>
    `dòng này ghi quyết định về ${award} nhưng chưa ghi mã, nên không áp dụng. Ghi mã của người hoặc tập thể vào cột Mã.`,
  'decision.by-name': ({ award, who }) =>
    `cột Mã chưa ghi đúng mã của ${who}, nên quyết định về ${award} ở dòng này không áp dụng. Chỉ ghi mã, không ghi tên.`,
  'decision.namesakes': ({ award, name, among }) =>
    `${name}: có nhiều người trùng tên (${among}), nên quyết định về ${award} ở dòng này không áp dụng. Ghi mã thay cho tên.`,
  'decision.unknown': ({ award, typed }) =>
    `“${typed}” không có trong danh sách, nên quyết định về ${award} ở dòng này không áp dụng. Kiểm tra lại mã.`,
  'decision.no-award': ({ who }) =>
    `dòng này ghi quyết định về ${who} nhưng thiếu danh hiệu, nên không áp dụng. Ghi danh hiệu vào cột Danh hiệu.`,
  'decision.open': ({ award, who }) =>
    `chưa ghi Hội đồng chọn hay không chọn ${who} cho ${award}, nên dòng này chưa quyết định gì. Ghi vào cột Quyết định, hoặc xóa dòng.`,
  'rule.vote-threshold-unset': ({ award, setting }) =>
    `${award} phải bỏ phiếu nhưng chưa có tỷ lệ phiếu cần đạt. Đặt “${setting}” ${WHERE}, theo quy chế của Hội đồng.`,
  'rule.percent-below-one': ({ setting, value }) =>
    `${setting}: “${value}” được hiểu là ${value}%, nhỏ hơn 1%. Nếu muốn nói bảy mươi phần trăm, ghi 70 (không ghi 0,7).`,
  'rule.unconfirmed.rule': ({ award, citation, status, setting, value, typed }) =>
    `tiêu chuẩn ${award} (${citation}): ${status}. Khi Hội đồng đã đối chiếu, đặt “${setting}” là “${value}” ${whereTyped(typed)}.`,
  'rule.unconfirmed.setting': ({ award, setting }) =>
    `${award}: ${setting} không có trong văn bản, nên đang dùng cách an toàn nhất. Nếu Hội đồng quy định khác, đặt mục này ${WHERE}.`,
  'rule.unconfirmed.choice': ({ setting, citation, status, suggest }) =>
    `${setting} (${citation}): ${status}. ${suggest === null ? '' : `Gợi ý: ${suggest}, chưa đối chiếu. `}` +
    `Hội đồng chọn, rồi đặt mục này ${WHERE}.`,
  'rating.short-service': ({ who, rating, months, ...source }) =>
    `${who} xếp loại ${rating} nhưng chỉ công tác ${months} tháng trong năm, trừ nghỉ thai sản thì không xếp loại ${sourceOf(source)}. Kiểm tra lại.`,
  'rating.absence': ({ who, rating, months, ...source }) =>
    `${who} xếp loại ${rating} nhưng chỉ công tác ${months} tháng trong năm, nên không xếp loại tốt trở lên ${sourceOf(source)}. Kiểm tra lại.`,
  'rating.disciplined': ({ who, rating, ...source }) =>
    `${who} xếp loại ${rating} nhưng bị kỷ luật trong năm ${sourceOf(source)}. Kiểm tra lại xếp loại.`,
  'rating.share-exceeded': ({ scope, excellent, limit, percent, ...source }) =>
    `${excellent} người xếp loại xuất sắc trong ${scope}, vượt tỷ lệ ${percent}` +
    `${limit === null ? ' theo cả hai cách tính' : `: được nhiều nhất ${limit}`} ${sourceOf(source)}. Xem lại xếp loại.`,
  'rule.unconfirmed.scheme': ({ setting, citation, status, value, typed }) =>
    `thang điểm, ${setting} (${citation}): ${status}. Chưa áp dụng; khi Hội đồng đã đối chiếu, đặt mục này là “${value}” ${whereTyped(typed)}.`,
  'statute.not-in-force': ({ statute, date, from, to }) =>
    `quy chế “${statute}” không có hiệu lực vào ngày ${date}${from === null ? '' : `, chỉ từ ${from}`}` +
    `${to === null ? '' : `, đến ${to}`}, nên chưa được dùng. Kiểm tra “Ngày họp” và ngày hiệu lực.`,
  'statute.word-taken': ({ statute, word }) =>
    `quy chế “${statute}” thêm chữ “${word}”, nhưng chữ này đã có nghĩa khác hoặc không dùng được, nên vẫn hiểu như cũ.`,
  'statute.word-unknown': ({ statute, word, means }) =>
    `quy chế “${statute}” thêm chữ “${word}” thay cho “${means}”, mà Bình Xét không biết chữ đó, nên chưa dùng. Sửa lại cho đúng chữ trong mẫu.`,
  'statute.row-not-used': ({ row }) =>
    `“${row}” không phải là nhãn hay tham số nào của quy chế, nên giá trị ở dòng này không được dùng. Sửa lại tên, hoặc bỏ trống ô giá trị nếu dòng chỉ là đề mục.`,
  'statute.not-used': ({ statute, setting }) =>
    `quy chế “${statute}” đặt “${setting}”, mà chương trình này không có quy tắc đó; các chương trình khác có thể dùng.`,
  'target.conflicts-with-ceiling': ({ target, needed, award, limit, base, percent, places, citation, plan }) =>
    `chỉ tiêu “${target}” (${plan}) cần ít nhất ${needed} đề nghị ${award}, nhưng ` +
    `${percent === null ? `chỉ có ${places ?? ''} suất` : `tỷ lệ không quá ${percent} của ${base}${citation === '' ? '' : ` (${citation})`}`} ` +
    `chỉ cho nhiều nhất ${limit}. Không thể đạt cả hai; Hội đồng cần biết trước khi xét.`,
  'article.no-date': ({ who, title }) =>
    `bài “${title}” của ${who} đã duyệt nhưng chưa ghi ngày nên chưa được tính. Ghi ngày vào tab bài viết.`,
  'article.outside-quarter': ({ who, title }) =>
    `bài “${title}” của ${who} có ngày ngoài quý đang xét nên không được tính.`,
  'article.not-a-quarter': () => 'bài viết chỉ cộng điểm khi xét theo quý; kỳ này không cộng.',
  'article.points-unset': ({ count, setting }) =>
    `có ${count} bài được duyệt trong quý nhưng chưa đặt số điểm cho mỗi bài, nên chưa cộng điểm. Đặt “${setting}” ${WHERE}.`,
  'article.repeated': ({ who, title }) =>
    `bài “${title}” của ${who} ghi hai lần và đang được tính hai lần. Kiểm tra lại.`,
  'judgement.unknown': ({ criterion }) =>
    `tiêu chí “${criterion}” không có trong kế hoạch nên nhận xét này chưa được dùng. Ghi mã hoặc tên tiêu chí của kế hoạch.`,
  'judgement.other-group': ({ who, criterion }) =>
    `tiêu chí “${criterion}” không dành cho nhóm của ${who} nên nhận xét này không được dùng.`,
  'judgement.repeated': ({ who, criterion }) =>
    `tiêu chí “${criterion}” của ${who} đã có nhận xét ở phía trên. Chỉ dòng đầu được tính.`,
  'judgement.missing': ({ who, award }) =>
    `${who} đăng ký ${award} nhưng Hội đồng chưa ghi nhận xét nào. Ghi vào tab nhận xét, nếu không các tiêu chí này không được xét.`,
  'indicator.unknown': ({ code }) =>
    `“${code}” không phải mã chỉ tiêu hay mã công việc của kế hoạch nên dòng này chưa được dùng. Kiểm tra lại mã.`,
  'indicator.worked-out': ({ code }) =>
    `chỉ tiêu “${code}” được tính từ danh sách và kết quả xét; dòng này không được dùng.`,
  'indicator.repeated': ({ code }) => `“${code}” đã có ở phía trên. Chỉ dòng đầu được tính; hãy xóa dòng này.`,
  'indicator.other-year': ({ code }) => `dòng “${code}” ghi năm ngoài thời gian đang xét nên không được tính.`,
  'indicator.set-elsewhere': ({ code }) => `“${code}” ghi khác với tab Đợt xét. Bình Xét dùng giá trị ở tab Đợt xét.`,
  'title.year-not-proposed': ({ who, award, year }) =>
    `danh sách ghi ${who} đã đạt ${award} năm ${year}, nhưng đợt xét năm ${year} này không đề nghị. ` +
    `Số năm liên tục vẫn tính cả năm ${year} theo danh sách; nếu chưa đạt, xóa năm đó.`,
  'title.year-ahead': ({ who, award, years }) =>
    `danh sách ghi ${who} đạt ${award} năm ${years}, sau năm đang xét. Kiểm tra lại năm.`,
  'initiative.mismatch': ({ who, roster, register, other }) =>
    `cấp sáng kiến của ${who}: danh sách ghi ${roster ?? 'không có'}, sổ sáng kiến ghi ${register ?? 'không có'}` +
    `${other === null ? '' : ` (${other})`}. Bình Xét dùng danh sách; hãy sửa cho khớp.`,
  'initiative.no-decision': ({ title, missing }) =>
    `sáng kiến “${title}” ghi đã được công nhận nhưng chưa có ` +
    `${{ number: 'số quyết định', date: 'ngày quyết định', both: 'số và ngày quyết định' }[missing]}. Bổ sung để làm minh chứng.`,
  'calendar.late': ({ name, day, days }) =>
    `“${name}”: hạn cuối ${day}, đã quá ${days} ngày mà chưa ghi là đã làm. Nếu đã làm, ghi ngày vào tab Chỉ tiêu.`,
  'text.legacy-encoding': ({ text }) =>
    `chữ viết bằng bảng mã cũ${text === null ? '' : `, đọc là “${text}”`}. Kiểm tra lại và chuyển sang Unicode.`,
  'text.legacy-suspected': ({ text }) =>
    `chữ có thể viết bằng bảng mã cũ (đọc là “${text}”?), nhưng phông chữ không cho biết chắc, nên đang giữ nguyên. Kiểm tra lại.`,
  'round.changed-since-closing': ({ figure, award, who, before, now }) =>
    `${figure}${award === null ? '' : ` ${award}`}${who === null ? '' : ` của ${who}`}: đã chốt ${before}, nay là ${now}. ` +
    'Đợt xét đã chốt nên không ghi lại tab nào; muốn sửa, ghi lý do vào “Mở lại” trong tab Đợt xét.',
  'closing.record-damaged': () =>
    'bản ghi chốt đợt xét đã bị sửa hoặc thiếu, nên không ghi gì. Lấy lại tab này từ bản lưu; nếu không còn, xóa tab rồi chốt lại.',
  'closing.date-differs': ({ date }) =>
    `đợt xét đã chốt ngày ${date}; “Chốt đợt xét” ghi khác thì không đổi được. Muốn sửa, ghi lý do vào “Mở lại”.`,
  'closing.nothing-to-reopen': () =>
    'sổ chưa chốt lần nào nên không có gì để mở lại. Xóa “Mở lại”; muốn chốt, ghi ngày vào “Chốt đợt xét”.',
  'closing.unfinished': ({ errors, pending }) =>
    `chốt khi còn ${errors} lỗi và ${pending} trường hợp chưa kết luận. Xem lại trước khi ký.`,
  'period.missing': ({ who, periods }) =>
    who === null
      ? `chưa ai có kết quả ${periods}. Không tính là 0; điền vào tab Kết quả kỳ.`
      : `${who} chưa có kết quả ${periods}. Không tính là 0; điền vào tab Kết quả kỳ.`,
  'follow-up.no-decision': ({ who, award }) =>
    `${who} ghi là được tặng ${award} nhưng thiếu số hoặc ngày quyết định, nên chưa tính là đã đạt. Điền cho đủ.`,
  'follow-up.not-proposed': ({ who, award }) =>
    `${who} có dòng theo dõi ${award} nhưng đợt xét này không đề nghị. Kiểm tra lại danh hiệu và mã.`,
};

/** How the place of a finding is told before its sentence. */
export const places = {
  /** A figure that is not there. */
  nothing: 'không có',
  cell: (cell: string) => `Ô ${cell}`,
  tab: (sheet: string) => `Tab “${sheet}”`,
  tabAndCell: (sheet: string, cell: string) => `Tab “${sheet}”, ô ${cell}`,
  /** Somebody named by code and name. */
  who: (name: string, id: string) => `${name} (${id})`,
  unnamed: (id: string) => `mã ${id}`,
  label: (label: string) => `“${label}”`,
  labelOf: (label: string, whose: string) => `“${label}” của ${whose}`,
};
