import { isError, type Value } from '../model/cell';

/** What a cell shows for a value and a number format: the common formats, others as plain figures. Never `####`, as no width is measured. */
export function shownText(value: Value, format: string): string {
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const figures = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  if (figures !== null) {
    const [, grouped, decimals = '', percent = ''] = figures;
    const [whole = '', rest] = (value * (percent === '' ? 1 : 100)).toFixed(decimals.length).split('.');
    const shown = grouped === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return `${shown}${rest === undefined ? '' : `.${rest}`}${percent}`;
  }
  if (/^[dmy/\-.]+$/i.test(format)) return shownDay(value, format);
  return general(value);
}

/** A number in a cell of the General format, as far as 11 characters go. */
export function general(value: number): string {
  const text = String(value);
  return text.length <= 11 ? text : String(Number(value.toPrecision(10)));
}

function shownDay(serial: number, format: string): string {
  const date = new Date((Math.floor(serial) - 25_569 + (serial < 60 ? 1 : 0)) * 86_400_000);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].map(String) as [
    string,
    string,
    string,
  ];
  return format.replace(/d+|m+|y+/gi, (code) => {
    switch (code.charAt(0).toLowerCase()) {
      case 'd':
        return day.padStart(code.length, '0');
      case 'm':
        return month.padStart(code.length, '0');
      default:
        return code.length > 2 ? year : year.slice(-2);
    }
  });
}
