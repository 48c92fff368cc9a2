import { useId } from 'react';
import { useFillBarStyles } from './FillBar.styles';

/** What a part is filled with. */
type Filling = 'solid' | 'striped' | 'empty';

/** A part of a bar: how much of it, and the words for it with its figure. */
export interface BarPart {
  readonly filling: Filling;
  readonly amount: number;
  readonly text: string;
}

const HEIGHT = 12;

function Stripes({ id }: { readonly id: string }) {
  const styles = useFillBarStyles();
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
      <rect width={6} height={6} className={styles.empty} />
      <path d="M-1 7 7 -1" className={styles.stripe} />
    </pattern>
  );
}

function Part({
  id,
  filling,
  x,
  width,
}: {
  readonly id: string;
  readonly filling: Filling;
  readonly x: string;
  readonly width: string;
}) {
  const styles = useFillBarStyles();
  const place = { x, y: 1, width, height: HEIGHT };
  if (filling === 'striped') return <rect {...place} className={styles.part} fill={`url(#${id})`} />;
  return <rect {...place} className={`${styles.part} ${styles[filling]}`} />;
}

/** A bar of parts one behind the other, each told in words and figures below by what it is filled with; `mark` is a line at a place of its own. */
export function FillBar({
  parts,
  mark = null,
}: {
  readonly parts: readonly BarPart[];
  readonly mark?: { readonly at: number; readonly text: string } | null;
}) {
  const styles = useFillBarStyles();
  const id = useId();
  const whole = Math.max(
    parts.reduce((sum, { amount }) => sum + amount, 0),
    mark?.at ?? 0,
  );
  const share = (amount: number): string => `${String((amount * 100) / whole)}%`;
  const before = (index: number): number => parts.slice(0, index).reduce((sum, { amount }) => sum + amount, 0);
  return (
    <div className={styles.figure}>
      {whole > 0 && (
        <svg className={styles.bar} aria-hidden focusable="false">
          <defs>
            <Stripes id={id} />
          </defs>
          {parts.map(({ filling, amount, text }, index) =>
            amount === 0 ? null : (
              <Part key={text} id={id} filling={filling} x={share(before(index))} width={share(amount)} />
            ),
          )}
          {mark !== null && (
            <line x1={share(mark.at)} x2={share(mark.at)} y1={-1} y2={HEIGHT + 3} className={styles.mark} />
          )}
        </svg>
      )}
      <ul className={styles.legend}>
        {parts.map(({ filling, text }) => (
          <li key={text} className={styles.key}>
            <svg width={14} height={14} aria-hidden focusable="false" className={styles.sign}>
              <Part id={id} filling={filling} x="1" width="12" />
            </svg>
            {text}
          </li>
        ))}
        {mark !== null && (
          <li className={styles.key}>
            <svg width={14} height={14} aria-hidden focusable="false" className={styles.sign}>
              <line x1={7} x2={7} y1={0} y2={14} className={styles.mark} />
            </svg>
            {mark.text}
          </li>
        )}
      </ul>
    </div>
  );
}
