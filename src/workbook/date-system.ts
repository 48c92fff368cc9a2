/** Days between the beginnings of the two date systems. */
const DAYS_TO_1904 = 1462;

/** The serial number in the 1900 system of a day that a workbook of the 1904 system (from old Macs) holds. */
export function serialFrom1904(serial: number): number {
  return serial + DAYS_TO_1904;
}

/** The same day, as a plain decimal, in the system that begins in 1904. Throws at a day before it: it has no number there. */
export function serialTo1904(decimal: string): string {
  const [whole = '', ...fraction] = decimal.split('.');
  const days = BigInt(whole);
  if (days < BigInt(DAYS_TO_1904)) throw new Error(`a day before 1904: ${decimal}`);
  return [String(days - BigInt(DAYS_TO_1904)), ...fraction].join('.');
}
