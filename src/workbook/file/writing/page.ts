import type { PagePlan } from '../../port';

const MM_PER_INCH = 25.4;
const A4 = 9;
/** The page number as Decree 30/2020 has it: upright, 13 points, in the middle of the upper margin. */
const PAGE_NUMBER = '&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;13&amp;P';

/** How a tab is printed, in the order in which the elements must stand. */
export function pageXml(page: PagePlan): string {
  const { top, bottom, left, right } = page.marginsMm;
  // The header stands in the middle of the margin.
  const margins = { left, right, top, bottom, header: top / 2, footer: bottom / 2 };
  const inches = Object.entries(margins).map(
    ([side, mm]) => `${side}="${String(Number((mm / MM_PER_INCH).toFixed(6)))}"`,
  );
  return [
    page.centered === true ? '<printOptions horizontalCentered="1"/>' : '',
    `<pageMargins ${inches.join(' ')}/>`,
    `<pageSetup paperSize="${String(A4)}" orientation="${page.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    page.pageNumbers
      ? `<headerFooter differentFirst="1"><oddHeader>${PAGE_NUMBER}</oddHeader><firstHeader></firstHeader></headerFooter>`
      : '',
  ].join('');
}
