"""Tells the texts that stand in the tabs of a workbook, as JSON on standard output.

usage: openpyxl_texts.py WORKBOOK
"""

import json
import sys

import openpyxl

workbook = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
texts = {
    tab.title: [value for row in tab.iter_rows(values_only=True) for value in row if isinstance(value, str)]
    for tab in workbook.worksheets
}
sys.stdout.write(json.dumps(texts, ensure_ascii=True))
