import { useBarChartStyles } from './BarChart.styles';

/** What bars are filled with: told from one another by pattern alone, in any colours. */
export const PATTERNS = ['solid', 'empty', 'stripes', 'dots', 'cross'] as const;

/** One of them. */
export type Pattern = (typeof PATTERNS)[number];

/** The patterns of one picture, once; `id` makes their names its own. */
export function Patterns({ id }: { readonly id: string }) {
  const styles = useBarChartStyles();
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const;
  const ground = <rect width={6} height={6} className={styles.empty} />;
  return (
    <svg width={0} height={0} aria-hidden focusable="false" style={{ position: 'absolute' }}>
      <defs>
        <pattern id={`${id}-stripes`} {...size}>
          {ground}
          <path d="M-1 7 7 -1" className={styles.stripe} />
        </pattern>
        <pattern id={`${id}-dots`} {...size}>
          {ground}
          <circle cx={3} cy={3} r={1.5} className={styles.solid} />
        </pattern>
        <pattern id={`${id}-cross`} {...size}>
          {ground}
          <path d="M0 0 6 6M6 0 0 6" className={styles.stripe} />
        </pattern>
      </defs>
    </svg>
  );
}

/** A bar of a pattern; `x` and `width` as SVG takes them. */
export function Bar({
  id,
  pattern,
  x,
  width,
}: {
  readonly id: string;
  readonly pattern: Pattern;
  readonly x: string;
  readonly width: string;
}) {
  const styles = useBarChartStyles();
  const place = { x, y: 1, width, height: 12 };
  if (pattern === 'solid') return <rect {...place} className={`${styles.bar} ${styles.solid}`} />;
  if (pattern === 'empty') return <rect {...place} className={`${styles.bar} ${styles.empty}`} />;
  return <rect {...place} className={styles.bar} fill={`url(#${id}-${pattern})`} />;
}
