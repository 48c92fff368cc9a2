/** The pages of help in Vietnamese, the source of the other; each its paragraphs. */
export const helpVi = {
  raters: [
    'Một người có thể được ba bên chấm: tự chấm, đơn vị chấm, Hội đồng chấm. Tổng điểm của mỗi bên là tổng các tiêu chí, cộng điểm cộng, trừ điểm trừ, trong các mức tối đa mà quy chế, kế hoạch hoặc đợt xét đặt; không nhỏ hơn 0.',
    'Điểm cuối cùng là tổng điểm của Hội đồng; Hội đồng không chấm thì lấy của đơn vị; đơn vị cũng không chấm thì lấy điểm tự chấm.',
    'Bên nào đã chấm mà tổng điểm chưa tính được (thiếu ô, điểm vượt mức tối đa, không phải số) thì không lấy điểm của bên dưới thay vào: người đó chưa có điểm cuối cùng cho đến khi sửa xong.',
    'Điểm được tính chính xác đến hai chữ số thập phân. Điểm lẻ hơn thế được làm tròn đến hai chữ số và nêu ra ở bước Kiểm tra.',
  ],
  ceiling: [
    'Tỷ lệ khống chế là số người nhiều nhất được đề nghị một danh hiệu. Số suất = tỷ lệ × cơ sở tính, rồi làm tròn theo cách đã chọn. Ví dụ: 15% của 33 người = 4,95; làm tròn xuống còn 4 suất.',
    'Với các đợt xét đến ngày 31/12/2023, Chiến sĩ thi đua cơ sở không quá 15% tổng số cá nhân đạt Lao động tiên tiến. Từ năm 2024, theo các nguồn thứ cấp, trung ương không khống chế tỷ lệ nữa; giới hạn, nếu có, do tỉnh, bộ hoặc quy chế của đơn vị đặt.',
    'Không văn bản nào quy định cách làm tròn. Bình Xét đề xuất làm tròn xuống vì cách đó không bao giờ vượt tỷ lệ; Hội đồng đổi được ở bước Đợt xét.',
    'Suất có thể để trống: không đề nghị thêm ai chỉ để cho đủ.',
  ],
  base: [
    'Cơ sở tính là con số mà tỷ lệ được lấy trên đó; cùng một tỷ lệ, cơ sở khác nhau cho kết quả khác nhau.',
    'Của tỷ lệ khống chế: số người được đề nghị một danh hiệu khác (ví dụ Lao động tiên tiến), hoặc số người trong danh sách.',
    'Của phiếu: tổng số thành viên Hội đồng; số có mặt; số có mặt và có ý kiến bằng văn bản; số phiếu phát ra, thu về, hoặc hợp lệ. Với Chiến sĩ thi đua cấp tỉnh, toàn quốc (đến hết năm 2023), cơ sở là tổng số thành viên Hội đồng, nên người vắng mặt vẫn được tính; người vắng cho ý kiến bằng văn bản.',
    'Ngành giáo dục từng lấy cơ sở khác: tổng số người dự họp hoặc được xin ý kiến. Cơ sở đang áp dụng, và theo đâu, ghi ở bước Phiếu và bước Đợt xét.',
  ],
  majority: [
    'Số dự họp tối thiểu là phần thành viên phải có mặt để cuộc họp có hiệu lực. Bình Xét chỉ kiểm khi Hội đồng đặt số đó; không đủ thì mọi kết luận của phiếu là “họp không đủ thành viên”.',
    'Số phiếu cần đạt là số phiếu đồng ý nhỏ nhất mà số phiếu đồng ý chia cho cơ sở tính đạt tỷ lệ. “Từ 90% trở lên” và “trên 90%” là hai điều khác nhau; phép so sánh làm trên số nguyên, không làm tròn phần trăm.',
    'Hội đồng từ 9 người trở xuống: tỷ lệ 90% trên tổng số thành viên nghĩa là tất cả phải đồng ý.',
    'Người vắng mặt cho ý kiến bằng văn bản thì ý kiến đó được tính là một phiếu và ghi vào biên bản. Luật không đặt tỷ lệ phiếu cho Lao động tiên tiến và Chiến sĩ thi đua cơ sở: kế hoạch hoặc Hội đồng phải đặt, nếu chưa thì chưa kết luận.',
  ],
  secrecy: [
    'Chỉ tổng số được hiện, ghi và in. Không màn hình, tab, tệp hay thông báo nào cho biết một lá phiếu riêng lẻ.',
    'Phiếu nhập trong ngăn chỉ nằm trong bộ nhớ cho đến khi hai lần nhập khớp nhau, rồi được ghi theo thứ tự suy từ nội dung phiếu: thứ tự nhập không còn dấu vết. Đóng ngăn trước khi ghi thì các phiếu đã nhập mất, không lưu ở đâu khác.',
    'Ai có mặt là tab khác, xếp theo tên, nên không ghép được với phiếu.',
    'Kết quả nhất trí tuyệt đối tự nó cho biết mỗi người bỏ thế nào; Bình Xét báo điều đó trước khi ghi.',
    'Dấu vân tay của phiếu được trộn với một chuỗi bí mật giữ trong tab KQ - Đối chiếu: không in, không gửi kèm tab này.',
  ],
  'spoken-marks': [
    'Khi kiểm phiếu, trình đọc màn hình đọc thành tiếng dấu vừa gõ và tên trên phiếu. Người ngồi gần sẽ nghe được.',
    'Nên dùng tai nghe, hoặc kiểm phiếu ở phòng chỉ có ban kiểm phiếu. Đó là cách giữ bí mật phiếu khi người nhập dùng trình đọc màn hình.',
    'Mỗi phiếu nhập bằng phím số: chọn dấu cho từng tên, rồi sang phiếu sau. Có phần tập dượt với phiếu bịa trước khi kiểm phiếu thật.',
    'Sau khi hai lần nhập khớp nhau, trình đọc chỉ còn đọc tổng số.',
  ],
  tie: [
    'Nhiều người bằng phiếu (hoặc bằng điểm) mà số suất còn lại ít hơn số người ấy thì gọi là bằng nhau ở ranh giới. Bình Xét không bao giờ tự chọn: không ai trong số họ được đề nghị cho đến khi có quyết định của Hội đồng.',
    'Không văn bản nào về thi đua quy định cách giải quyết. Hội đồng có thể bỏ phiếu lần 2 trong số những người bằng nhau, để Chủ tịch quyết định, bốc thăm, hoặc để trống suất.',
    'Quyết định được ghi vào tab Quyết định của Hội đồng cùng căn cứ, nên lần tính sau cho đúng kết quả ấy. Chọn nhiều hơn số suất còn lại thì không dòng “Chọn” nào được áp dụng.',
    'Bỏ phiếu lần 2 tự nó không quyết định gì: nó chỉ đề xuất các dòng để Hội đồng ghi. Phiếu lần 2 chỉ có tên những người bằng nhau; cách in như phiếu lần đầu.',
  ],
  status: [
    'Mỗi quy tắc cho biết nó được đối chiếu với văn bản đến đâu.',
    'Đã đối chiếu: lời văn đã được đọc ở nguồn gốc; dùng được làm mặc định.',
    'Theo nguồn thứ cấp, hoặc chưa đọc văn bản gốc (tin cậy cao): được chọn sẵn nhưng có dấu “Đối chiếu văn bản gốc”. Hãy mở văn bản và xem lại trước khi ký.',
    'Tin cậy vừa, tin cậy thấp, hoặc văn bản không quy định: không bao giờ tự áp dụng; Hội đồng chọn và xác nhận trong tab Đợt xét.',
    'Giá trị đặt trong tab Đợt xét đứng trên quy chế, quy chế đứng trên kế hoạch, kế hoạch đứng trên quy định. Con số nào cũng cho biết nó theo lớp nào.',
  ],
  writing: [
    'Ghi kết quả thêm các tab của Bình Xét vào sổ: kết quả, biên bản, tờ trình, danh sách. Ghi tất cả hoặc không ghi gì. Tab của bạn giữ nguyên, trừ những ô mà bạn chọn sửa.',
    'Nếu sổ đã thay đổi từ lúc đọc thì không ghi gì: đọc lại rồi ghi. Ghi xong, Bình Xét đọc lại để chắc rằng các ô đúng như đã tính.',
    'Có thể dừng cho đến khi bắt đầu sửa sổ; từ lúc đó việc ghi chạy đến hết để không dở dang. Nếu Excel ngừng giữa chừng, lần mở sau trả lại như cũ.',
    'Lần chạy gần nhất hoàn tác được trọn vẹn ở bước Đề nghị, cả vào hôm khác: các tab kết quả trở lại như trước lần đó. Nội dung bạn gõ thêm vào tab kết quả sẽ được nêu ra trước khi mất.',
    'Nếu sau đó phiếu, điểm, danh sách hay tham số trong sổ bị sửa thì đầu mỗi văn bản hiện dòng báo số liệu đã đổi, cho đến khi chạy lại; tab KQ - Đối chiếu cho biết chỗ lệch.',
    'Trong Excel, sau khi ghi, Ctrl+Z không hoàn tác được những việc làm trước đó. Đợt xét đã chốt thì không ghi nữa.',
  ],
  kept: [
    'Không có máy chủ, không tài khoản, không gửi gì đi. Sổ chỉ nằm ở nơi bạn lưu.',
    'Trong sổ: các tab kết quả, và bước đang xem, cách xem, danh hiệu đang xem. Không có tên, điểm hay phiếu trong phần cài đặt đó.',
    'Trên máy: ngôn ngữ đã chọn. Trong bàn làm việc trên trình duyệt, những gì giữ để khôi phục nằm trong trình duyệt này, không có phiếu.',
    'Thông tin hỗ trợ chỉ được sao chép khi bạn bấm, và bạn xem trước được từng dòng: phiên bản và số đếm, không có tên, điểm hay phiếu.',
  ],
};
