/** What a file may come to. */
export interface FileLimits {
  /** All its parts, unpacked, in bytes. */
  readonly bytes: number;
  /** Cells that hold something. */
  readonly cells: number;
  /** Rows, and places in them up to their last cells, so that three cells in far corners cost nothing. */
  readonly places: number;
  /** Cells under merged blocks, counted up to the last cell of their tabs: each is looked at. */
  readonly merged: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * What is granted to every file, however small: a few bytes must not swell until nothing else fits into memory. A review of 5,000 people with 60
 * criteria and its results has 130 MB and 2 million cells. 5 million cells are also what Excel hands to an add-in in one go.
 */
export const LEAST_LIMITS: FileLimits = {
  bytes: 300 * MEGABYTE,
  cells: 5_000_000,
  places: 20_000_000,
  merged: 2_000_000,
};

/** What is granted to no file more of, however large: room for a review of 20,000 people, whose results have 530 MB and 9 million cells. */
const MOST_LIMITS: FileLimits = { ...LEAST_LIMITS, bytes: 700 * MEGABYTE, cells: 12_000_000 };

/** How many bytes come out of one that is packed, and how many bytes a cell takes when it is packed, in files that are granted more than the least. */
const SWELLING = 40;
const PACKED_CELL = 2;

/** What a file of so many bytes, packed, may come to. */
export type Grant = (size: number) => FileLimits;

/** A large file, of which somebody has seen that it is large, may come to more than a small one. */
export function limitsOf(size: number): FileLimits {
  const between = (least: number, wanted: number, most: number): number => Math.min(most, Math.max(least, wanted));
  return {
    ...LEAST_LIMITS,
    bytes: between(LEAST_LIMITS.bytes, size * SWELLING, MOST_LIMITS.bytes),
    cells: between(LEAST_LIMITS.cells, Math.floor(size / PACKED_CELL), MOST_LIMITS.cells),
  };
}

/** Bytes in whole megabytes, for messages. */
export function megabytes(bytes: number): string {
  return String(Math.floor(bytes / MEGABYTE));
}

/** How many copies of its cells a file may ask for in place of writing them (as OpenDocument does): a small file must not swell to a large one. */
export const MAX_COPIES = 400_000;
