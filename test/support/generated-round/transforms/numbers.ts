import type { BookCell } from '../book';
import { mapCells } from '../book';
import type { Chance } from '../chance';
import { type Transform, eachTab } from './rows';

function changeNumbers(
  roles: readonly BookCell['role'][],
  change: (value: number, chance: Chance) => Partial<BookCell>,
): Transform {
  return eachTab((tab, chance) =>
    mapCells(tab, (cell) => {
      const { value, role, planted } = cell;
      if (typeof value !== 'number' || !roles.includes(role) || planted !== undefined || chance.isOneIn(3)) return cell;
      return { ...cell, ...change(value, chance) };
    }),
  );
}

/** Points stored as text: with a comma or a point, zeros before and behind, spaces around. */
export const numbersAsText: Transform = changeNumbers(['score'], (value, chance) => {
  // As the cell shows, without the noise behind it.
  const plain = String(Math.round(value * 100) / 100);
  const decimals = plain.includes('.') ? plain : chance.pick([plain, `${plain}.0`, `${plain}.00`]);
  const whole = chance.isOneIn(4) ? `0${decimals}` : decimals;
  const text = chance.isOneIn(3) ? whole : whole.replace('.', ',');
  return { value: `${chance.pick(['', ' ', '\u00a0'])}${text}${chance.pick(['', ' ', '\u00a0'])}` };
});

/** Whole numbers of the round and of the roster stored as text. */
export const countsAsText: Transform = changeNumbers(['count'], (value) => ({ value: String(value) }));

/** Numbers with formats that show them otherwise, but as numbers. */
export const numberFormats: Transform = changeNumbers(['score', 'count'], (_value, chance) => ({
  format: chance.pick(['0.00', '#,##0.0', '0', '@', '0.0"đ"', '[Red]0.00', '_(* #,##0.00_)']),
}));

/** Noise of binary arithmetic, as formulas leave it. */
export const binaryNoise: Transform = changeNumbers(['score'], (value) => ({
  value: value + (value === 0 ? 1e-13 : value * 4e-16),
}));

/** Empty cells of scores that say so, in rows of which nothing is asked. */
export const saidEmpty: Transform = eachTab((tab, chance) =>
  mapCells(tab, (cell) => {
    const isEmpty = cell.role === 'score' && cell.value === null && cell.planted === undefined;
    return isEmpty && chance.isOneIn(2) ? { ...cell, value: chance.pick(['-', '/', 'vắng', '–', ' ', 'Vắng']) } : cell;
  }),
);
