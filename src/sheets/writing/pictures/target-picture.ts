import { decimalText } from '../../../domain/arithmetic/decimal';
import { valueAt } from '../../../domain/checked';
import { sharesReached } from '../../../domain/pictures/shares';
import { pointsText } from '../../../i18n/numbers';
import { pictures } from '../../../i18n/papers/pictures';
import type { ChartPlan } from '../../../workbook/port';
import type { Writing } from '../context';
import { formulaCell, numberCell, textCell } from '../layout/cells';
import type { Draft } from '../layout/draft';
import { FORMATS, LOOKS } from '../layout/styles';
import type { TargetsTab } from '../targets';
import { addSection, shortName } from './section';

const { targets: words } = pictures;
const share = { format: FORMATS.share };
/** What a label at a bar has room for. */
const LABEL = '0.0%';

/** Hundredths of a percent as a share of 1. */
function shareOf(hundredths: number): string {
  return decimalText({ unscaled: BigInt(hundredths), scale: 4 });
}

function inPercents(hundredths: number): string {
  return `${pointsText('vi', hundredths)}%`;
}

/** Targets that ask for a share, beside the share that was reached. */
export function addTargetPicture(draft: Draft, writing: Writing, { shares }: TargetsTab): ChartPlan | null {
  const { evaluation, tabNames } = writing;
  const items = sharesReached(evaluation.targets);
  const others = evaluation.targets.length - items.length;
  return addSection(draft, {
    heading: words.heading,
    remarks: others === 0 ? [] : [words.others(String(others), tabNames.KqChiTieu)],
    whyNone: items.length === 0 ? words.none : null,
    items,
    names: {
      title: words.target,
      cell: ({ result }) => textCell(shortName(result.target.name, items.length), LOOKS.text),
    },
    figures: [
      { title: words.wanted, cell: ({ wanted }) => numberCell(shareOf(wanted), LOOKS.number, share) },
      {
        title: words.reached,
        cell: ({ result, reached }) =>
          formulaCell(valueAt(shares, result.target.id), shareOf(reached), LOOKS.number, share),
      },
    ],
    chart: (_, column) => ({
      kind: 'bars',
      title: words.chart,
      description: words.description(
        items.map(({ result, wanted, reached }) =>
          words.line(result.target.name, inPercents(wanted), inPercents(reached)),
        ),
      ),
      categoryTitle: null,
      valueTitle: words.axis,
      format: LABEL,
      series: [
        { name: words.wanted, values: column(0), shade: 'light' },
        { name: words.reached, values: column(1), shade: 'dark' },
      ],
    }),
  });
}
