"""Draws up assets/mau-tran-phu-2022.xlsx, the sample that the workbench begins with: `/usr/bin/python3 tools/make-sample.py` (openpyxl; only after a change).

Everybody and everything in it is made up. It has something to see in every step: an error and a warning among the scores, somebody
disciplined, a recruit with too few months, a tie at the ceiling, a vote that misses by one, and one that is unanimous.
"""
import datetime
import io
import pathlib
import random
import re
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

OUT = pathlib.Path(__file__).parent.parent / 'assets' / 'mau-tran-phu-2022.xlsx'
PARENT = 'TỈNH ỦY TÂN GIANG'
SCHOOL = 'TRƯỜNG CHÍNH TRỊ TÂN GIANG'
NOTE = '(Số liệu minh họa; mọi tên người, tên cơ quan đều là hư cấu)'

UNITS = {
    'K01': ('Khoa Lý luận cơ sở', 'HTXS', 'TTLĐTT; TTLĐXS'),
    'K02': ('Khoa Nhà nước và pháp luật', 'HTT', 'TTLĐTT'),
    'P01': ('Phòng Đào tạo, nghiên cứu khoa học', 'HTXS', 'TTLĐTT; TTLĐXS'),
    'P02': ('Phòng Tổ chức, hành chính', 'HTT', 'TTLĐTT'),
}

# name, gender, position, group (l, e, w), lecturer, rating, registered, initiative, discipline, months, recruit, years of CSTĐCS
PEOPLE = [
    ('K01', 'Đặng Quốc Thịnh', 'Nam', 'Trưởng khoa', 'l', 'x', 'HTXS', 'LĐTT; CSTĐCS; CSTĐ tỉnh', 'Tỉnh', '', 12, '', '2020; 2021'),
    ('K01', 'Lê Thị Ánh Nguyệt', 'Nữ', 'Phó Trưởng khoa', 'l', 'x', 'HTXS', 'LĐTT; CSTĐCS; GVT-ĐVN', 'Cơ sở', '', 12, '', '2021'),
    ('K01', 'Phan Trọng Nghĩa', 'Nam', 'Giảng viên', 'e', 'x', 'HTT', 'LĐTT', 'Cơ sở', '', 12, '', ''),
    ('K01', 'Hồ Thị Mai Liên', 'Nữ', 'Giảng viên', 'e', 'x', 'HTT', 'LĐTT; GVT-ĐVN', 'Cơ sở', '', 12, '', ''),
    ('K01', 'Võ Minh Triết', 'Nam', 'Giảng viên', 'e', 'x', 'HTT', 'LĐTT', 'Cơ sở', '', 12, '', '2019'),
    ('K01', 'Tôn Nữ Diệu Hiền', 'Nữ', 'Giảng viên', 'e', 'x', 'HTXS', 'LĐTT; GVT-ĐVN', 'Cơ sở', '', 12, '', ''),
    ('K02', 'Bùi Đức Khải', 'Nam', 'Trưởng khoa', 'l', 'x', 'HTXS', 'LĐTT; CSTĐCS', 'Cơ sở', '', 12, '', '2018; 2019'),
    ('K02', 'Nguyễn Hoàng Phương Thảo', 'Nữ', 'Giảng viên chính', 'e', 'x', 'HTXS', 'LĐTT; CSTĐCS; GVT-ĐVN; BK tỉnh', 'Cơ sở', '', 12, '', '2020; 2021'),
    ('K02', 'Trịnh Xuân Bắc', 'Nam', 'Giảng viên', 'e', 'x', 'HT', 'LĐTT', '', '', 12, '', ''),
    ('K02', 'Ngô Thị Kim Chi', 'Nữ', 'Giảng viên', 'e', 'x', 'HTT', 'LĐTT; GVT-ĐVN', 'Cơ sở', '', 12, '', ''),
    ('K02', 'Dương Gia Bảo', 'Nam', 'Giảng viên', 'e', 'x', 'HTT', 'LĐTT', 'Cơ sở', 'Khiển trách', 12, '', ''),
    ('K02', 'Lâm Thị Tuyết Hoa', 'Nữ', 'Giảng viên', 'e', 'x', 'HTT', 'LĐTT; GVT-ĐVN', '', '', 12, '', ''),
    ('P01', 'Trần Công Định', 'Nam', 'Trưởng phòng', 'l', '', 'HTXS', 'LĐTT; CSTĐCS; CSTĐ tỉnh; BK tỉnh', 'Tỉnh', '', 12, '', '2019; 2020; 2021'),
    ('P01', 'Mai Thị Thu Hà', 'Nữ', 'Phó Trưởng phòng', 'l', 'x', 'HTXS', 'LĐTT; GVT-ĐVN', 'Cơ sở', '', 12, '', ''),
    ('P01', 'Cao Văn Sỹ', 'Nam', 'Chuyên viên', 'e', '', 'HTT', 'LĐTT', '', '', 12, '', ''),
    ('P01', 'Huỳnh Ngọc Trâm', 'Nữ', 'Chuyên viên', 'e', '', 'HTT', 'LĐTT; GVT-ĐVN', 'Cơ sở', '', 12, '', ''),
    ('P01', 'Đỗ Thanh Tùng', 'Nam', 'Chuyên viên', 'e', '', 'HTT', 'LĐTT', '', '', 12, '', ''),
    ('P01', 'Vũ Thị Hạnh Dung', 'Nữ', 'Thư viện viên', 'e', '', 'HTT', 'LĐTT; GVT-ĐVN', '', '', 12, '', ''),
    ('P02', 'Lý Hải Đăng', 'Nam', 'Trưởng phòng', 'l', '', 'HTXS', 'LĐTT; CSTĐCS', 'Cơ sở', '', 12, '', ''),
    ('P02', 'Phùng Thị Bích Ngân', 'Nữ', 'Kế toán trưởng', 'e', '', 'HTT', 'LĐTT; GVT-ĐVN', '', '', 12, '', ''),
    ('P02', 'Kiều Anh Tuấn', 'Nam', 'Nhân viên kỹ thuật', 'w', '', 'HTT', 'LĐTT', '', '', 8, 'x', ''),
    ('P02', 'Trương Thị Lệ Quyên', 'Nữ', 'Văn thư', 'e', '', 'HTT', 'LĐTT; GVT-ĐVN', '', '', 12, '', ''),
    ('P02', 'Châu Văn Lượng', 'Nam', 'Lái xe', 'w', '', 'HTT', 'LĐTT', '', '', 12, '', ''),
    ('P02', 'Hà Thị Bảo Yến', 'Nữ', 'Phục vụ', 'w', '', 'HTT', 'LĐTT; GVT-ĐVN', '', '', 12, '', ''),
]
GROUPS = {'l': 'Lãnh đạo, quản lý', 'e': 'Viên chức', 'w': 'Người lao động'}
CODES = [f'TG{number:02d}' for number in range(1, len(PEOPLE) + 1)]
NAMES = {code: person[1] for code, person in zip(CODES, PEOPLE)}

CRITERIA = [
    ('Tư tưởng chính trị, đạo đức, lối sống', 10),
    ('Kỷ luật lao động, giờ giấc', 10),
    ('Khối lượng công việc', 20),
    ('Chất lượng công việc', 20),
    ('Nghiên cứu khoa học, sáng kiến', 15),
    ('Học tập nâng cao trình độ', 10),
    ('Đoàn kết, phối hợp', 10),
    ('Hoạt động phong trào', 5),
]

# One line a paper, one mark a name; papers in no order that would tell whose they are.
BALLOTS = {
    'CSTĐCS': (
        ['TG01', 'TG02', 'TG07', 'TG08', 'TG13', 'TG19'],
        ['xxxxx0', 'xx0xxx', '0xx0x0', 'x0xxx0', 'xx0xxx', 'xxx0x0', 'x xx0 ', 'xxxxx0', 'xx0xxx'],
    ),
    'CSTĐ tỉnh': (['TG01', 'TG13'], ['xx', 'xx', 'xx', 'x0', 'xx', 'xx', 'xx', 'xx', 'xx']),
}

FONT = 'Times New Roman'
THIN = Side(style='thin', color='999999')
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
HEAD_FILL = PatternFill('solid', fgColor='F3E9E0')
CENTER = Alignment(horizontal='center', vertical='center', wrap_text=True)
LEFT = Alignment(horizontal='left', vertical='center', wrap_text=True)

book = Workbook()
book.remove(book.active)
results = {}


def put(sheet, row, column, value, *, bold=False, italic=False, size=12, align=None, box=False, fill=None, number_format=None):
    cell = sheet.cell(row=row, column=column, value=value)
    cell.font = Font(name=FONT, size=size, bold=bold, italic=italic)
    if align is not None:
        cell.alignment = align
    if box:
        cell.border = BOX
    if fill is not None:
        cell.fill = fill
    if number_format is not None:
        cell.number_format = number_format
    return cell


def spread(sheet, row, first, last, value, **looks):
    sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)
    put(sheet, row, first, value, align=CENTER, **looks)


def new_sheet(name, title, columns, widths, orientation='portrait'):
    """A tab with letterhead, title and the header in row 7."""
    sheet = book.create_sheet(name)
    count = len(widths)
    half = max(1, min(count - 1, round(count * 0.45)))
    spread(sheet, 1, 1, half, PARENT)
    spread(sheet, 1, half + 1, count, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold=True)
    spread(sheet, 2, 1, half, SCHOOL, bold=True)
    spread(sheet, 2, half + 1, count, 'Độc lập - Tự do - Hạnh phúc', bold=True)
    spread(sheet, 4, 1, count, title, bold=True, size=14)
    spread(sheet, 5, 1, count, NOTE, italic=True, size=11)
    for index, header in enumerate(columns, start=1):
        put(sheet, 7, index, header, bold=True, align=CENTER, box=True, fill=HEAD_FILL)
    finish(sheet, widths, orientation, title_row=7)
    return sheet


def finish(sheet, widths, orientation, title_row):
    for index, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = orientation
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    if title_row is not None:
        sheet.print_title_rows = f'{title_row}:{title_row}'
        sheet.freeze_panes = sheet.cell(row=title_row + 1, column=1)


def the_round():
    sheet = book.create_sheet('Đợt xét')
    spread(sheet, 1, 1, 2, 'ĐỢT XÉT THI ĐUA – KHEN THƯỞNG', bold=True, size=14)
    spread(sheet, 2, 1, 2, NOTE, italic=True, size=11)
    facts = [
        ('Chương trình', 'tran-phu-2022'),
        ('Năm', 2022),
        ('Kỳ', 'Năm'),
        ('Cơ quan chủ quản', PARENT),
        ('Cơ quan', SCHOOL),
        ('Địa danh', 'Tân Giang'),
        ('Ngày họp', datetime.date(2022, 12, 27)),
        ('Chủ tịch Hội đồng', 'Đoàn Thế Vinh'),
        ('Thư ký Hội đồng', 'Mai Thị Thu Hà'),
        ('Trưởng ban kiểm phiếu', 'Ngô Thị Kim Chi'),
        ('Tổng số thành viên Hội đồng', 9),
        ('Số thành viên có mặt', 8),
        ('Số ý kiến bằng văn bản', 1),
        ('cstd-co-so.vote.percent', '70'),
        ('score.step', '0.25'),
    ]
    for row, (label, value) in enumerate(facts, start=4):
        put(sheet, row, 1, label, bold=True, align=LEFT, box=True)
        is_date = isinstance(value, datetime.date)
        put(sheet, row, 2, value, align=LEFT, box=True, number_format='dd/mm/yyyy' if is_date else None)
    finish(sheet, [34, 46], 'portrait', title_row=None)


def the_roster():
    columns = ['TT', 'Mã', 'Họ và tên', 'Giới tính', 'Đơn vị', 'Chức vụ', 'Nhóm', 'Giảng viên', 'Số tháng công tác', 'Mới tuyển dụng', 'Xếp loại', 'Đăng ký danh hiệu', 'Cấp sáng kiến', 'Kỷ luật', 'Năm đạt CSTĐCS', 'Năm đạt CSTĐ tỉnh']
    widths = [5, 8, 27, 8, 30, 19, 18, 9, 10, 10, 9, 26, 11, 13, 17, 12]
    sheet = new_sheet('Danh sách', 'DANH SÁCH CÁN BỘ, VIÊN CHỨC, NGƯỜI LAO ĐỘNG NĂM 2022', columns, widths, 'landscape')
    for index, (code, person) in enumerate(zip(CODES, PEOPLE), start=1):
        unit, name, gender, position, group, lecturer, rating, registered, initiative, discipline, months, recruit, years = person
        values = [index, code, name, gender, UNITS[unit][0], position, GROUPS[group], lecturer, months, recruit, rating, registered, initiative, discipline, years, '']
        for column, value in enumerate(values, start=1):
            align = LEFT if column in (3, 5, 6, 7, 12) else CENTER
            put(sheet, 7 + index, column, value if value != '' else None, align=align, box=True)
    last = 7 + len(PEOPLE)
    spread(sheet, last + 2, 11, 16, 'Tân Giang, ngày 20 tháng 12 năm 2022', italic=True)
    spread(sheet, last + 3, 11, 16, 'NGƯỜI LẬP', bold=True)


def scores(rater, chance, generosity):
    """One tab of one rater: quarter points near the top of each criterion, totals as formulas with their results."""
    columns = ['TT', 'Mã', 'Họ và tên', *[name for name, _ in CRITERIA], 'Điểm cộng', 'Điểm trừ', 'Tổng điểm']
    widths = [5, 8, 27, *([11] * len(CRITERIA)), 8, 8, 9]
    sheet = new_sheet(f'Chấm điểm - {rater}', f'BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2022 ({rater.upper()})', columns, widths, 'landscape')
    put(sheet, 8, 1, None, box=True)
    put(sheet, 8, 2, None, box=True)
    put(sheet, 8, 3, 'Điểm tối đa', italic=True, align=LEFT, box=True)
    for column, (_, maximum) in enumerate(CRITERIA, start=4):
        put(sheet, 8, column, maximum, italic=True, align=CENTER, box=True)
    for column, value in zip(range(4 + len(CRITERIA), 7 + len(CRITERIA)), [None, None, 100]):
        put(sheet, 8, column, value, italic=True, align=CENTER, box=True)
    for index, code in enumerate(CODES, start=1):
        row = 8 + index
        rating = PEOPLE[index - 1][6]
        share = {'HTXS': 0.95, 'HTT': 0.88, 'HT': 0.74}[rating] + generosity
        given = [min(maximum, round((maximum * share + chance.uniform(-0.04, 0.04) * maximum) * 4) / 4) for _, maximum in CRITERIA]
        bonus = chance.choice([None, None, 0.5, 1])
        penalty = 0.5 if PEOPLE[index - 1][9] else None
        put(sheet, row, 1, index, align=CENTER, box=True)
        put(sheet, row, 2, code, align=CENTER, box=True)
        put(sheet, row, 3, NAMES[code], align=LEFT, box=True)
        for column, points in enumerate([*given, bonus, penalty], start=4):
            put(sheet, row, column, points, align=CENTER, box=True, number_format='0.00')
        last = get_column_letter(3 + len(CRITERIA))
        plus, minus = (get_column_letter(4 + len(CRITERIA)), get_column_letter(5 + len(CRITERIA)))
        put(sheet, row, 6 + len(CRITERIA), f'=SUM(D{row}:{last}{row})+{plus}{row}-{minus}{row}', align=CENTER, box=True, number_format='0.00')
        results[(sheet.title, f'{get_column_letter(6 + len(CRITERIA))}{row}')] = sum(given) + (bonus or 0) - (penalty or 0)
    return sheet


def overwrite(sheet, cell, value, changes_total):
    """Plants a slip; the formula beside it adds it up as Excel would."""
    before = sheet[cell].value
    sheet[cell].value = value
    if changes_total:
        results[(sheet.title, f'N{sheet[cell].row}')] += value - before


def the_scores():
    chance = random.Random(2022)
    own = scores('Tự chấm', chance, 0.03)
    units = scores('Đơn vị chấm', chance, 0.01)
    council = scores('Hội đồng chấm', chance, 0)
    overwrite(own, 'D17', 12, changes_total=True)
    # A total typed over its formula, half a point too high.
    total = results.pop((units.title, 'N13'))
    units['N13'].value = total + 0.5
    overwrite(council, 'G20', 17.6, changes_total=True)


def the_units():
    sheet = new_sheet('Tập thể', 'DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2022', ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'], [10, 44, 14, 26])
    for row, (code, (name, rating, registered)) in enumerate(UNITS.items(), start=8):
        for column, value in enumerate([code, name, rating, registered], start=1):
            put(sheet, row, column, value, align=LEFT if column in (2, 4) else CENTER, box=True)


def the_ballots():
    for award, (nominees, papers) in BALLOTS.items():
        sheet = book.create_sheet(f'Phiếu {award}')
        count = len(nominees) + 1
        spread(sheet, 1, 1, count, f'PHIẾU BẦU {award.upper()}: MỖI DÒNG MỘT PHIẾU', bold=True, size=14)
        spread(sheet, 2, 1, count, NOTE, italic=True, size=11)
        for column, code in enumerate(nominees, start=1):
            put(sheet, 4, column, f'{code} – {NAMES[code]}', bold=True, align=CENTER, box=True, fill=HEAD_FILL)
        put(sheet, 4, count, 'Không hợp lệ', bold=True, align=CENTER, box=True, fill=HEAD_FILL)
        for row, paper in enumerate(papers, start=5):
            for column, mark in enumerate(paper, start=1):
                value = {'x': 'x', '0': 0, ' ': None}[mark]
                put(sheet, row, column, value, align=CENTER, box=True)
            put(sheet, row, count, None, align=CENTER, box=True)
        finish(sheet, [18] * count, 'landscape', title_row=4)


def the_counts():
    sheet = new_sheet('Kiểm phiếu', 'SỐ PHIẾU PHÁT RA, THU VỀ', ['Danh hiệu', 'Phát ra', 'Thu về'], [34, 26, 26])
    for row, (award, (_, papers)) in enumerate(BALLOTS.items(), start=8):
        for column, value in enumerate([award, len(papers), len(papers)], start=1):
            put(sheet, row, column, value, align=CENTER, box=True)


def the_decisions():
    sheet = new_sheet('Quyết định của Hội đồng', 'QUYẾT ĐỊNH CỦA HỘI ĐỒNG', ['Danh hiệu', 'Mã', 'Quyết định', 'Căn cứ'], [18, 14, 20, 44])
    for row in range(8, 12):
        for column in range(1, 5):
            put(sheet, row, column, None, align=CENTER, box=True)


def with_results(data):
    """openpyxl writes formulas without their results: puts them in, and makes the same bytes every time."""
    source = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for entry in source.namelist():
            content = source.read(entry)
            match = re.fullmatch(r'xl/worksheets/sheet(\d+)\.xml', entry)
            if match:
                title = book.sheetnames[int(match.group(1)) - 1]
                content = re.sub(
                    r'<c r="(\w+)"([^>]*)><f>([^<]*)</f><v\s*/>|<c r="(\w+)"([^>]*)><f>([^<]*)</f><v></v>',
                    lambda found: result_cell(title, found),
                    content.decode('utf-8'),
                ).encode('utf-8')
            if entry == 'docProps/core.xml':
                content = re.sub(rb'\d{4}-\d\d-\d\dT[\d:]+Z', b'2022-12-27T00:00:00Z', content)
            info = zipfile.ZipInfo(entry, (2022, 12, 27, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, content)
    return out.getvalue()


def result_cell(title, found):
    cell, looks, formula = [part for part in found.groups() if part is not None]
    value = results[(title, cell)]
    return f'<c r="{cell}"{looks}><f>{formula}</f><v>{value:g}</v>'


the_round()
the_roster()
the_scores()
the_units()
the_ballots()
the_counts()
the_decisions()
book.properties.creator = 'Bình Xét'
book.properties.title = 'Sổ mẫu Bình Xét'
buffer = io.BytesIO()
book.save(buffer)
OUT.write_bytes(with_results(buffer.getvalue()))
