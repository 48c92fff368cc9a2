/** What a figure is: counts are exact and the same anywhere; ratios compare within one run; measures are of one machine and one moment. */
export type FigureKind = 'count' | 'ratio' | 'measure';

/** What a figure is wanted to be. */
export interface Aim {
  readonly is: 'exactly' | 'at-least' | 'at-most';
  readonly value: number;
}

/** One figure of a part, in its unit; an aim that is not met is told as not met. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: FigureKind;
  readonly aim?: Aim;
}

/** Figures that belong together, row by row. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a part found. `isWhole` only where all that it promises to do was done. */
export interface PartOutcome {
  readonly isWhole: boolean;
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
}

/** What a part works with. */
export interface PartWork {
  /** A folder of the part's own, kept between runs and not in the repository: what is done already is not done again. */
  readonly folder: string;
  readonly say: (line: string) => void;
  /** How much of the whole is asked for: 1 is all of it, 0.01 a quick look. */
  readonly size: number;
}

/** One promise, or several of a kind, that can be measured anew by anybody. */
export interface ProofPart {
  readonly id: string;
  readonly title: string;
  readonly run: (work: PartWork) => Promise<PartOutcome>;
}

/** What a part found, when, and with what. */
export interface PartRecord extends PartOutcome {
  readonly part: string;
  readonly title: string;
  /** Year, month and day, UTC. */
  readonly on: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** Whether a figure is what is wanted; `null` where nothing is wanted of it. */
export function isMet({ value, aim }: Pick<Figure, 'value' | 'aim'>): boolean | null {
  if (aim === undefined) return null;
  switch (aim.is) {
    case 'exactly':
      return value === aim.value;
    case 'at-least':
      return value >= aim.value;
    case 'at-most':
      return value <= aim.value;
  }
}
