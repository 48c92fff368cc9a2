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
    const before = new TextDecoder().decode(unpack(chosen));
    const text = change(before, chance);
    if (text === before) return bytes;
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
    return { name: xmlStep(name), change: onPart(/\.(xml|rels)$/i, change) };
  }
  const isOds = sample.kind === 'ods';
  const fitting = Object.entries(PART_MUTATORS).filter(([name]) => / \.ods$|an \.ods/.test(name) === isOds);
  const [name, { part, change }] = chance.pick(fitting);
  return { name, change: onPart(part, change) };
}

/** The names of all that may be done to a file. */
export function mutatorNames(): readonly string[] {
  const all = [BYTE_MUTATORS, XLS_MUTATORS, CSV_MUTATORS, ZIP_MUTATORS, PART_MUTATORS].flatMap((some) =>
    Object.keys(some),
  );
  return [...all, ...Object.keys(XML_MUTATORS).map(xmlStep)];
}

function xmlStep(name: string): string {
  return `xml: ${name}`;
}

/** What in a file a mutator spoils, in the words of the record. */
export function spoiltBy(name: string): string {
  if (name in BYTE_MUTATORS) return 'bytes as they lie';
  if (name in ZIP_MUTATORS) return 'the zip container';
  if (name in XLS_MUTATORS) return '.xls';
  if (name in CSV_MUTATORS) return '.csv';
  const part = PART_MUTATORS[name]?.part.source ?? '';
  if (part === '') return 'XML';
  if (name.includes('formula')) return 'formulas';
  if (/dimension|far away/.test(name)) return 'dimensions';
  if (/\bname\b/.test(name) && part.includes('workbook')) return 'names';
  const [, kind = 'cells'] = KINDS.find(([word]) => part.includes(word)) ?? [];
  return kind;
}

const KINDS = [
  ['sharedStrings', 'shared strings'],
  ['styles', 'styles'],
  ['workbook', 'tabs'],
  ['rels', 'pointers between parts'],
  ['Content', 'kinds of parts'],
  ['content', '.ods'],
] as const;

/** Names that files come under; now and then one that says something else than the bytes. */
function nameOf({ kind }: Sample, chance: Chance): string {
  const ending = chance.isOneIn(12) ? chance.pick(['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'txt', 'zip', '']) : kind;
  return `hồ sơ.${ending}`;
}

/** The level at which a seed spoils. */
export function levelOf(seed: number): Level {
  return chanceOf(seed, 'level').pick(['bytes', 'container', 'xml', 'xml', 'meaning', 'meaning', 'meaning'] as const);
}

/** How many further mutators are tried where some found nothing to spoil. */
const MORE = 10;

/** The file that follows from a seed: a sample, spoilt one to three times over. */
export function mutatedFile(seed: number, samples: readonly Sample[]): Mutated {
  const chance = chanceOf(seed, 'file');
  const sample = itemAt(samples, chance.below(samples.length));
  const level = levelOf(seed);
  const count = 1 + chance.below(3);
  const mutators: string[] = [];
  let { bytes } = sample;
  for (let index = 0; mutators.length < count && index < count + MORE; index += 1) {
    const step = stepOf(sample, level, chanceOf(seed, 'step', index));
    // What a mutator needs may have gone with the one before.
    try {
      const changed = step.change(bytes, chanceOf(seed, 'change', index));
      // Not every file has what it spoils.
      if (changed === bytes) continue;
      bytes = changed;
      mutators.push(step.name);
    } catch {
      break;
    }
  }
  return { seed, sample: sample.id, mutators, name: nameOf(sample, chance), bytes: Uint8Array.from(bytes) };
}
