import type { Finding } from '../../domain/finding';
import type { Article } from '../../domain/round/records';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, wordIndex } from '../words';
import { readDateField } from './dates';
import type { Report } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import type { FindPerson } from './people-finder';
import { personOf, readAnswer, registerRows, saysNothing } from './register-rows';

/** The columns of the articles' tab. */
export type ArticleColumn = HeadingMeaning<'articleColumns'>;
/** The header of the articles' tab. */
export type ArticlesHeader = Header<ArticleColumn, 'code' | 'title'>;

const APPROVED = wordIndex(VALUE_WORDS.approved);

/** The header of the articles' tab. */
export function findArticlesHeader(grid: Grid, vocabulary: Vocabulary): ArticlesHeader | null {
  return findHeader(grid, vocabulary.articleColumns, ['code', 'title']);
}

/** Reads the articles, one a row; a row about nobody in the roster is reported and left out. */
export function readArticles(
  grid: Grid,
  header: ArticlesHeader,
  findPerson: FindPerson,
): { readonly articles: readonly Article[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { title, place, approved, date } = header.columns;
  const articles = registerRows(grid, header, title).flatMap((one): readonly Article[] => {
    const { row, said } = one;
    const person = personOf(grid, header, one, findPerson, report);
    if (person === null) return [];
    const isApproved = readAnswer(grid, row, approved, APPROVED, 'approved', person.id, report);
    const day = readDateField(grid, row, date, 'date', person.id, report);
    // A row that only has a code waits for an article.
    if (said === '' && saysNothing(isApproved) && saysNothing(day)) return [];
    return [
      {
        personId: person.id,
        at: grid.at(row, title),
        title: said,
        place: grid.said(row, place),
        isApproved,
        date: day,
      },
    ];
  });
  return { articles, findings };
}
