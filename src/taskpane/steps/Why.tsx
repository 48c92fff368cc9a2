import type { ReactNode } from 'react';
import type { ExplainedCeiling, ExplainedDecision, ExplainedVote, Explanation } from '../../domain/trace/explain';
import { decimalText, pointsText } from '../../i18n/numbers';
import { usePane } from '../pane-context';
import { CellLink } from '../parts/CellLink';
import { SettingLine } from '../parts/SettingLine';
import { Told } from '../parts/Told';
import { STATUS_TONE, VERDICT_TONE } from '../parts/tones';
import { ConditionTraces } from './ConditionTraces';
import { useWhyStyles } from './Why.styles';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useWhyStyles();
  return (
    <div className={styles.part}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}

function VotePart({ vote }: { readonly vote: ExplainedVote }) {
  const { texts } = usePane();
  const styles = useWhyStyles();
  const words = texts.steps.why;
  const count = (value: number): string => decimalText(texts.language, String(value));
  const { nominee, threshold, isRequired, settings } = vote;
  const required = threshold?.required ?? null;
  const of = threshold?.of ?? null;
  return (
    <Part title={words.vote}>
      {nominee === null ? (
        <p className={styles.text}>{words.notOnBallot}</p>
      ) : (
        <Told tone={VERDICT_TONE[nominee.verdict]}>
          {[
            words.yes(count(nominee.yes)),
            required === null || of === null
              ? texts.steps.ballots.noThreshold
              : words.needed(count(required), count(of)),
            texts.words.verdict[nominee.verdict],
          ].join(' · ')}
        </Told>
      )}
      {!isRequired && <p className={styles.text}>{words.voteOnly}</p>}
      {settings.map((setting) => (
        <SettingLine key={setting.key} setting={setting} />
      ))}
    </Part>
  );
}

function CeilingPart({ ceiling }: { readonly ceiling: ExplainedCeiling }) {
  const { texts } = usePane();
  const styles = useWhyStyles();
  const { language } = texts;
  const words = texts.steps.why;
  const { outcome, rank, settings } = ceiling;
  const ranked =
    rank.value === null
      ? words.unranked
      : rank.by === 'votes'
        ? words.rankVotes(decimalText(language, String(rank.value)))
        : words.rankScore(pointsText(language, rank.value));
  return (
    <Part title={words.ceiling}>
      <p className={styles.text}>
        {[outcome === null ? words.noLimit : words.limit(decimalText(language, String(outcome.limit))), ranked].join(
          ' · ',
        )}
      </p>
      {settings.map((setting) => (
        <SettingLine key={setting.key} setting={setting} />
      ))}
    </Part>
  );
}

function DecisionsPart({ decisions }: { readonly decisions: readonly ExplainedDecision[] }) {
  const { texts } = usePane();
  const styles = useWhyStyles();
  const words = texts.steps.why;
  return (
    <Part title={words.decision}>
      {decisions.map(({ decision: { isChosen, basis, at }, applies }) => (
        <p key={at.cell} className={styles.text}>
          {[
            isChosen ? words.chosen : words.notChosen,
            ...(basis === '' ? [] : [basis]),
            ...(applies ? [] : [words.notApplied]),
          ].join(' · ')}{' '}
          <CellLink place={at} />
        </p>
      ))}
    </Part>
  );
}

/** `Vì sao?`: the step that settled it, then every step with its cells, rules, sources and layers. */
export function Why({ explanation }: { readonly explanation: Explanation }) {
  const { texts } = usePane();
  const styles = useWhyStyles();
  const words = texts.steps.why;
  const { status, decidedBy, conditions, vote, ceiling, decisions } = explanation;
  return (
    <div className={styles.why}>
      <Told tone={STATUS_TONE[status]}>{[texts.words.status[status], words.decidedBy[decidedBy]].join(' · ')}</Told>
      <Part title={words.conditions}>
        <ConditionTraces traces={conditions} />
      </Part>
      {vote !== null && <VotePart vote={vote} />}
      {ceiling !== null && <CeilingPart ceiling={ceiling} />}
      {decisions.length > 0 && <DecisionsPart decisions={decisions} />}
    </div>
  );
}
