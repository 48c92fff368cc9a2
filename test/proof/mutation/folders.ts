import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Code that is changed, and the tests, in memory, that its mutants are held against: folders or files. */
export interface Folder {
  readonly folder: string;
  /** Whether the folders in it are left out: they stand in the list themselves. */
  readonly isFlat: boolean;
  readonly tests: readonly string[];
}

/** Where a wrong figure hurts most comes first. */
const DOMAIN = [
  ...['ceilings', 'ballots', 'arithmetic', 'nominations', 'eligibility', 'targets', 'counting', 'scoring'],
  ...['ratings', 'rewards', 'closing', 'history', 'calendar', 'periods', 'granting', 'registration'],
  ...['cross-checks', 'indicators', 'initiatives', 'interim', 'judgements', 'dossiers', 'articles'],
  ...['follow-up', 'pictures', 'rules', 'text', 'trace'],
];
const SHEETS = ['reading', 'writing', 'counting', 'repairs', 'template'];

function mirrored(layer: string, names: readonly string[]): readonly Folder[] {
  return [
    ...names.map((name) => ({ folder: `src/${layer}/${name}`, isFlat: false, tests: [`test/${layer}/${name}`] })),
    {
      folder: `src/${layer}`,
      isFlat: true,
      tests: readdirSync(`test/${layer}`)
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => path.posix.join('test', layer, name)),
    },
  ];
}

/** Every folder, each with the tests that mirror it. */
export const FOLDERS: readonly Folder[] = [...mirrored('domain', DOMAIN), ...mirrored('sheets', SHEETS)];
