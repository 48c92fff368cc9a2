/** What all parts of a file may come to when unpacked, in bytes. A whole review of 5,000 people has some 20 MB. */
export const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;

/** How many cells with content a file may have: what Excel itself hands to an add-in in one go. */
export const MAX_CELLS = 5_000_000;

/** How many places the rows up to their last cells may come to, so that three cells in far corners cost nothing. */
export const MAX_PLACES = 20_000_000;

/** How many cells the merged blocks of a file may cover, counted up to the last cell of their tabs: each is looked at. */
export const MAX_MERGED = 2_000_000;

/** How many copies of its cells a file may ask for in place of writing them (as OpenDocument does): a small file must not swell to a large one. */
export const MAX_COPIES = 400_000;
