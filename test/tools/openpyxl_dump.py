"""Tells what openpyxl finds in a workbook, as JSON on standard output: a second opinion on what we read and write.

usage: openpyxl_dump.py WORKBOOK
"""

import copy
import json
import sys

import openpyxl
from openpyxl.descriptors.serialisable import Serialisable


def plain(thing):
    """Any object of openpyxl's as JSON, all its settings with it."""
    if thing is None or isinstance(thing, (bool, int, float, str)):
        return thing
    if isinstance(thing, Serialisable):
        names = list(dict.fromkeys(list(thing.__attrs__) + list(thing.__elements__)))
        told = {name: plain(getattr(thing, name, None)) for name in names}
        return {name: value for name, value in told.items() if value is not None and not is_unset(value)}
    if isinstance(thing, (list, tuple, set, frozenset)):
        return [plain(one) for one in thing]
    return str(thing)


def is_unset(value):
    """openpyxl answers so where a colour is given in another way."""
    return isinstance(value, str) and value.startswith("Values must be of type")


LOOKS = ("font", "fill", "border", "alignment", "protection")
told_looks = {}


def looks(one):
    """The looks of a cell; cells that share a style are told once."""
    if one._style is None:
        return {}
    key = tuple(one._style)
    if key not in told_looks:
        told_looks[key] = {name: plain(copy.copy(getattr(one, name))) for name in LOOKS}
    return told_looks[key]


def cell(one, stored):
    """A cell: what was typed, what is stored as its result, how it looks."""
    told = {
        "value": plain(one.value),
        "type": one.data_type,
        "stored": plain(stored.value),
        "storedType": stored.data_type,
        "format": one.number_format,
        "quoted": bool(one.quotePrefix),
        "style": one.style,
    }
    told.update(looks(one))
    if one.hyperlink is not None:
        told["hyperlink"] = plain(one.hyperlink)
    if one.comment is not None:
        told["comment"] = {"text": one.comment.text, "author": one.comment.author}
    return told


def band(one, settings):
    """A row or a column: its size, whether it is hidden, and the looks of its empty cells."""
    return {name: getattr(one, name) for name in settings} | looks(one)


def sheet(tab, stored):
    """A tab: its cells, and how it is shown and printed."""
    if not hasattr(tab, "iter_rows"):
        return {"name": tab.title, "state": tab.sheet_state}
    cells = {}
    for line in tab.iter_rows():
        for one in line:
            if isinstance(one, openpyxl.cell.cell.MergedCell):
                cells[one.coordinate] = {"border": plain(copy.copy(one.border))}
            elif one.value is not None or one.has_style or one.comment is not None:
                cells[one.coordinate] = cell(one, stored[one.coordinate])
    return {
        "name": tab.title,
        "state": tab.sheet_state,
        "cells": cells,
        "merges": sorted(str(area) for area in tab.merged_cells.ranges),
        "columns": {key: band(one, ("min", "max", "width", "hidden", "outlineLevel")) for key, one in sorted(tab.column_dimensions.items())},
        "rows": {str(key): band(one, ("height", "hidden", "outlineLevel")) for key, one in sorted(tab.row_dimensions.items())},
        "freeze": tab.freeze_panes,
        "view": plain(tab.sheet_view),
        "titles": [tab.print_title_rows, tab.print_title_cols],
        "area": plain(tab.print_area),
        "page": plain(tab.page_setup),
        "margins": plain(tab.page_margins),
        "options": plain(tab.print_options),
        "header": [plain(part) for part in (tab.oddHeader, tab.firstHeader, tab.oddFooter, tab.firstFooter)],
        "differentFirst": bool(tab.HeaderFooter.differentFirst),
        "filter": plain(tab.auto_filter),
        "protection": plain(tab.protection),
        "properties": plain(tab.sheet_properties),
        "defaults": plain(tab.sheet_format),
        "validations": plain(tab.data_validations),
        "conditions": [
            [str(one.sqref), plain(rule)] for one in tab.conditional_formatting for rule in one.rules
        ],
        "charts": len(tab._charts),
        "images": len(tab._images),
        "tables": sorted(tab.tables.keys()),
    }


def names(workbook):
    """The defined names: name, tab or none, what it points to, hidden."""
    found = []
    listed = getattr(workbook.defined_names, "definedName", None)
    if listed is not None:
        for one in listed:
            found.append([one.name, one.localSheetId, one.attr_text, bool(one.hidden)])
    else:
        for one in workbook.defined_names.values():
            found.append([one.name, None, one.attr_text, bool(one.hidden)])
        for index, tab in enumerate(workbook.worksheets):
            for one in tab.defined_names.values():
                found.append([one.name, index, one.attr_text, bool(one.hidden)])
    return found


def main(path):
    typed = openpyxl.load_workbook(path)
    stored = openpyxl.load_workbook(path, data_only=True)
    told = {
        "sheets": [sheet(tab, stored[tab.title]) for tab in typed._sheets],
        "names": names(typed),
        "protection": plain(typed.security),
        "active": typed._active_sheet_index,
        "properties": plain(typed.properties),
    }
    # Written in one piece: bit by bit, the module takes four times as long.
    sys.stdout.write(json.dumps(told, ensure_ascii=True))


main(sys.argv[1])
