"""Fills an empty workbook of ours with a round, as a secretary would, cell by cell.

usage: fill_round.py TEMPLATE ROUND.json OUT

The round says, under the words that the workbook itself shows: `round` (label: value in `Đợt xét`), `tables` (tab, columns, rows, and the `maxima`
of a scoring tab by column; with `match` each row goes where its first value stands), `lines` (tab: label in the first column: values beside it) and `papers` (tab, nominees, one text a paper: a mark for
each nominee, `_` for none, and after `|` why it is invalid).

Formulas lose their stored results, as openpyxl calculates nothing: let another program calculate before it is read.
"""

import json
import sys

import openpyxl


def put(cell, value):
    """Types a value; a locked cell cannot be typed in, and what is typed in a cell for text stays text."""
    if value is None or value == "":
        return
    # Below the last row that is laid out a cell takes after its column, which openpyxl does not see.
    is_locked = cell.has_style and cell.protection.locked
    assert not is_locked, f"{cell.parent.title} {cell.coordinate} is locked"
    cell.value = str(value) if cell.number_format == "@" else value


def header_row(tab, titles):
    """The row in which all these titles stand, and the column of each."""
    for row in tab.iter_rows():
        columns = {cell.value: cell.column for cell in row if cell.value is not None}
        if all(title in columns for title in titles):
            return row[0].row, columns
    raise SystemExit(f"{tab.title}: no header {titles}")


def fill_round(tab, given):
    labels = {row[0].value: row[1] for row in tab.iter_rows(max_col=2)}
    for label, value in given.items():
        put(labels[label], value)


def fill_table(tab, table):
    first, columns = header_row(tab, table["columns"])
    row = first + 1
    for title, maximum in table.get("maxima", {}).items():
        put(tab.cell(row, columns[title]), maximum)
    if table.get("match"):
        labels = {line[columns[table["columns"][0]] - 1].value: line[0].row for line in tab.iter_rows(min_row=row)}
        for label, *values in table["rows"]:
            for title, value in zip(table["columns"][1:], values):
                put(tab.cell(labels[label], columns[title]), value)
        return
    while "Ví dụ" in [cell.value for cell in tab[row]] or "Điểm tối đa" in [cell.value for cell in tab[row]]:
        row += 1
    for values in table["rows"]:
        for title, value in zip(table["columns"], values):
            put(tab.cell(row, columns[title]), value)
        row += 1


def fill_lines(tab, lines):
    labels = {row[0].value: row[0].row for row in tab.iter_rows()}
    for label, values in lines.items():
        for offset, value in enumerate(values):
            put(tab.cell(labels[label], 2 + offset), value)


def fill_papers(tab, nominees, papers):
    row, columns = header_row(tab, ["Không hợp lệ"])
    for index, nominee in enumerate(nominees):
        put(tab.cell(row, 1 + index), nominee)
    for number, paper in enumerate(papers, row + 1):
        marks, _, reason = paper.partition("|")
        assert len(marks) == len(nominees), paper
        for index, mark in enumerate(marks):
            put(tab.cell(number, 1 + index), None if mark == "_" else mark)
        put(tab.cell(number, columns["Không hợp lệ"]), reason)


def main(template, source, out):
    workbook = openpyxl.load_workbook(template)
    with open(source, encoding="utf-8") as file:
        given = json.load(file)
    fill_round(workbook["Đợt xét"], given["round"])
    for table in given.get("tables", []):
        fill_table(workbook[table["tab"]], table)
    for tab, lines in given.get("lines", {}).items():
        fill_lines(workbook[tab], lines)
    for vote in given.get("papers", []):
        fill_papers(workbook[vote["tab"]], vote["nominees"], vote["papers"])
    workbook.save(out)


main(*sys.argv[1:])
