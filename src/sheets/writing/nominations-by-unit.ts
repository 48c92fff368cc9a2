import { valueAt } from '../../domain/checked';
import { fieldValue } from '../../domain/round/field';
import { populationOf } from '../../domain/targets/targets';
import { common } from '../../i18n/papers/result-tabs/common';
import { nominations } from '../../i18n/papers/result-tabs/voting';
import type { CellPlan } from '../../workbook/port';
import type { Writing } from './context';
import { here } from './formulas';
import { formulaCell, textCell } from './layout/cells';
import type { Draft } from './layout/draft';
import { FORMATS, LOOKS } from './layout/styles';
import { LISTED, type NominationCounts, type Population } from './nomination-counts';

/** Adds below the list, unit by unit and in all, how many people there are and how many are nominated for each award. */
export function addByUnit(draft: Draft, writing: Writing, counts: NominationCounts): void {
  const { awards, evaluation, units } = writing;
  const whole = { format: FORMATS.whole };
  const isNominated = (award: string, id: string): boolean =>
    valueAt(evaluation.entries, award).get(id)?.status === 'nominated';
  const nominated = (award: string): number =>
    [...valueAt(evaluation.entries, award).values()].filter(({ status }) => status === 'nominated').length;
  const line = (label: CellPlan, figures: readonly CellPlan[], ofAwards: readonly CellPlan[]): number => {
    const row = draft.add([null, label, null, null, ...figures, null, ...ofAwards]);
    draft.merge({ top: row, left: 1, bottom: row, right: LISTED.unit });
    return row;
  };
  draft.add([], 8);
  const heading = draft.addMerged(textCell(nominations.byUnit, LOOKS.heading));
  const header = (text: string): CellPlan => textCell(text, LOOKS.header);
  line(
    header(common.unit),
    [header(nominations.people), header(nominations.women), header(nominations.lecturer)],
    awards.map(({ short }) => header(short)),
  );
  for (const { name, people, collective } of units) {
    const unit = name === '' ? '""' : here(draft.nextRow(), 1);
    const count = (of: Population, own: number): CellPlan =>
      formulaCell(counts.inUnit(unit, of, null), own, LOOKS.number, whole);
    line(
      textCell(name === '' ? nominations.withoutUnit : name, LOOKS.text),
      [
        count('staff', people.length),
        count('women', people.filter(({ gender }) => fieldValue(gender) === 'female').length),
        count('lecturers', people.filter(({ isLecturer }) => fieldValue(isLecturer) === true).length),
      ],
      awards.map(({ id: award, subject }) => {
        const ids = subject === 'unit' ? (collective === null ? [] : [collective.id]) : people.map(({ id }) => id);
        const own = ids.filter((id) => isNominated(award, id)).length;
        const of = subject === 'unit' ? 'units' : 'staff';
        return formulaCell(counts.inUnit(unit, of, { award }), own, LOOKS.number, whole);
      }),
    );
  }
  const among = (of: 'staff' | 'women' | 'lecturers'): CellPlan =>
    formulaCell(counts.among(of), populationOf(of, writing.round).length, LOOKS.total, whole);
  line(
    textCell(nominations.total, LOOKS.label),
    [among('staff'), among('women'), among('lecturers')],
    awards.map(({ id }) => formulaCell(counts.withStatus(id, 'nominated'), nominated(id), LOOKS.total, whole)),
  );
  draft.keepTogether(heading);
}
