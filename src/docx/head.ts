import type { Paragraph, Table } from 'docx';
import { styleWords } from '../i18n/papers/paper-styles';
import { MEASURES } from '../sheets/writing/papers/measures';
import type { Paper, PaperHead } from '../sheets/writing/papers/paper';
import { type HalfWidths, halvesTable } from './halves';
import { ruleUnder } from './rule';
import { paragraphOf } from './text';

/** The upper part: who issues the paper on the left, the nation or the Party on the right; below, number and place and date. */
export function headTable(head: PaperHead, widths: HalfWidths): Table {
  const { style, superior, organisation } = head;
  const { nation, motto, star } = styleWords[style];
  const of = MEASURES[style];
  const { rules } = of;
  const rule = (text: string, letters: typeof of.nation, part: number | null, room: number): readonly Paragraph[] =>
    part === null ? [] : [ruleUnder(text, letters, part, room)];
  const issuer = [
    ...(superior === '' ? [] : [paragraphOf('superior', superior)]),
    paragraphOf('organisation', organisation),
    ...rule(organisation, of.organisation, rules.organisation, widths.left),
    ...(star === '' ? [] : [paragraphOf('number', star)]),
  ];
  const state = [
    paragraphOf('nation', nation),
    ...rule(nation, of.nation, rules.nation, widths.right),
    ...(motto === '' ? [] : [paragraphOf('motto', motto)]),
    ...rule(motto, of.motto, rules.motto, widths.right),
  ];
  return halvesTable(widths, [
    [issuer, state],
    [[paragraphOf('number', head.number ?? '')], [paragraphOf('placeAndDate', head.placeAndDate)]],
  ]);
}

/** What the paper is, and what it is about; `room` is the width of the text in twips. */
export function titleOf({ head: { style }, title }: Paper, room: number): readonly Paragraph[] {
  const { dashes } = styleWords[style];
  const { subject, rules } = MEASURES[style];
  return [
    paragraphOf('kind', title.kind),
    paragraphOf('subject', title.subject),
    ...(dashes === '' ? [] : [paragraphOf('number', dashes)]),
    ...(rules.subject === null ? [] : [ruleUnder(title.subject, subject, rules.subject, room)]),
  ];
}
