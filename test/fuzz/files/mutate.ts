import { itemAt } from '../../../src/domain/checked';
import { pack, readZip, unpack, writeZip } from '../../../src/workbook/file/zip/archive';
import { type Chance, chanceOf } from '../../support/generated-round/chance';
import { BYTE_MUTATORS, type ByteMutator } from './mutators/bytes';
import { CSV_MUTATORS, XLS_MUTATORS } from './mutators/old-formats';
import { PART_MUTATORS } from './mutators/parts';
import { XML_MUTATORS, type TextMutator } from './mutators/xml';
import { ZIP_MUTATORS } from './mutators/zip';
import type { Sample } from './samples';

/** A file as it comes out of the mutators, with the road there: the seed alone gives it again. */
export interface Mutated {
  readonly seed: number;
  readonly sample: string;
  readonly mutators: readonly string[];
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is spoilt: the bytes as they lie, the container, or what the parts say. */
export const LEVELS = ['bytes', 'container', 'xml', 'meaning'] as const;

/** One of them. */
export type Level = (typeof LEVELS)[number];

interface Step {
  readonly name: string;
  readonly change: ByteMutator;
}

function named<T>(mutators: Readonly<Record<string, T>>, chance: Chance): readonly [string, T] {
  return chance.pick(Object.entries(mutators));
}

/** A mutator of text, on a part of a zip file. */
function onPart(part: RegExp, change: TextMutator): ByteMutator {
  return (bytes, chance) => {
    const entries = readZip(bytes);
    const fitting = entries.filter(({ name, size }) => part.test(name) && size > 0);
    if (fitting.length === 0) return bytes;
    const chosen = chance.pick(fitting);
    const text = change(new TextDecoder().decode(unpack(chosen)), chance);
    return writeZip(
      entries.map((entry) => (entry === chosen ? pack(entry.name, new TextEncoder().encode(text)) : entry)),
    );
  };
}

function isZip({ kind }: Sample): boolean {
  return kind === 'xlsx' || kind === 'ods';
}

function stepOf(sample: Sample, level: Level, chance: Chance): Step {
  if (level === 'bytes') {
    const [name, change] = named(BYTE_MUTATORS, chance);
    return { name, change };
  }
  if (!isZip(sample)) {
    const [name, change] = named(sample.kind === 'xls' ? XLS_MUTATORS : CSV_MUTATORS, chance);
    return { name, change };
  }
  if (level === 'container') {
    const [name, change] = named(ZIP_MUTATORS, chance);
    return { name, change };
  }
  if (level === 'xml') {
    const [name, change] = named(XML_MUTATORS, chance);
    return { name: `xml: ${name}`, change: onPart(/\.(xml|rels)$/i, change) };
  }
  const isOds = sample.kind === 'ods';
  const fitting = Object.entries(PART_MUTATORS).filter(([name]) => / \.ods$|an \.ods/.test(name) === isOds);
  const [name, { part, change }] = chance.pick(fitting);
  return { name, change: onPart(part, change) };
}

/** Names that files come under; now and then one that says something else than the bytes. */
function nameOf({ kind }: Sample, chance: Chance): string {
  const ending = chance.isOneIn(12) ? chance.pick(['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'txt', 'zip', '']) : kind;
  return `hồ sơ.${ending}`;
}

/** The level at which a seed spoils. */
export function levelOf(seed: number): Level {
  return chanceOf(seed, 'level').pick(['bytes', 'container', 'xml', 'xml', 'meaning', 'meaning', 'meaning'] as const);
}

/** The file that follows from a seed: a sample, spoilt one to three times over. */
export function mutatedFile(seed: number, samples: readonly Sample[]): Mutated {
  const chance = chanceOf(seed, 'file');
  const sample = itemAt(samples, chance.below(samples.length));
  const level = levelOf(seed);
  const count = 1 + chance.below(3);
  const mutators: string[] = [];
  let { bytes } = sample;
  for (let index = 0; index < count; index += 1) {
    const step = stepOf(sample, level, chanceOf(seed, 'step', index));
    // What a mutator needs may have gone with the one before.
    try {
      bytes = step.change(bytes, chanceOf(seed, 'change', index));
      mutators.push(step.name);
    } catch {
      break;
    }
  }
  return { seed, sample: sample.id, mutators, name: nameOf(sample, chance), bytes: Uint8Array.from(bytes) };
}
