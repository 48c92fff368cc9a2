import { type File, Packer } from 'docx';
import { type Zippable, strToU8, zipSync } from 'fflate';
import type { IsoDate } from '../domain/arithmetic/date';

/** The day of a file whose paper bears none: the first that a zip file can tell. */
const NO_DAY: IsoDate = '1980-01-01';
/** The last that one can tell. */
const LAST_DAY: IsoDate = '2099-12-31';
const CORE = 'docProps/core.xml';
const CLOCK = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

interface Compiler {
  readonly compile: (file: File) => ReadonlyMap<string, unknown>;
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === 'object' && value !== null && 'compile' in value && typeof value.compile === 'function';
}

/** The parts of a document as the library makes them: zipped by it they would bear the clock's date, and it would throw at one that a zip file cannot tell. */
function partsOf(file: File): ReadonlyMap<string, unknown> {
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  if (!isCompiler(compiler)) throw new Error('docx has no compiler any more');
  return compiler.compile(file);
}

/** The bytes of a document without the clock: each time in it is the day of the paper, so equal papers are equal bytes, whenever they are made. */
export function bytesWithoutClock(file: File, day: IsoDate | null): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of partsOf(file)) {
    if (content instanceof Uint8Array) parts[name] = content;
    else if (typeof content !== 'string') throw new Error(`part ${name}`);
    else parts[name] = strToU8(name === CORE ? content.replace(CLOCK, `$1${day ?? NO_DAY}T00:00:00Z`) : content);
  }
  const isTellable = day !== null && day >= NO_DAY && day <= LAST_DAY;
  const [year, month, date] = (isTellable ? day : NO_DAY).split('-').map(Number);
  // Dates of a zip file have no time zone: this is midnight wherever it runs.
  const mtime = new Date(year ?? 1980, (month ?? 1) - 1, date ?? 1);
  return zipSync(parts, { mtime, level: 6 });
}
