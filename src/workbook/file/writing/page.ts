import { PAGE_NUMBER } from '../../plan/looks';
import type { PagePlan } from '../../port';
import { escapeAttribute } from '../xml/escape';

const MM_PER_INCH = 25.4;
const A4 = 9;

/** How a tab is printed, in the order in which the elements must stand. */
export function pageXml(page: PagePlan): string {
  const { top, bottom, left, right } = page.marginsMm;
  // The header stands in the middle of the margin.
  const margins = { left, right, top, bottom, header: top / 2, footer: bottom / 2 };
  const inches = Object.entries(margins).map(
    ([side, mm]) => `${side}="${String(Number((mm / MM_PER_INCH).toFixed(6)))}"`,
  );
  const size =
    page.scalePercent === undefined
      ? `fitToWidth="1" fitToHeight="${page.onOnePage === true ? '1' : '0'}"`
      : `scale="${String(page.scalePercent)}"`;
  return [
    page.centered === true ? '<printOptions horizontalCentered="1"/>' : '',
    `<pageMargins ${inches.join(' ')}/>`,
    `<pageSetup paperSize="${String(A4)}" orientation="${page.orientation}" ${size}/>`,
    page.pageNumbers
      ? `<headerFooter differentFirst="1"><oddHeader>${escapeAttribute(`&C${PAGE_NUMBER}`)}</oddHeader><firstHeader></firstHeader></headerFooter>`
      : '',
    breaksXml(page.breaks ?? []),
  ].join('');
}

/** The row above each break, counted from 1, is what a file names. */
function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return '';
  const count = String(breaks.length);
  const each = breaks.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${each}</rowBreaks>`;
}
