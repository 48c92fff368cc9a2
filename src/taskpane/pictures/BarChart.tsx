import { useId } from 'react';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/Disclosure';
import { useBarChartStyles } from './BarChart.styles';
import { Bar, PATTERNS, type Pattern, Patterns } from './patterns';

/** One category of a picture: a figure for each series, and how it reads. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly figures: readonly { readonly value: number; readonly text: string }[];
}

/** A picture of bars. */
export interface BarChartContent {
  readonly title: string;
  readonly nameTitle: string;
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
  /** Whether the series of a category lie one behind the other, else one below the other. */
  readonly isStacked: boolean;
}

function patternOf(index: number): Pattern {
  return PATTERNS[index % PATTERNS.length] ?? 'solid';
}

/** A picture of lying bars, hidden from screen readers, which get its table; that opens for everybody else too. */
export function BarChart({ title, nameTitle, series, rows, isStacked }: BarChartContent) {
  const { texts } = usePane();
  const styles = useBarChartStyles();
  const id = useId().replace(/:/g, '');
  const lengths = rows.map(({ figures }) => figures.map(({ value }) => value));
  const longest = Math.max(
    1,
    ...lengths.map((values) => (isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values))),
  );
  const part = (value: number): string => `${String((value * 100) / longest)}%`;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <div aria-hidden>
        <Patterns id={id} />
        {series.length > 1 && (
          <ul className={styles.legend}>
            {series.map((name, index) => (
              <li key={name} className={styles.key}>
                <svg width={16} height={14} focusable="false">
                  <Bar id={id} pattern={patternOf(index)} x="1" width="14" />
                </svg>
                {name}
              </li>
            ))}
          </ul>
        )}
        <ul className={styles.rows}>
          {rows.map(({ key, name, figures }) => (
            <li key={key}>
              <div className={styles.name}>{name}</div>
              {isStacked ? (
                <div className={styles.line}>
                  <svg className={styles.bars} width="100%" height={14} focusable="false">
                    {figures.map(({ value }, index) => {
                      const before = figures.slice(0, index).reduce((sum, one) => sum + one.value, 0);
                      return value === 0 ? null : (
                        <Bar
                          key={series[index] ?? index}
                          id={id}
                          pattern={patternOf(index)}
                          x={part(before)}
                          width={part(value)}
                        />
                      );
                    })}
                  </svg>
                  <span className={styles.figureText}>{figures.map(({ text }) => text).join(' · ')}</span>
                </div>
              ) : (
                figures.map(({ value, text }, index) => (
                  <div key={series[index] ?? index} className={styles.line}>
                    <svg className={styles.bars} width="100%" height={14} focusable="false">
                      <Bar id={id} pattern={patternOf(index)} x="0" width={part(value)} />
                    </svg>
                    <span className={styles.figureText}>{text}</span>
                  </div>
                ))
              )}
            </li>
          ))}
        </ul>
      </div>
      <Disclosure label={texts.pictures.table} name={`${texts.pictures.table}: ${title}`}>
        {() => (
          <div className={styles.scroll}>
            <table className={styles.table} aria-label={title}>
              <thead>
                <tr>
                  {[nameTitle, ...series].map((heading) => (
                    <th key={heading} scope="col" className={styles.cell}>
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, name, figures }) => (
                  <tr key={key}>
                    <th scope="row" className={styles.cell}>
                      {name}
                    </th>
                    {figures.map(({ text }, index) => (
                      <td key={series[index] ?? index} className={styles.cell}>
                        {text}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Disclosure>
    </figure>
  );
}
