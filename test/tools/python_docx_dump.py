"""Tells what python-docx finds in documents, as JSON by the name of the file: `python_docx_dump.py FILE.docx ...`."""

import json
import os
import sys

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph


def cells_of(row):
    """The cells of a row; python-docx gives one that goes over several columns once for each of them."""
    cells = []
    for cell in row.cells:
        if not cells or cells[-1]._tc is not cell._tc:
            cells.append(cell)
    return cells


def dump(path):
    document = Document(path)
    texts, tables = [], []
    for child in document.element.body.iterchildren():
        if child.tag.endswith("}p"):
            texts.append(Paragraph(child, document).text)
        elif child.tag.endswith("}tbl"):
            rows = [[[part.text for part in cell.paragraphs] for cell in cells_of(row)] for row in Table(child, document).rows]
            tables.append([["\n".join(part for part in cell if part) for cell in row] for row in rows])
            texts.extend(part for row in rows for cell in row for part in cell)
    pages = [
        [round(length.mm * 10) for length in (one.page_width, one.page_height, one.top_margin, one.bottom_margin, one.left_margin, one.right_margin)]
        for one in document.sections
    ]
    return {
        "texts": [text for text in texts if text],
        "tables": tables,
        "author": document.core_properties.author,
        "pages": pages,
    }


print(json.dumps({os.path.basename(path): dump(path) for path in sys.argv[1:]}, ensure_ascii=False))
