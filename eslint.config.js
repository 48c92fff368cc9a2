import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { binhXet } from './tools/eslint/index.js';

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const SOURCE = ['src/**/*.{ts,tsx}'];

const OFFICE_RULES = [
  'call-sync-after-load',
  'call-sync-before-read',
  'load-object-before-read',
  'no-context-sync-in-loop',
  'no-empty-load',
  'no-navigational-load',
  'no-office-initialize',
  'test-for-null-using-isNullObject',
];

/** Names of the host, which only the Excel adapter may speak to. */
const HOST_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only src/workbook/excel speaks to Excel.',
}));

/** The same names in types, where `no-restricted-globals` does not look. */
const HOST_TYPES = {
  selector: 'TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension|OfficeRuntime)$/]',
  message: 'Only src/workbook/excel speaks to Excel.',
};

/** What would make the domain depend on a clock, on chance or on where it runs. */
const OUTER_GLOBALS = [
  ...['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask'],
  ...[
    'globalThis',
    'window',
    'self',
    'global',
    'document',
    'navigator',
    'localStorage',
    'sessionStorage',
    'fetch',
    'process',
  ],
].map((name) => ({ name, message: 'The domain knows no clock, no chance and no platform.' }));

const BINARY_FLOATS = [{ name: 'parseFloat', message: 'Read numbers exactly (domain/arithmetic/decimal).' }];

const NO_CLOCK_TYPE = {
  selector: 'TSTypeReference > Identifier[name="Date"]',
  message: 'The domain knows no clock: dates are serial numbers (domain/arithmetic/date).',
};

const NO_DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

/** Order of texts is Vietnamese wherever it runs. */
const VIETNAMESE_ORDER = [
  {
    selector: 'CallExpression[callee.property.name="localeCompare"]:not([arguments.1.value="vi"])',
    message: "localeCompare needs 'vi'.",
  },
  {
    selector:
      ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][callee.property.name="Collator"]:not([arguments.0.value="vi"])',
    message: "Intl.Collator needs 'vi'.",
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '**/node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'process', 'setTimeout'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },

  {
    files: ['src/workbench/offline/service-worker.js'],
    languageOptions: {
      globals: Object.fromEntries(['caches', 'crypto', 'self'].map((name) => [name, 'readonly'])),
    },
  },

  {
    files: TYPESCRIPT,
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowString: false, allowNumber: false, allowNullableObject: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...VIETNAMESE_ORDER],
    },
  },

  {
    files: SOURCE,
    extends: [reactHooks.configs.flat.recommended],
    plugins: { 'binh-xet': binhXet, 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(OFFICE_RULES.map((name) => [`office-addins/${name}`, 'error'])),
      'binh-xet/layers': 'error',
      'binh-xet/no-text-for-people': 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', ...HOST_GLOBALS],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, HOST_TYPES, ...VIETNAMESE_ORDER],
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, HOST_TYPES, NO_CLOCK_TYPE, ...VIETNAMESE_ORDER],
      'no-restricted-globals': ['error', ...HOST_GLOBALS, ...OUTER_GLOBALS, ...BINARY_FLOATS],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The domain knows no chance.' },
        { object: 'Number', property: 'parseFloat', message: BINARY_FLOATS[0].message },
      ],
    },
  },
  {
    files: ['src/workbook/excel/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...VIETNAMESE_ORDER],
    },
  },
  { files: ['src/i18n/**'], rules: { 'binh-xet/no-text-for-people': 'off' } },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
);
