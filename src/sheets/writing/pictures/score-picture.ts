import { type ScoreStep, scoreSteps } from '../../../domain/pictures/scores';
import { isSchemeConfirmed } from '../../../domain/scoring/by-scheme';
import { pointsText } from '../../../i18n/numbers';
import { pictures } from '../../../i18n/papers/pictures';
import type { ChartPlan } from '../../../workbook/port';
import type { Writing } from '../context';
import { formulaCell, textCell } from '../layout/cells';
import type { Draft } from '../layout/draft';
import { FORMATS, LOOKS } from '../layout/styles';
import type { NominationCounts } from '../nomination-counts';
import { addSection } from './section';

const { scores: words } = pictures;

function rangeText({ least, below }: ScoreStep): string {
  const text = (points: number): string => pointsText('vi', points);
  if (least === null) return words.under(text(below));
  return below === null ? words.from(text(least)) : words.between(text(least), text(below));
}

/** How many final scores lie where; nobody's own score shows. */
export function addScorePicture(draft: Draft, writing: Writing, counts: NominationCounts): ChartPlan | null {
  const { evaluation, rules } = writing;
  const all = [...evaluation.scores.values()].map(({ final }) => final);
  const finals = all.flatMap((final) => final ?? []);
  const items = scoreSteps(finals, rules.campaign.scheme, isSchemeConfirmed(rules.settings));
  const without = all.length - finals.length;
  return addSection(draft, {
    heading: words.heading,
    remarks: without === 0 ? [] : [words.without(String(without))],
    whyNone: items.length === 0 ? words.none : null,
    items,
    names: { title: words.range, cell: (step) => textCell(rangeText(step), LOOKS.text) },
    figures: [
      {
        title: words.people,
        cell: ({ least, below, count }) =>
          formulaCell(counts.scored(least, below), count, LOOKS.number, { format: FORMATS.whole }),
      },
    ],
    chart: (_, column) => ({
      kind: 'columns',
      title: words.chart,
      description: words.description(items.map((step) => words.line(rangeText(step), String(step.count)))),
      categoryTitle: words.range,
      valueTitle: words.axis,
      format: FORMATS.whole,
      series: [{ name: words.people, values: column(0), shade: 'dark' }],
    }),
  });
}
