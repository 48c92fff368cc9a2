import { fileName } from '../file-name';
import { writingOf } from '../context';
import type { ResultsToWrite } from '../plan-tabs';
import { issuerOf } from './issuer';
import type { Paper } from './paper';

/** The name of the .docx of a paper: paper, organisation and year. */
export function paperFileName(results: ResultsToWrite, { name }: Paper): string {
  const writing = writingOf(results);
  return fileName([name, issuerOf(writing).organisation, writing.when], 'docx');
}
