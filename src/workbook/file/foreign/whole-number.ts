/** A whole number as an attribute writes it, held within bounds; `usual` where there is none, or what is there is no number. */
export function wholeNumber(written: string | null, least: number, most: number, usual: number): number {
  const number = written === null ? Number.NaN : Math.trunc(Number(written));
  return Number.isNaN(number) ? usual : Math.min(most, Math.max(least, number));
}
