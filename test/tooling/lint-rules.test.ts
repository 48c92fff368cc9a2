/** The lint rules that hold the design: each is seen to catch what it is for, with the configuration that `npm run lint` uses. */
import { spawnSync } from 'node:child_process';

interface Snippet {
  readonly file: string;
  readonly code: string;
  /** The rules that must be broken; none where the snippet is right. */
  readonly breaks: readonly string[];
  /** Whether its rules need types, and the file therefore exists. */
  readonly isTyped?: boolean;
}

const LAYERS = 'binh-xet/layers';
const TEXT = 'binh-xet/no-text-for-people';

function imports(file: string, target: string): string {
  return `import { thing } from '${target}';\n\n/** ${file} */\nexport const other = thing;\n`;
}

function importsType(target: string): string {
  return `import type { Thing } from '${target}';\n\nexport type Other = readonly Thing[];\n`;
}

/** File, import: right. */
const ALLOWED: readonly (readonly [file: string, target: string])[] = [
  ['src/domain/scoring/x.ts', '../arithmetic/decimal'],
  ['src/domain/rules/x.ts', 'zod'],
  ['src/packs/x.ts', '../domain/rules/pack'],
  ['src/packs/x.ts', './campaigns/tran-phu-2022.json'],
  ['src/sheets/reading/x.ts', '../../domain/round'],
  ['src/sheets/writing/x.ts', '../../i18n/words'],
  ['src/review/x.ts', '../sheets/reading/read'],
  ['src/review/x.ts', '../packs'],
  ['src/review/x.ts', '../domain/evaluate'],
  ['src/review/x.ts', '../workbook/port'],
  ['src/review/x.ts', '../i18n/words'],
  ['src/review/x.ts', '@noble/hashes/sha2'],
  ['src/workbook/fingerprint.ts', '@noble/hashes/sha2'],
  ['src/workbook/port.ts', '../domain/result'],
  ['src/workbook/file/x.ts', 'fflate'],
  ['src/workbook/file/x.ts', 'fflate/browser'],
  ['src/review/x.ts', 'fflate'],
  ['src/workbook/file/x.ts', '../port'],
  ['src/workbook/excel/x.ts', '../port'],
  ['src/taskpane/steps/x.tsx', '../../review/run'],
  ['src/taskpane/x.tsx', '../i18n/words'],
  ['src/taskpane/x.tsx', '../workbook/port'],
  ['src/taskpane/x.tsx', 'react'],
  ['src/taskpane/x.ts', 'zod'],
  ['src/taskpane/x.tsx', '@fluentui/react-components'],
  ['src/taskpane/index.tsx', '../workbook/excel/adapter'],
  ['src/taskpane/x.tsx', './collecting/x'],
  ['src/taskpane/collecting/x.ts', '../../workbook/file/adapter'],
  ['src/workbench/x.tsx', '../taskpane/pane'],
  ['src/workbench/x.tsx', '../workbook/file/adapter'],
  ['src/commands/commands.ts', '../review/run'],
  ['src/commands/commands.ts', '../workbook/excel/adapter'],
  ['src/cli/x.ts', '../review/run'],
  ['src/cli/x.ts', '../workbook/file/adapter'],
  ['src/cli/x.ts', 'node:fs'],
];

/** File, import: against the direction. */
const FORBIDDEN: readonly (readonly [file: string, target: string])[] = [
  ['src/domain/scoring/x.ts', '../../sheets/reading/read'],
  ['src/domain/x.ts', '../packs'],
  ['src/domain/x.ts', '../i18n/words'],
  ['src/domain/x.ts', '../workbook/port'],
  ['src/domain/x.ts', 'react'],
  ['src/domain/x.ts', '@noble/hashes/sha2'],
  ['src/domain/x.ts', 'node:crypto'],
  ['src/domain/x.ts', 'fs'],
  ['src/domain/x.ts', '../../package.json'],
  ['src/domain/x.ts', '../../../elsewhere/x'],
  ['src/packs/x.ts', '../review/run'],
  ['src/sheets/x.ts', '../packs'],
  ['src/sheets/x.ts', '../review/run'],
  ['src/sheets/x.ts', '../workbook/port'],
  ['src/sheets/x.ts', '../workbook/file/adapter'],
  ['src/sheets/x.ts', 'fflate'],
  ['src/review/x.ts', '../workbook/file/adapter'],
  ['src/review/x.ts', '../workbook/excel/adapter'],
  ['src/review/x.ts', '../taskpane/pane'],
  ['src/review/x.ts', 'docx'],
  ['src/workbook/port.ts', './file/adapter'],
  ['src/workbook/port.ts', '../sheets/reading/read'],
  ['src/workbook/file/x.ts', '../excel/adapter'],
  ['src/workbook/file/x.ts', '../../sheets/reading/read'],
  ['src/workbook/file/x.ts', 'fflate-too'],
  ['src/workbook/excel/x.ts', '../file/adapter'],
  ['src/workbook/excel/x.ts', 'fflate'],
  ['src/i18n/x.ts', '../domain/finding'],
  ['src/i18n/x.ts', '../sheets/names'],
  ['src/taskpane/x.tsx', '../domain/finding'],
  ['src/taskpane/x.tsx', '../sheets/names'],
  ['src/taskpane/x.tsx', '../workbook/file/adapter'],
  ['src/taskpane/x.tsx', '../workbook/excel/adapter'],
  ['src/taskpane/collecting/x.tsx', '../../workbook/excel/adapter'],
  ['src/taskpane/x.tsx', '../workbench/sheet'],
  ['src/workbench/x.tsx', '../taskpane/index'],
  ['src/workbench/x.tsx', '../workbook/excel/adapter'],
  ['src/workbench/x.tsx', 'node:fs'],
  ['src/commands/x.ts', '../workbook/excel/adapter'],
  ['src/commands/commands.ts', '../taskpane/pane'],
  ['src/cli/x.ts', '../taskpane/pane'],
  ['src/cli/x.ts', '../packs'],
  ['src/cli/x.ts', 'fflate'],
  ['src/cli/x.ts', 'express'],
  ['src/loose.ts', './domain/round'],
];

const TYPES_ALLOWED: readonly (readonly [file: string, target: string])[] = [
  ['src/sheets/x.ts', '../workbook/port'],
  ['src/i18n/x.ts', '../domain/finding'],
  ['src/taskpane/x.tsx', '../domain/finding'],
];

const TYPES_FORBIDDEN: readonly (readonly [file: string, target: string])[] = [
  ['src/domain/x.ts', '../workbook/port'],
  ['src/sheets/x.ts', '../workbook/file/adapter'],
  ['src/review/x.ts', 'docx'],
];

const SNIPPETS: readonly Snippet[] = [
  ...ALLOWED.map(([file, target]) => ({ file, code: imports(file, target), breaks: [] })),
  ...FORBIDDEN.map(([file, target]) => ({ file, code: imports(file, target), breaks: [LAYERS] })),
  ...TYPES_ALLOWED.map(([file, target]) => ({ file, code: importsType(target), breaks: [] })),
  ...TYPES_FORBIDDEN.map(([file, target]) => ({ file, code: importsType(target), breaks: [LAYERS] })),

  // The other ways to import.
  { file: 'src/domain/x.ts', code: `export * from '../packs';\n`, breaks: [LAYERS] },
  { file: 'src/domain/x.ts', code: `export { a } from '../packs';\n`, breaks: [LAYERS] },
  { file: 'src/domain/x.ts', code: `export const later = () => import('../packs');\n`, breaks: [LAYERS] },
  { file: 'src/domain/x.ts', code: `export const later = (name: string) => import(name);\n`, breaks: [LAYERS] },
  {
    file: 'src/domain/x.ts',
    code: `export type A = import('../packs').A;\n`,
    breaks: ['@typescript-eslint/consistent-type-imports', LAYERS],
  },
  {
    file: 'src/i18n/x.ts',
    code: `import { type Code } from '../domain/finding';\n\nexport type A = Code;\n`,
    breaks: [LAYERS],
  },
  { file: 'test/x.test.ts', code: imports('a test', '../src/workbook/file/adapter'), breaks: [] },

  // The domain stands outside of time, chance and place.
  { file: 'src/domain/x.ts', code: 'export const now = Date.now();\n', breaks: ['no-restricted-globals'] },
  { file: 'src/domain/x.ts', code: 'export const now = (day: Date) => day;\n', breaks: ['no-restricted-syntax'] },
  { file: 'src/domain/x.ts', code: 'export const now = performance.now();\n', breaks: ['no-restricted-globals'] },
  { file: 'src/domain/x.ts', code: 'export const now = globalThis.Date.now();\n', breaks: ['no-restricted-globals'] },
  { file: 'src/domain/x.ts', code: 'export const luck = Math.random();\n', breaks: ['no-restricted-properties'] },
  { file: 'src/domain/x.ts', code: `export const half = parseFloat('0.5');\n`, breaks: ['no-restricted-globals'] },
  {
    file: 'src/domain/x.ts',
    code: `export const half = Number.parseFloat('0.5');\n`,
    breaks: ['no-restricted-properties'],
  },
  { file: 'src/cli/x.ts', code: 'export const now = Date.now();\n', breaks: [] },

  // Excel has one door.
  {
    file: 'src/review/x.ts',
    code: 'export const go = () => Excel.run(() => Promise.resolve());\n',
    breaks: ['no-restricted-globals'],
  },
  {
    file: 'src/taskpane/x.tsx',
    code: 'export const go = () => Office.onReady();\n',
    breaks: ['no-restricted-globals'],
  },
  { file: 'src/review/x.ts', code: 'export type A = Excel.Range;\n', breaks: ['no-restricted-syntax'] },
  {
    file: 'src/workbook/excel/x.ts',
    code: 'export const go = () => Excel.run(() => Promise.resolve());\n',
    breaks: [],
  },

  // Text for people.
  { file: 'src/review/x.ts', code: `export const word = 'Đợt xét';\n`, breaks: [TEXT] },
  { file: 'src/review/x.ts', code: 'export const word = (n: string) => `${n} người`;\n', breaks: [TEXT] },
  { file: 'src/review/x.ts', code: `// Đợt xét\nexport const word = /đ/g;\n`, breaks: [] },
  { file: 'src/review/x.ts', code: String.raw`export const letters = ['\u0111', '\u1ea1'];` + '\n', breaks: [] },
  { file: 'src/review/x.ts', code: `export const arrow = '→ · 5 %';\n`, breaks: [] },
  { file: 'src/i18n/vi.ts', code: `export const word = 'Đợt xét';\n`, breaks: [] },
  { file: 'src/taskpane/x.tsx', code: 'export const A = () => <p>Hello</p>;\n', breaks: [TEXT] },
  { file: 'src/taskpane/x.tsx', code: 'export const A = () => <p>Họ và tên</p>;\n', breaks: [TEXT] },
  { file: 'src/taskpane/x.tsx', code: `export const A = () => <p>{'Hello'}</p>;\n`, breaks: [TEXT] },
  {
    file: 'src/taskpane/x.tsx',
    code: `export const A = (p: { on: boolean }) => <p>{p.on ? 'On' : '–'}</p>;\n`,
    breaks: [TEXT],
  },
  { file: 'src/taskpane/x.tsx', code: 'export const A = (p: { n: string }) => <p>{p.n}: 12 %</p>;\n', breaks: [] },
  ...['aria-label', 'title', 'placeholder', 'label', 'alt'].map((name) => ({
    file: 'src/taskpane/x.tsx',
    code: `export const A = () => <i ${name}="Close" />;\n`,
    breaks: [TEXT],
  })),
  {
    file: 'src/taskpane/x.tsx',
    code: 'export const A = (p: { n: string }) => <i title={`Close ${p.n}`} />;\n',
    breaks: [TEXT],
  },
  {
    file: 'src/taskpane/x.tsx',
    code: 'export const A = (p: { n: string }) => <i title={p.n} className="close" />;\n',
    breaks: [],
  },

  // Habits.
  {
    file: 'src/review/x.ts',
    code: 'export default function f() {\n  return 1;\n}\n',
    breaks: ['no-restricted-syntax'],
  },
  { file: 'src/review/x.ts', code: `export const o = 'a'.localeCompare('b');\n`, breaks: ['no-restricted-syntax'] },
  {
    file: 'src/review/x.ts',
    code: `export const o = 'a'.localeCompare('b', 'en');\n`,
    breaks: ['no-restricted-syntax'],
  },
  { file: 'src/review/x.ts', code: `export const o = 'a'.localeCompare('b', 'vi');\n`, breaks: [] },
  { file: 'src/review/x.ts', code: 'export const o = new Intl.Collator();\n', breaks: ['no-restricted-syntax'] },
  { file: 'src/review/x.ts', code: `console.log('x');\n`, breaks: ['no-console'] },
  { file: 'src/cli/x.ts', code: `console.log('x');\n`, breaks: [] },
  {
    file: 'src/review/x.ts',
    code: 'export const a = (b: any) => b;\n',
    breaks: ['@typescript-eslint/no-explicit-any'],
  },
  {
    file: 'src/review/x.ts',
    code: 'export const a = (b: string | null) => b!;\n',
    breaks: ['@typescript-eslint/no-non-null-assertion'],
  },
  {
    file: 'src/review/x.ts',
    code: '// eslint-disable-next-line no-console\nexport const a = 1;\n',
    breaks: ["Unused eslint-disable directive (no problems were reported from 'no-console')."],
  },
  {
    file: 'src/workbook/excel/x.ts',
    code: `export async function go(context: Excel.RequestContext) {\n  for (const name of ['A', 'B']) {\n    context.workbook.worksheets.add(name);\n    await context.sync();\n  }\n}\n`,
    breaks: ['office-addins/no-context-sync-in-loop'],
  },
  {
    file: 'src/workbook/excel/x.ts',
    code: `export async function go(context: Excel.RequestContext) {\n  const sheet = context.workbook.worksheets.getActiveWorksheet();\n  sheet.load('name');\n  return sheet.name;\n}\n`,
    breaks: ['office-addins/call-sync-after-load', 'office-addins/call-sync-before-read'],
  },
  {
    file: 'src/taskpane/x.tsx',
    code: `import { useState } from 'react';\n\nexport function A(p: { on: boolean }) {\n  if (p.on) useState(1);\n  return null;\n}\n`,
    breaks: ['react-hooks/rules-of-hooks'],
  },

  // With types: a file that is there.
  {
    isTyped: true,
    file: 'src/domain/result.ts',
    code: `export function f(a: 'x' | 'y') {\n  switch (a) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n}\n`,
    breaks: ['@typescript-eslint/switch-exhaustiveness-check'],
  },
  {
    isTyped: true,
    file: 'src/domain/result.ts',
    code: `export function f(a: () => Promise<void>) {\n  a();\n}\n`,
    breaks: ['@typescript-eslint/no-floating-promises'],
  },
  {
    isTyped: true,
    file: 'src/domain/result.ts',
    code: `export const f = (a: number) => (a ? 1 : 2);\n`,
    breaks: ['@typescript-eslint/strict-boolean-expressions'],
  },
];

test('each snippet breaks the rules that it should, and no other', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['test/tooling/lint-snippets.mjs'], {
    input: JSON.stringify(SNIPPETS),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const broken = JSON.parse(stdout) as readonly (readonly string[])[];
  expect(broken).toHaveLength(SNIPPETS.length);
  const seen = SNIPPETS.map((snippet, index) => ({ ...snippet, breaks: broken[index] ?? [] }));
  expect(seen).toEqual(SNIPPETS);
}, 120_000);
