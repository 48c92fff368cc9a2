import { itemAt } from '../../../domain/checked';
import { type AwardsByUnit, type UnitAwards, awardsByUnit } from '../../../domain/pictures/units';
import { listText } from '../../../i18n/numbers';
import { common } from '../../../i18n/papers/result-tabs/common';
import { pictures } from '../../../i18n/papers/pictures';
import type { ChartPlan, ChartShade } from '../../../workbook/port';
import type { Writing } from '../context';
import { here, literal } from '../formulas';
import { figureCell, textCell } from '../layout/cells';
import type { Draft } from '../layout/draft';
import { FORMATS, LOOKS } from '../layout/styles';
import type { NominationCounts } from '../nomination-counts';
import { addSection, shortName } from './section';

const { units: words } = pictures;
const whole = { format: FORMATS.whole };
const SHADES: readonly ChartShade[] = ['darkest', 'light', 'dark', 'white', 'middle'];
/** The longest text that a formula takes. */
const LONGEST_LITERAL = 255;

/** The formula that counts those of a unit who are nominated for an award; `null` where Excel cannot tell its people by its name. */
function countFormula(
  { name, people }: UnitAwards,
  units: number,
  row: number,
  award: string,
  counts: NominationCounts,
): string | null {
  if (people.some(({ unit }) => unit !== name)) return null;
  if (name === '') return counts.inUnit('""', 'staff', { award });
  if (shortName(name, units) === name) return counts.inUnit(here(row, 0), 'staff', { award });
  return name.length > LONGEST_LITERAL ? null : counts.inUnit(literal(name), 'staff', { award });
}

function whyNone({ awards, units }: AwardsByUnit): string | null {
  if (awards.length === 0) return words.noAward;
  return units.length < 2 ? words.oneUnit : null;
}

/** How many people of each unit are nominated, award by award. */
export function addUnitPicture(draft: Draft, writing: Writing, counts: NominationCounts): ChartPlan | null {
  const byUnit = awardsByUnit(writing.round, writing.awards, writing.evaluation.entries);
  const { awards, units, awardsLeftOut, unitsLeftOut } = byUnit;
  return addSection<UnitAwards>(draft, {
    heading: words.heading,
    remarks: [
      ...(awards.length > 1 ? [words.twice] : []),
      ...(unitsLeftOut > 0 ? [words.unitsLeftOut(String(unitsLeftOut))] : []),
      ...(awardsLeftOut > 0 ? [words.awardsLeftOut(String(awardsLeftOut))] : []),
    ],
    whyNone: whyNone(byUnit),
    items: units,
    names: {
      title: words.unit,
      cell: ({ name }) => textCell(name === '' ? words.noUnit : shortName(name, units.length), LOOKS.text),
    },
    figures: awards.map(({ id, short }, index) => ({
      title: short,
      cell: (unit, row) => {
        const formula = countFormula(unit, units.length, row, id, counts);
        const note = formula === null ? { note: common.fixedFigures } : {};
        return figureCell(formula, itemAt(unit.counts, index), LOOKS.number, { ...whole, ...note });
      },
    })),
    chart: (_, column) => ({
      kind: 'stacked-bars',
      title: words.chart,
      description: words.description(
        listText(
          'vi',
          awards.map(({ short }) => short),
        ),
        String(units.length),
      ),
      categoryTitle: null,
      valueTitle: words.axis,
      format: FORMATS.whole,
      series: awards.map(({ short }, index) => ({
        name: short,
        values: column(index),
        shade: itemAt(SHADES, index),
      })),
    }),
  });
}
