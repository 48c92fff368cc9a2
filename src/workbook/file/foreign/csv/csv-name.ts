/** Names that a file of separated values may bear: nothing in such a file tells what it is. */
const CSV_NAME = /\.(csv|tsv|txt)$/i;

/** Whether a file is to be read as separated values, by its name. */
export function isCsvName(name: string): boolean {
  return CSV_NAME.test(name);
}

/** A file's name without folders and without such an ending. */
export function csvStem(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(CSV_NAME, '');
}
