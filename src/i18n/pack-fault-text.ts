import type { PackFault, PackFormat, PackKind } from '../domain/rules/pack-faults';

/** What the sentences about the shape of a pack are made from. */
export interface PackFaultSentences {
  readonly missing: string;
  readonly keyUnknown: string;
  readonly empty: string;
  readonly wrong: string;
  readonly kind: (kind: string) => string;
  readonly kinds: Readonly<Record<PackKind, string>>;
  readonly word: (words: string) => string;
  readonly formats: Readonly<Record<PackFormat, string>>;
  readonly least: (least: string) => string;
  readonly most: (most: string) => string;
}

/** What is wrong with the shape of a pack; its place is told before. */
export function packFaultText(sentences: PackFaultSentences, fault: PackFault): string {
  switch (fault.code) {
    case 'missing':
      return sentences.missing;
    case 'key-unknown':
      return sentences.keyUnknown;
    case 'empty':
      return sentences.empty;
    case 'wrong':
      return sentences.wrong;
    case 'kind':
      return sentences.kind(sentences.kinds[fault.kind]);
    case 'word':
      return sentences.word(fault.words.map((word) => `“${word}”`).join(', '));
    case 'format':
      return sentences.formats[fault.format];
    case 'range':
      return fault.most === null ? sentences.least(fault.least ?? '') : sentences.most(fault.most);
  }
}
