import { areaName } from '../../address';
import { cellText } from '../../cell-text';
import {
  CHART_INK,
  CHART_TEXT_SIZE,
  CHART_TITLE_SIZE,
  GRID_INK,
  SHADES,
  gapPercent,
  hasLegend,
  labelFormat,
} from '../../plan/chart-looks';
import { FONT } from '../../plan/looks';
import { placesOf } from '../../plan/plan-faults';
import { plannedValue } from '../../plan/planned-value';
import type { Area, ChartPlan, ChartSeries, TabPlan } from '../../port';
import { escapeAttribute, escapeText } from '../xml/escape';
import type { Dialect } from './namespace';

const CATEGORY_AXIS = '1001';
const VALUE_AXIS = '1002';

/** The XML of one chart, with the figures that it shows as programs that work nothing out find them. The same plan gives the same text. */
export function chartXml(tab: TabPlan, chart: ChartPlan, { drawing, relationships }: Dialect): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${drawing}chart" xmlns:a="${drawing}main" xmlns:r="${relationships.slice(0, -1)}">`,
    '<c:roundedCorners val="0"/>',
    '<c:chart>',
    titleXml(chart.title, CHART_TITLE_SIZE, true),
    '<c:autoTitleDeleted val="0"/>',
    '<c:plotArea><c:layout/>',
    barsXml(tab, chart),
    categoryAxisXml(chart),
    valueAxisXml(chart),
    '</c:plotArea>',
    hasLegend(chart)
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(CHART_TEXT_SIZE)}</c:legend>`
      : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
    '</c:chart>',
    `<c:spPr>${fillXml('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>`,
    textXml(CHART_TEXT_SIZE),
    '</c:chartSpace>',
  ].join('');
}

function barsXml(tab: TabPlan, chart: ChartPlan): string {
  const { kind, series } = chart;
  const isStacked = kind === 'stacked-bars';
  return [
    `<c:barChart><c:barDir val="${kind === 'columns' ? 'col' : 'bar'}"/>`,
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    ...series.map((one, index) => seriesXml(tab, chart, one, index)),
    `<c:gapWidth val="${String(gapPercent(chart))}"/>`,
    isStacked ? '<c:overlap val="100"/>' : '',
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
  ].join('');
}

function seriesXml(tab: TabPlan, chart: ChartPlan, { name, values, shade }: ChartSeries, index: number): string {
  const order = String(index);
  const isStacked = chart.kind === 'stacked-bars';
  const { fill, text } = SHADES[shade];
  return [
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>`,
    `<c:tx><c:v>${escapeText(cellText(name))}</c:v></c:tx>`,
    `<c:spPr>${fillXml(fill)}<a:ln w="9525">${fillXml(CHART_INK)}</a:ln></c:spPr>`,
    '<c:invertIfNegative val="0"/>',
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(labelFormat(chart))}" sourceLinked="0"/>`,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textXml(CHART_TEXT_SIZE, isStacked ? text : CHART_INK),
    `<c:dLblPos val="${isStacked ? 'ctr' : 'outEnd'}"/>`,
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>',
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat><c:strRef>${referenceXml(tab, chart.categories)}<c:strCache>${pointsXml(tab, chart.categories)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef>${referenceXml(tab, values)}<c:numCache><c:formatCode>${escapeText(chart.format)}</c:formatCode>`,
    `${pointsXml(tab, values)}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');
}

/** Where the cells of a series stand, as files name them. */
function referenceXml({ name }: TabPlan, area: Area): string {
  const cells = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `<c:f>${escapeText(`'${name.replaceAll("'", "''")}'!${cells}`)}</c:f>`;
}

/** What these cells show. */
function pointsXml({ rows }: TabPlan, area: Area): string {
  const places = placesOf(area);
  const points = places.map(([row, column], index) => {
    const value = plannedValue(rows[row]?.cells[column]?.content ?? null);
    return value === null
      ? ''
      : `<c:pt idx="${String(index)}"><c:v>${escapeText(cellText(String(value)))}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${String(places.length)}"/>${points.join('')}`;
}

function categoryAxisXml({ kind, categoryTitle }: ChartPlan): string {
  const isLying = kind !== 'columns';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    // The first category stands on top.
    `<c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/>`,
    categoryTitle === null ? '' : titleXml(categoryTitle, CHART_TEXT_SIZE, false),
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln w="9525">${fillXml(CHART_INK)}</a:ln></c:spPr>`,
    textXml(CHART_TEXT_SIZE),
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>`,
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

function valueAxisXml({ kind, valueTitle, format }: ChartPlan): string {
  const isLying = kind !== 'columns';
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLying ? 'b' : 'l'}"/>`,
    `<c:majorGridlines><c:spPr><a:ln w="6350">${fillXml(GRID_INK)}</a:ln></c:spPr></c:majorGridlines>`,
    titleXml(valueTitle, CHART_TEXT_SIZE, false),
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    textXml(CHART_TEXT_SIZE),
    // With the first category on top, the last one is where the axis belongs: below.
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join('');
}

function titleXml(text: string, size: number, isBold: boolean): string {
  const looks = looksXml('rPr', size, CHART_INK, isBold);
  const run = `<a:r>${looks}<a:t>${escapeText(cellText(text))}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function textXml(size: number, color: string = CHART_INK): string {
  const looks = looksXml('defRPr', size, color, false);
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${looks}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function looksXml(tag: 'rPr' | 'defRPr', size: number, color: string, isBold: boolean): string {
  const language = tag === 'rPr' ? ' lang="vi-VN"' : '';
  const sizes = `sz="${String(size * 100)}" b="${isBold ? '1' : '0'}"`;
  return `<a:${tag}${language} ${sizes}>${fillXml(color)}<a:latin typeface="${FONT}"/></a:${tag}>`;
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
