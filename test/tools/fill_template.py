"""Fills an empty workbook of ours with the data of a filled one, as a secretary would, cell by cell.

usage: fill_template.py TEMPLATE DATA OUT

Formulas lose their stored results, as openpyxl calculates nothing: let another program calculate before it is read.
"""

import datetime
import sys

import openpyxl


def text(value):
    """What a secretary types into a cell that is formatted as text."""
    if isinstance(value, datetime.datetime):
        return value.strftime("%d/%m/%Y")
    return value if value is None else str(value)


def rows_under(tab, title):
    """The rows under the header row in which a title stands."""
    header = next(row for row in tab.iter_rows() if any(cell.value == title for cell in row))
    return header[0].row, tab.max_row


def fill(form, data, title, widths):
    """Copies the rows under the header; the form's first column for the data is where its header stands."""
    first, _ = rows_under(form, title)
    start, end = rows_under(data, title)
    target = first + 1
    while form.cell(target, 1).value == "Ví dụ" or form.cell(target, 2).value == "Ví dụ":
        target += 1
    for row in range(start + 1, end + 1):
        for column in range(1, widths + 1):
            value = data.cell(row, column).value
            cell = form.cell(target, column)
            if value is None or (isinstance(value, str) and value.startswith("=")):
                continue
            if isinstance(cell.value, str) and cell.value.startswith("="):
                continue
            cell.value = text(value) if cell.number_format == "@" else value
        target += 1


def main(template, source, out):
    forms = openpyxl.load_workbook(template)
    data = openpyxl.load_workbook(source)
    given = {row[0].value: row[1].value for row in data["Đợt xét"].iter_rows() if row[0].value}
    for row in forms["Đợt xét"].iter_rows():
        if row[0].value in given:
            row[1].value = text(given[row[0].value])
    fill(forms["Danh sách"], data["Danh sách"], "Họ và tên", 16)
    for who in ("Tự chấm", "Đơn vị chấm", "Hội đồng chấm"):
        name = "Chấm điểm - " + who
        fill(forms[name], data[name], "Họ và tên", 14)
    fill(forms["Tập thể"], data["Tập thể"], "Tên tập thể", 4)
    for award in ("CSTĐCS", "CSTĐ tỉnh"):
        form, papers = forms["Phiếu " + award], data["Phiếu " + award]
        first, _ = rows_under(form, "Không hợp lệ")
        start, end = rows_under(papers, "Không hợp lệ")
        last = next(cell.column for cell in papers[start] if cell.value == "Không hợp lệ")
        invalid = next(cell.column for cell in form[first] if cell.value == "Không hợp lệ")
        for row in range(start, end + 1):
            for column in range(1, last):
                form.cell(first + row - start, column).value = text(papers.cell(row, column).value)
            if row > start:
                form.cell(first + row - start, invalid).value = text(papers.cell(row, last).value)
    counts = {row[0].value: row for row in data["Kiểm phiếu"].iter_rows()}
    for row in forms["Kiểm phiếu"].iter_rows():
        if row[0].value in counts and row[0].value != "Danh hiệu":
            row[1].value, row[2].value = (cell.value for cell in counts[row[0].value][1:3])
    forms.save(out)


main(*sys.argv[1:])
