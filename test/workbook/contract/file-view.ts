import { cellName, parseCellName } from '../../../src/domain/cell';
import { areaName } from '../../../src/workbook/address';
import { openWorkbookFile } from '../../../src/workbook/file/open';
import { readZip, unpack } from '../../../src/workbook/file/zip/archive';
import { attributeOf, childOf, childrenOf, isOn, parseXml, type XmlElement } from '../../../src/workbook/file/xml/tree';
import type { CellValue } from '../../../src/workbook/port';
import { pointedTab } from '../../../src/workbook/own-name';
import { pixelsOf } from '../../../src/workbook/plan/column-width';
import {
  alignmentText,
  type BookView,
  type ChartView,
  type CellView,
  fontText,
  formulaText,
  type PageView,
  rounded,
  type TabView,
} from './tab-view';

/** Digits of the fonts that the workbooks of these tests have, in pixels, as Excel shows them. */
const DIGIT_PIXELS: Readonly<Record<string, number>> = { 'Calibri 11': 7, 'Times New Roman 12': 8 };

const MARK = 'BinhXet_';

/** What the bytes of an .xlsx file show. Values and merges come from the reader that the second opinions check; looks are read here. */
export async function viewOfFile(bytes: Uint8Array): Promise<BookView> {
  const file = await openWorkbookFile(bytes, 'view.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  const parts = new Map(
    readZip(bytes).map((entry) => [entry.name.toLowerCase(), new TextDecoder().decode(unpack(entry))] as const),
  );
  const { workbook, snapshot, styles } = file.value;
  const looks = looksOf(styles?.root ?? null);
  const titles = workbook.names.filter(({ name }) => name === '_xlnm.Print_Titles');
  return {
    tabs: workbook.sheets.map((sheet, index): TabView => {
      const root = parseXml(parts.get(sheet.part.toLowerCase()) ?? '');
      const tab = snapshot.tabs[index];
      if (tab === undefined) throw new Error(sheet.name);
      const title = titles.find(({ scope }) => scope === index)?.refersTo ?? null;
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        color: colorOf(childOf(childOf(root, 'sheetPr') ?? root, 'tabColor')) ?? '',
        cells: cellsOf(root, looks, (row, column) => tab.values[row]?.[column] ?? null),
        merges: tab.merges.map(areaName).sort(),
        widths: widthsOf(root, looks.digit),
        heights: heightsOf(root),
        frozen: frozenOf(root),
        filter: attribute(childOf(root, 'autoFilter'), 'ref'),
        charts: chartsOf(parts, sheet.part),
        page: pageOf(root, title === null ? null : title.slice(title.lastIndexOf('!') + 1).replaceAll('$', '')),
      };
    }),
    marks: workbook.names
      .filter(({ name, scope }) => scope === null && name.startsWith(MARK))
      .map(({ name, refersTo, element }): BookView['marks'][number] => [
        name,
        pointedTab(refersTo) ?? refersTo,
        isOn(attributeOf(element, 'hidden')) ? 'hidden' : 'seen',
      ])
      .sort(byName),
  };
}

function byName([left]: readonly [string, ...unknown[]], [right]: readonly [string, ...unknown[]]): number {
  return left < right ? -1 : 1;
}

function attribute(element: XmlElement | null, name: string): string | null {
  return element === null ? null : attributeOf(element, name);
}

interface Looks {
  readonly cells: readonly Omit<CellView, 'value' | 'formula'>[];
  readonly digit: number;
}

function looksOf(styles: XmlElement | null): Looks {
  const list = (name: string): readonly XmlElement[] =>
    styles === null ? [] : (childOf(styles, name)?.children ?? []);
  const codes = new Map(
    list('numFmts').map((one) => [attributeOf(one, 'numFmtId') ?? '', attributeOf(one, 'formatCode') ?? ''] as const),
  );
  const usual: Readonly<Record<string, string>> = {
    ...{ '0': 'General', '1': '0', '2': '0.00', '3': '#,##0', '4': '#,##0.00', '9': '0%', '10': '0.00%', '49': '@' },
  };
  const fonts = list('fonts').map((font) => {
    const value = (name: string): string | null => attribute(childOf(font, name), 'val');
    const has = (name: string): boolean => childOf(font, name) !== null && value(name) !== '0';
    return {
      name: value('name') ?? '',
      size: Number(value('sz') ?? 0),
      bold: has('b'),
      italic: has('i'),
      underline: has('u'),
      color: colorOf(childOf(font, 'color')) ?? '#000000',
    };
  });
  const fills = list('fills').map((fill) => {
    const pattern = childOf(fill, 'patternFill');
    return attribute(pattern, 'patternType') === 'solid' && pattern !== null
      ? colorOf(childOf(pattern, 'fgColor'))
      : null;
  });
  const borders = list('borders').map((border) =>
    ['top', 'bottom', 'left', 'right']
      .filter((side) => attribute(childOf(border, side), 'style') === 'thin')
      .map((side) => side.slice(0, 1))
      .join(''),
  );
  const cells = list('cellXfs').map((xf): Looks['cells'][number] => {
    const id = attributeOf(xf, 'numFmtId') ?? '0';
    const alignment = childOf(xf, 'alignment');
    const font = fonts[Number(attributeOf(xf, 'fontId'))];
    return {
      format: codes.get(id) ?? usual[id] ?? `format ${id}`,
      font: font === undefined ? '' : fontText(font),
      fill: fills[Number(attributeOf(xf, 'fillId'))] ?? null,
      alignment: alignmentText({
        horizontal: attribute(alignment, 'horizontal') ?? 'general',
        vertical: attribute(alignment, 'vertical') ?? 'bottom',
        wrap: isOn(attribute(alignment, 'wrapText')),
        indent: Number(attribute(alignment, 'indent') ?? 0),
      }),
      lines: borders[Number(attributeOf(xf, 'borderId'))] ?? '',
    };
  });
  const [first] = fonts;
  const digit = DIGIT_PIXELS[first === undefined ? '' : `${first.name} ${String(first.size)}`];
  if (digit === undefined) throw new Error(`The digits of ${JSON.stringify(first)} are not known here.`);
  return { cells, digit };
}

function colorOf(element: XmlElement | null): string | null {
  const rgb = attribute(element, 'rgb');
  return rgb === null ? null : `#${rgb.slice(2).toUpperCase()}`;
}

function cellsOf(
  root: XmlElement,
  looks: Looks,
  valueAt: (row: number, column: number) => CellValue,
): TabView['cells'] {
  const data = childOf(root, 'sheetData');
  const rows = data === null ? [] : childrenOf(data, 'row');
  return Object.fromEntries(
    rows.flatMap((row) =>
      childrenOf(row, 'c').map((cell): readonly [string, CellView] => {
        const name = attributeOf(cell, 'r') ?? '';
        const at = parseCellName(name);
        const look = looks.cells[Number(attributeOf(cell, 's') ?? 0)];
        if (at === null || look === undefined) throw new Error(`cell ${name}`);
        const value = valueAt(at.row, at.column);
        return [cellName(at.row, at.column), { value: shownOf(name, value), formula: formulaOf(cell), ...look }];
      }),
    ),
  );
}

/** What a cell shows: nothing where its formula has no result. */
function shownOf(name: string, value: CellValue): CellView['value'] {
  if (typeof value !== 'object' || value === null) return value;
  if (value.fault === 'formula-without-result') return null;
  throw new Error(`${name} is a fault`);
}

function formulaOf(cell: XmlElement): string | null {
  const formula = childOf(cell, 'f');
  return formula === null ? null : formulaText(formula.text);
}

function widthsOf(root: XmlElement, digit: number): TabView['widths'] {
  const list = childOf(root, 'cols');
  return Object.fromEntries(
    (list === null ? [] : childrenOf(list, 'col')).flatMap((col) => {
      const [first, last, width] = ['min', 'max', 'width'].map((name) => Number(attributeOf(col, name)));
      return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => [
        String((first ?? 0) + index - 1),
        pixelsOf(width ?? 0, digit),
      ]);
    }),
  );
}

function heightsOf(root: XmlElement): TabView['heights'] {
  const data = childOf(root, 'sheetData');
  return Object.fromEntries(
    (data === null ? [] : childrenOf(data, 'row')).flatMap((row) => {
      const height = attributeOf(row, 'ht');
      return height === null ? [] : [[String(Number(attributeOf(row, 'r')) - 1), Number(height)]];
    }),
  );
}

function frozenOf(root: XmlElement): TabView['frozen'] {
  const views = childOf(root, 'sheetViews');
  const view = views === null ? null : childOf(views, 'sheetView');
  const pane = view === null ? null : childOf(view, 'pane');
  return [Number(attribute(pane, 'ySplit') ?? 0), Number(attribute(pane, 'xSplit') ?? 0)];
}

function pageOf(root: XmlElement, titles: string | null): PageView {
  const setUp = childOf(root, 'pageSetup');
  const margins = childOf(root, 'pageMargins');
  const headers = childOf(root, 'headerFooter');
  const properties = childOf(root, 'sheetPr');
  const fits = isOn(attribute(properties === null ? null : childOf(properties, 'pageSetUpPr'), 'fitToPage'));
  const breaks = childOf(root, 'rowBreaks');
  const isOtherFirst = isOn(attribute(headers, 'differentFirst'));
  return {
    orientation: attribute(setUp, 'orientation') ?? 'portrait',
    paper: attribute(setUp, 'paperSize') === '9' ? 'A4' : 'other',
    pagesWide: fits ? Number(attribute(setUp, 'fitToWidth') ?? 1) : null,
    pagesHigh: fits ? Number(attribute(setUp, 'fitToHeight') ?? 1) : 0,
    scale: fits ? null : Number(attribute(setUp, 'scale') ?? 100),
    centered: isOn(attribute(childOf(root, 'printOptions'), 'horizontalCentered')),
    margins: ['top', 'bottom', 'left', 'right', 'header', 'footer'].map((side) =>
      rounded(Number(attribute(margins, side) ?? 0) * 72),
    ),
    titles,
    header: headers === null ? '' : (childOf(headers, 'oddHeader')?.text ?? ''),
    firstHeader: headers !== null && isOtherFirst ? (childOf(headers, 'firstHeader')?.text ?? '') : null,
    breaks: breaks === null ? [] : childrenOf(breaks, 'brk').map((one) => Number(attribute(one, 'id'))),
  };
}

/** The charts of a tab, found by its relationships as any reader finds them. */
function chartsOf(parts: ReadonlyMap<string, string>, sheet: string): readonly ChartView[] {
  return targetsOf(parts, sheet, 'drawing').flatMap((drawing) => {
    const root = parseXml(parts.get(drawing.toLowerCase()) ?? '');
    const charts = targetsOf(parts, drawing, 'chart');
    return childrenOf(root, 'twoCellAnchor').map((anchor, index) =>
      chartView(parseXml(parts.get(charts[index]?.toLowerCase() ?? '') ?? ''), placeOf(anchor)),
    );
  });
}

function targetsOf(parts: ReadonlyMap<string, string>, part: string, kind: string): readonly string[] {
  const slash = part.lastIndexOf('/') + 1;
  const xml = parts.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`.toLowerCase());
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml), 'Relationship')
    .filter((one) => attributeOf(one, 'Type')?.endsWith(`/${kind}`) === true)
    .map((one) => (attributeOf(one, 'Target') ?? '').replace(/^\//, ''));
}

function placeOf(anchor: XmlElement): string {
  const number = (corner: string, tag: string): number => Number(within(anchor, corner, tag)?.text);
  const [left, right] = [number('from', 'col'), number('to', 'col') - 1];
  return areaName({ top: number('from', 'row'), left, bottom: number('to', 'row') - 1, right });
}

/** What stands within some elements, one in the other. */
function within(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  return names.reduce<XmlElement | null>((at, name) => (at === null ? null : childOf(at, name)), element);
}

function chartView(root: XmlElement, place: string): ChartView {
  const chart = within(root, 'chart') ?? root;
  const plot = within(chart, 'plotArea') ?? root;
  const bars = within(plot, 'barChart') ?? root;
  const [categories, values] = ['catAx', 'valAx'].map((name) => childOf(plot, name) ?? root);
  const titleOf = (element: XmlElement | undefined): string =>
    (element && within(element, 'title', 'tx', 'rich', 'p', 'r', 't')?.text) ?? '';
  const value = (element: XmlElement | undefined, ...names: readonly string[]): string =>
    attribute(element === undefined ? null : within(element, ...names), 'val') ?? '';
  const lies = value(bars, 'barDir') === 'bar';
  return {
    kind: lies ? (value(bars, 'grouping') === 'stacked' ? 'stacked-bars' : 'bars') : 'columns',
    title: titleOf(chart),
    axes: [titleOf(categories), titleOf(values)],
    place,
    format: attribute(values === undefined ? null : within(values, 'numFmt'), 'formatCode') ?? '',
    isTopFirst: value(categories, 'scaling', 'orientation') === 'maxMin',
    hasLegend: within(chart, 'legend') !== null,
    series: childrenOf(bars, 'ser').map((one) => ({
      name: within(one, 'tx', 'v')?.text ?? '',
      values: within(one, 'val', 'numRef', 'f')?.text ?? '',
      categories: within(one, 'cat', 'strRef', 'f')?.text ?? '',
      fill: `#${value(one, 'spPr', 'solidFill', 'srgbClr')}`,
      labels: [
        attribute(within(one, 'dLbls', 'numFmt'), 'formatCode'),
        value(one, 'dLbls', 'dLblPos') === 'ctr' ? 'Center' : 'OutsideEnd',
      ].join(' '),
    })),
  };
}
