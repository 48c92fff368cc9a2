import type { Hundredths } from '../arithmetic/points';
import { isWithin, quarterOf, quarterParts } from '../calendar/span';
import { type Finding, finding } from '../finding';
import { fieldAt } from '../round/field';
import type { Article } from '../round/records';
import type { Round } from '../round/round';
import { pointsSetting, type Settings } from '../rules/settings';
import { tidy } from '../text/keys';
import { composed } from '../text/unicode-form';

/** What became of an article: it counts, or why it does not. */
export type ArticleState =
  | 'counted'
  | 'not-approved'
  /** Approved, but on no day that can be told. */
  | 'no-date'
  | 'outside-quarter'
  /** Approved, in a round that is not of a quarter. */
  | 'not-a-quarter'
  /** Whether it was approved cannot be read. */
  | 'unreadable';

/** An article and whether it counts. */
export interface JudgedArticle {
  readonly article: Article;
  readonly state: ArticleState;
}

/** What somebody's articles come to in the quarter. */
export interface ArticleBonus {
  readonly counted: number;
  /** Points that go into the bonus, in hundredths; 0 where no points are set. */
  readonly points: Hundredths;
}

/** What all articles of a round come to. */
export interface ArticleOutcome {
  readonly judged: readonly JudgedArticle[];
  /** By person; somebody without an article that counts has none. */
  readonly bonuses: ReadonlyMap<string, ArticleBonus>;
  readonly findings: readonly Finding[];
}

function stateOf({ isApproved, date }: Article, round: Round): ArticleState {
  if (isApproved.state === 'unreadable') return 'unreadable';
  if (isApproved.state !== 'known' || !isApproved.value) return 'not-approved';
  const quarter = quarterOf(round.period);
  if (quarter === null) return 'not-a-quarter';
  if (date.state !== 'known') return 'no-date';
  const isOfQuarter = quarterParts(round, quarter).some((part) => isWithin(part, date.value));
  return isOfQuarter ? 'counted' : 'outside-quarter';
}

/** A warning for each approved article that does not count; what cannot be read has been reported when it was read. */
function passedOver({ article, state }: JudgedArticle): readonly Finding[] {
  const isTold = state === 'no-date' || state === 'outside-quarter';
  if (!isTold || article.date.state === 'unreadable') return [];
  return [
    finding('article.not-counted', fieldAt(article.date) ?? article.at, article.personId, {
      title: article.title,
      reason: state,
    }),
  ];
}

function repeated(counted: readonly Article[]): readonly Finding[] {
  const seen = new Set<string>();
  return counted.flatMap(({ personId, title, at }) => {
    const key = `${personId} ${composed(tidy(title).toLocaleLowerCase('vi'))}`;
    if (title === '' || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [finding('article.repeated', at, personId, { title })];
  });
}

/**
 * The bonus that approved articles of the quarter give: `article.points` each, up to `article.cap`. Where no points are set nothing is added, and
 * that is said once; in a round that is not of a quarter no article counts.
 */
export function countArticles(round: Round, settings: Settings): ArticleOutcome {
  const judged = round.articles.map((article): JudgedArticle => ({ article, state: stateOf(article, round) }));
  const counted = judged.filter(({ state }) => state === 'counted').map(({ article }) => article);
  const points = pointsSetting(settings, 'article.points');
  const cap = pointsSetting(settings, 'article.cap');
  const numbers = new Map<string, number>();
  for (const { personId } of counted) numbers.set(personId, (numbers.get(personId) ?? 0) + 1);
  const bonuses = new Map(
    [...numbers].map(([id, number]): [string, ArticleBonus] => {
      const earned = number * (points ?? 0);
      return [id, { counted: number, points: cap === null ? earned : Math.min(earned, cap) }];
    }),
  );
  const [first] = counted;
  const isElsewhere = judged.find(({ state }) => state === 'not-a-quarter');
  return {
    judged,
    bonuses,
    findings: [
      ...judged.flatMap(passedOver),
      ...repeated(counted),
      ...(first !== undefined && points === null
        ? [
            finding('article.points-unset', { sheet: first.at.sheet }, null, {
              count: String(counted.length),
              key: 'article.points',
            }),
          ]
        : []),
      ...(isElsewhere === undefined
        ? []
        : [finding('article.not-a-quarter', { sheet: isElsewhere.article.at.sheet }, null)]),
    ],
  };
}
