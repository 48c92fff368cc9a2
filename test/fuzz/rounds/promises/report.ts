/** What of a report the promises are about. */
export interface Report {
  readonly findings: readonly {
    readonly code: string;
    readonly subject: string | null;
    readonly sheet: string | null;
    readonly cell: string | null;
  }[];
  readonly people: readonly Subject[];
  readonly collectives: readonly Subject[];
  readonly ceilings: readonly {
    readonly award: string;
    readonly limit: number | null;
    readonly passed: number;
    readonly nominated: number;
    readonly tied: readonly string[];
    readonly over: readonly string[];
  }[];
  readonly ballots: readonly {
    readonly award: string;
    readonly valid: number | null;
    readonly nominees: readonly {
      readonly id: string;
      readonly yes: number | null;
      readonly no: number | null;
      readonly blank: number | null;
      readonly unreadable: number | null;
    }[];
  }[];
  readonly rules: { readonly awards: readonly { readonly id: string; readonly conditions: readonly Rule[] }[] };
}

/** Somebody, or a unit, with what became of each award. */
export interface Subject {
  readonly id: string;
  readonly scores?: Readonly<Record<string, string | null>>;
  readonly awards: Readonly<
    Record<
      string,
      {
        readonly eligibility: string;
        readonly status: string;
        readonly conditions: readonly {
          readonly rule: string;
          readonly result: string;
          readonly sheet: string | null;
          readonly cell: string | null;
          readonly citation: string | null;
        }[];
      }
    >
  >;
}

interface Rule {
  readonly rule: string;
  readonly layer: string;
  readonly citation: string | null;
  readonly status: string | null;
}
