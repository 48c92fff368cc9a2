import { isError } from '../model/cell';
import { compare, type Scalar, toNumber } from './values';

/** Whether a cell meets a criterion of COUNTIF: `">=5"`, `"x*"`, 7. Text is compared without regard to case, `*` and `?` stand for letters. */
export function criterion(wanted: Scalar): (value: Scalar) => boolean {
  if (typeof wanted !== 'string') return (value) => same(value, wanted ?? 0);
  const [, sign = '', rest = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted) ?? [];
  const number = rest.trim() === '' ? VALUE_IS_TEXT : toNumber(rest);
  if (typeof number === 'number') {
    switch (sign) {
      case '':
      case '=':
        return (value) => sameNumber(value, number);
      case '<>':
        return (value) => !sameNumber(value, number);
      default:
        return (value) => typeof value === 'number' && holds(sign, value - number);
    }
  }
  if (sign === '' || sign === '=') {
    if (rest === '') return sign === '=' ? (value) => value === null : (value) => value === null || value === '';
    return textTest(rest);
  }
  if (sign === '<>') {
    if (rest === '') return (value) => value !== null;
    const test = textTest(rest);
    return (value) => !test(value);
  }
  return (value) => {
    const order = typeof value === 'string' ? compare(value, rest) : null;
    return typeof order === 'number' && holds(sign, order);
  };
}

const VALUE_IS_TEXT = null;

function holds(sign: string, order: number): boolean {
  switch (sign) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

function same(value: Scalar, wanted: Exclude<Scalar, null>): boolean {
  if (isError(wanted)) return isError(value) && value.error === wanted.error;
  if (typeof wanted === 'number') return sameNumber(value, wanted);
  return value === wanted;
}

/** Numbers written as text count as their number. */
function sameNumber(value: Scalar, number: number): boolean {
  if (typeof value === 'number') return value === number;
  return typeof value === 'string' && value.trim() !== '' && toNumber(value) === number;
}

function textTest(pattern: string): (value: Scalar) => boolean {
  if (!/[*?~]/.test(pattern)) {
    const wanted = pattern.toLowerCase();
    return (value) =>
      typeof value === 'string'
        ? value === pattern || (value.length === pattern.length && value.toLowerCase() === wanted)
        : typeof value === 'boolean' && String(value) === wanted;
  }
  const source = pattern.replace(/~[*?~]|[.*+?^${}()|[\]\\]/g, (part) => {
    if (part.startsWith('~')) return `\\${part.slice(1)}`;
    if (part === '*') return '.*';
    return part === '?' ? '.' : `\\${part}`;
  });
  const test = new RegExp(`^${source}$`, 'isu');
  return (value) => {
    if (typeof value === 'boolean') return test.test(String(value).toUpperCase());
    return typeof value === 'string' && test.test(value);
  };
}
