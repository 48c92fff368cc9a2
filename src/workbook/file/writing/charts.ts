import { chartName } from '../../plan/chart-looks';
import type { ChartPlan, TabPlan } from '../../port';
import { relationshipsPart } from '../package/relationships';
import { escapeAttribute } from '../xml/escape';
import { chartXml } from './chart-xml';
import type { Dialect } from './namespace';
import type { FreeName } from './own-tab';
import { relationshipsXml } from './package-xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A part to write; `type` is its content type, `null` where that goes by the ending of its name. */
export interface NewPart {
  readonly name: string;
  readonly text: string;
  readonly type: string | null;
}

/** The parts that hold a tab's charts; the first is its drawing, to which the tab points. `folder` is the workbook's, with its slash. */
export function chartParts(
  tab: TabPlan,
  charts: readonly ChartPlan[],
  folder: string,
  dialect: Dialect,
  free: FreeName,
): readonly [NewPart, ...NewPart[]] {
  const drawing = free(`${folder}drawings/drawing`, '.xml');
  const parts = charts.map((chart): NewPart => ({
    name: free(`${folder}charts/chart`, '.xml'),
    text: chartXml(tab, chart, dialect),
    type: CHART_TYPE,
  }));
  const pointers = parts.map(({ name }, index) => ({
    id: relationshipId(index),
    type: `${dialect.relationships}chart`,
    target: `/${name}`,
  }));
  return [
    { name: drawing, text: drawingXml(charts, dialect), type: DRAWING_TYPE },
    { name: relationshipsPart(drawing), text: relationshipsXml(pointers), type: null },
    ...parts,
  ];
}

function relationshipId(index: number): string {
  return `rId${String(index + 1)}`;
}

/** Where the charts lie, what they are called, and what they show, for those who do not see it. */
function drawingXml(charts: readonly ChartPlan[], { drawing, relationships }: Dialect): string {
  const frames = charts.map(
    ({ place: { top, left, bottom, right }, description }, index) =>
      `<xdr:twoCellAnchor editAs="oneCell">${cornerXml('from', left, top)}${cornerXml('to', right + 1, bottom + 1)}` +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${String(index + 2)}" name="${chartName(index + 1)}" descr="${escapeAttribute(description)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${drawing}chart"><c:chart xmlns:c="${drawing}chart" r:id="${relationshipId(index)}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  );
  const namespaces = `xmlns:xdr="${drawing}spreadsheetDrawing" xmlns:a="${drawing}main" xmlns:r="${relationships.slice(0, -1)}"`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${namespaces}>${frames.join('')}</xdr:wsDr>`;
}

function cornerXml(tag: 'from' | 'to', column: number, row: number): string {
  const place = `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:${tag}>${place}</xdr:${tag}>`;
}
