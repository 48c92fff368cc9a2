/** A dotted line of so many dots: what is not known, to fill in by hand. */
export const dots = (length: number): string => '…'.repeat(length);
