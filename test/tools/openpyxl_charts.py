"""The charts of a workbook as openpyxl finds them: tab, title, the cells they lie over, and each series with its cells and stored figures."""

import json
import sys

import openpyxl
from openpyxl.utils import get_column_letter


def text_of(title):
    runs = [run.t for paragraph in title.tx.rich.p for run in (paragraph.r or [])] if title and title.tx else []
    return "".join(runs)


def place_of(anchor):
    first, last = anchor._from, anchor.to
    return f"{get_column_letter(first.col + 1)}{first.row + 1}:{get_column_letter(last.col)}{last.row}"


def series_of(series):
    values = series.val.numRef
    names = None if series.cat is None else series.cat.strRef
    return {
        "name": None if series.tx is None else series.tx.v,
        "values": values.f,
        "stored": [] if values.numCache is None else [float(point.v) for point in values.numCache.pt],
        "categories": "" if names is None else names.f,
        "names": [] if names is None else [point.v for point in names.strCache.pt],
    }


book = openpyxl.load_workbook(sys.argv[1])
charts = [
    {
        "tab": sheet.title,
        "title": text_of(chart.title),
        "at": place_of(chart.anchor) if hasattr(chart.anchor, "to") else None,
        "series": [series_of(series) for series in chart.series],
    }
    for sheet in book.worksheets
    for chart in sheet._charts
]
print(json.dumps(charts))
