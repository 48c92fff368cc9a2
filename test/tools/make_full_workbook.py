"""Makes a workbook with about everything a council may have in one, to see that we leave it alone.

usage: make_full_workbook.py WORKBOOK
"""

import datetime
import sys

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule, Rule
from openpyxl.styles import Alignment, Border, Font, GradientFill, NamedStyle, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo

WHEN = datetime.datetime(2022, 12, 20, 8, 0)


def define(workbook, name, refers_to, **more):
    """A defined name, in older and newer openpyxl."""
    one = DefinedName(name, attr_text=refers_to, **more)
    if hasattr(workbook.defined_names, "append"):
        workbook.defined_names.append(one)
    else:
        workbook.defined_names[name] = one


def scores(tab):
    """Values of every kind, looks of every kind."""
    tab.append(["Mã", "Họ và tên", "Điểm", "Ngày", "Đạt", "Công thức"])
    for row in range(2, 30):
        tab.append([f"{row:04d}", f"Nguyễn Văn {row}", row * 3.25, WHEN, row % 2 == 0, f"=C{row}*2"])
        tab.cell(row, 4).number_format = "dd/mm/yyyy hh:mm"
        tab.cell(row, 3).number_format = "#,##0.00"
    tab["H1"] = "=SUM('Tổng hợp'!A1:A3)"
    tab["H2"] = "#REF!"
    tab["H2"].data_type = "e"
    tab["H3"] = 60
    tab["H3"].number_format = "dd/mm/yyyy"
    tab["H4"] = 44561.123456789012
    tab["H4"].number_format = "dd/mm/yyyy hh:mm:ss"
    tab["I1"] = "Tiêu đề"
    tab["I1"].style = "Good"
    tab["I2"].font = Font(name=".VnTime", size=13.5, color="FF0000", strike=True, vertAlign="superscript")
    tab["I2"] = "NguyÔn V¨n A"
    tab["I3"].fill = GradientFill(stop=("FFFFFF", "99CCFF"))
    tab["I4"].border = Border(left=Side("double", color="00FF00"), diagonal=Side("hair"), diagonalUp=True)
    tab["I5"].alignment = Alignment("center", "top", text_rotation=45, wrap_text=True, indent=1)
    tab["I6"].protection = Protection(locked=False, hidden=True)
    tab["I7"] = "nối"
    tab["I7"].hyperlink = "https://example.org/?a=1&b=2"
    tab["I8"].comment = Comment("Nhận xét\ncủa thư ký", "Thư ký", width=300, height=120)
    tab.merge_cells("K1:M3")
    tab["K1"] = "gộp"
    tab.column_dimensions["A"].width = 7.5
    tab.column_dimensions["B"].hidden = True
    tab.column_dimensions["N"].font = Font(bold=True)
    tab.column_dimensions.group("P", "R", outline_level=1, hidden=True)
    tab.row_dimensions[3].height = 33
    tab.row_dimensions[4].hidden = True
    tab.row_dimensions[40].font = Font(italic=True)
    tab.sheet_format.defaultRowHeight = 18
    tab.sheet_format.customHeight = True
    tab.freeze_panes = "C2"
    tab.auto_filter.ref = "A1:F29"
    tab.auto_filter.add_filter_column(0, ["0002", "0003"])
    tab.sheet_view.zoomScale = 85
    tab.sheet_view.showGridLines = False
    tab.sheet_properties.tabColor = "FFAA00"
    tab.print_title_rows = "1:1"
    tab.print_title_cols = "A:B"
    tab.print_area = "A1:F29"
    tab.page_setup.orientation = "landscape"
    tab.page_setup.paperSize = 14
    tab.page_setup.scale = 70
    tab.page_setup.firstPageNumber = 3
    tab.page_setup.useFirstPageNumber = True
    tab.oddHeader.left.text = "Trường"
    tab.oddFooter.center.text = "&P/&N"
    tab.row_breaks.append(Break(id=15))
    tab.protection.sheet = True
    tab.protection.password = "mật khẩu"
    tab.protection.formatCells = False


def rules(tab):
    """Rules that colour and restrict cells."""
    tab.conditional_formatting.add("C2:C29", CellIsRule(operator="lessThan", formula=["50"], fill=PatternFill(bgColor="FFC7CE")))
    tab.conditional_formatting.add("C2:C29", FormulaRule(formula=["$E2"], font=Font(bold=True), stopIfTrue=True))
    tab.conditional_formatting.add("C2:C29", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="63BE7B"))
    tab.conditional_formatting.add("C2:C29", DataBarRule("min", None, "max", None, color="638EC6"))
    tab.conditional_formatting.add("C2:C29", IconSetRule("3Arrows", "percent", [0, 33, 67]))
    tab.conditional_formatting.add("A2:A29", Rule(type="top10", rank=3, percent=True, dxf=DifferentialStyle(font=Font(italic=True))))
    tab.conditional_formatting.add("A2:A29", Rule(type="timePeriod", timePeriod="lastWeek", formula=["TRUE"], dxf=DifferentialStyle(font=Font(bold=True))))
    for rule in (
        DataValidation("list", formula1='"HTXS,HTT,HT,KHT"', allow_blank=True, showErrorMessage=True, errorTitle="Sai"),
        DataValidation("list", formula1="'Tổng hợp'!$A$1:$A$3"),
        DataValidation("decimal", "between", "0", "10", prompt="Từ 0 đến 10", promptTitle="Điểm", showInputMessage=True),
        DataValidation(None, prompt="chỉ nhắc", showInputMessage=True),
    ):
        rule.add("G2:G29")
        tab.add_data_validation(rule)


def main(path):
    workbook = openpyxl.Workbook()
    workbook.add_named_style(NamedStyle("Kiểu riêng", font=Font(name="Arial", size=15), number_format="0.0000"))
    first = workbook.active
    first.title = "Bảng điểm (1)"
    scores(first)
    rules(first)
    total = workbook.create_sheet("Tổng hợp")
    for row in range(1, 4):
        total.append([row, row * 10])
    total["D1"] = "riêng"
    total["D1"].style = "Kiểu riêng"
    total.append(["Cột A", "Cột B"])
    total.append([1, 2])
    table = Table(displayName="BangTong", ref="A4:B5")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
    total.add_table(table)
    chart = BarChart()
    chart.add_data(Reference(total, min_col=1, max_col=2, min_row=1, max_row=3))
    total.add_chart(chart, "F2")
    big = BarChart()
    big.add_data(Reference(total, min_col=2, min_row=1, max_row=3))
    workbook.create_chartsheet("Biểu đồ").add_chart(big)
    workbook.create_sheet("Ẩn").sheet_state = "hidden"
    workbook.create_sheet("Rất ẩn").sheet_state = "veryHidden"
    workbook["Ẩn"]["B2"] = "kín"
    define(workbook, "TongDiem", "'Tổng hợp'!$A$1:$A$3")
    define(workbook, "TenAn", "'Ẩn'!$B$2", hidden=True)
    define(workbook, "HangSo", "42")
    define(workbook, "Rieng", "'Tổng hợp'!$B$1", localSheetId=1) if hasattr(workbook.defined_names, "append") else None
    workbook.calculation.calcMode = "manual"
    workbook.active = 1
    workbook.properties.creator = "Văn phòng"
    workbook.properties.created = workbook.properties.modified = WHEN
    workbook.save(path)


main(sys.argv[1])
