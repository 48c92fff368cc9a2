import type { ScoreStep } from '../../domain/pictures/scores';
import { pointsText } from '../../i18n/numbers';
import type { Texts } from '../../i18n/texts';
import { type Pictures as Content, picturesOf } from '../../review/pictures';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { BarChart } from './BarChart';
import { usePicturesStyles } from './Pictures.styles';

/** Targets against results, awards by unit, the distribution of scores. */
export function Pictures({ review }: { readonly review: Review }) {
  const styles = usePicturesStyles();
  const pictures = picturesOf(review);
  return (
    <div className={styles.pictures}>
      <TargetPicture shares={pictures.shares} />
      <UnitPicture byUnit={pictures.byUnit} />
      <ScorePicture steps={pictures.steps} withoutScore={pictures.withoutScore} />
    </div>
  );
}

function Remark({ children }: { readonly children: string }) {
  const styles = usePicturesStyles();
  return <p className={styles.remark}>{children}</p>;
}

function TargetPicture({ shares }: Pick<Content, 'shares'>) {
  const { texts } = usePane();
  const words = texts.pictures;
  if (shares.length === 0) return <Remark>{`${words.targets}: ${words.noTargets}`}</Remark>;
  const figure = (value: number) => ({ value, text: words.percent(pointsText(texts.language, value)) });
  return (
    <BarChart
      title={words.targets}
      nameTitle={words.target}
      series={[words.wanted, words.reached]}
      rows={shares.map(({ result: { target }, wanted, reached }) => ({
        key: target.id,
        name: target.name,
        figures: [figure(wanted), figure(reached)],
      }))}
      isStacked={false}
    />
  );
}

function UnitPicture({ byUnit: { awards, units, awardsLeftOut, unitsLeftOut } }: Pick<Content, 'byUnit'>) {
  const words = usePane().texts.pictures;
  if (awards.length === 0) return <Remark>{`${words.units}: ${words.noAward}`}</Remark>;
  if (units.length < 2) return <Remark>{`${words.units}: ${words.oneUnit}`}</Remark>;
  return (
    <div>
      <BarChart
        title={words.units}
        nameTitle={words.unit}
        series={awards.map(({ short }) => short)}
        rows={units.map(({ name, counts }) => ({
          key: name,
          name: name === '' ? words.noUnit : name,
          figures: counts.map((value) => ({ value, text: String(value) })),
        }))}
        isStacked
      />
      {awards.length > 1 && <Remark>{words.twice}</Remark>}
      {unitsLeftOut > 0 && <Remark>{words.unitsLeftOut(String(unitsLeftOut))}</Remark>}
      {awardsLeftOut > 0 && <Remark>{words.awardsLeftOut(String(awardsLeftOut))}</Remark>}
    </div>
  );
}

function rangeText({ language, pictures: words }: Texts, { least, below }: ScoreStep): string {
  const text = (points: number): string => pointsText(language, points);
  if (least === null) return words.under(text(below));
  return below === null ? words.from(text(least)) : words.between(text(least), text(below));
}

function ScorePicture({ steps, withoutScore }: Pick<Content, 'steps' | 'withoutScore'>) {
  const { texts } = usePane();
  const words = texts.pictures;
  if (steps.length === 0) return <Remark>{`${words.scores}: ${words.noScores}`}</Remark>;
  return (
    <div>
      <BarChart
        title={words.scores}
        nameTitle={words.range}
        series={[words.people]}
        rows={steps.map((step) => ({
          key: rangeText(texts, step),
          name: rangeText(texts, step),
          figures: [{ value: step.count, text: String(step.count) }],
        }))}
        isStacked={false}
      />
      {withoutScore > 0 && <Remark>{words.withoutScore(String(withoutScore))}</Remark>}
    </div>
  );
}
