/**
 * Whether a number format (English form) shows a day, a month or a year: then a number under it is a date. A format of hours and
 * minutes alone is a time or a duration, the same in either date system.
 */
export function isDateFormat(format: string | null): boolean {
  if (format === null || /^general$/i.test(format)) return false;
  // Literal text, characters that are escaped, padded or repeated, and colours, conditions and locales in brackets say nothing.
  const codes = format.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/g, '');
  return /[dy]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes));
}
