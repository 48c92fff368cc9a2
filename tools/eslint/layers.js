import path from 'node:path';

/**
 * The layers of `src`, and what each may import: other layers by value, further layers by `import type` alone, and packages. A layer's own folder
 * is always open to it. `workbook` is the port and what both adapters share; each adapter is a layer of its own.
 */
export const LAYERS = {
  domain: { layers: [], types: [], packages: ['zod'] },
  packs: { layers: ['domain'], types: [], packages: [] },
  i18n: { layers: [], types: ['domain'], packages: ['read-vietnamese-number'] },
  workbook: { layers: ['domain'], types: [], packages: ['@noble/hashes'] },
  // What a writing puts by in the workbook for the next opening is checked when it is read.
  'workbook/excel': { layers: ['workbook', 'domain'], types: [], packages: ['@noble/hashes', 'zod'] },
  'workbook/file': { layers: ['workbook', 'domain'], types: [], packages: ['@noble/hashes', 'fflate'] },
  sheets: { layers: ['domain', 'i18n'], types: ['workbook'], packages: [] },
  docx: { layers: ['sheets', 'domain', 'i18n', 'workbook'], types: [], packages: ['docx', 'fflate'] },
  review: {
    layers: ['sheets', 'domain', 'packs', 'workbook', 'i18n', 'docx'],
    types: [],
    // What a run leaves in the workbook for the next one is packed, and checked when it is read.
    packages: ['@noble/hashes', 'fflate', 'zod'],
  },
  taskpane: {
    layers: ['taskpane/collecting', 'taskpane/papers', 'taskpane/start', 'review', 'i18n', 'workbook'],
    types: ['domain'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons', 'zod'],
  },
  // Files that people sent are read here, whatever workbook the pane is open on.
  'taskpane/collecting': {
    layers: ['taskpane', 'review', 'i18n', 'workbook', 'workbook/file'],
    types: ['domain'],
    packages: ['react', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  // Papers and lists are made into files here, whatever workbook the pane is open on.
  'taskpane/papers': {
    layers: ['taskpane', 'review', 'i18n', 'workbook', 'workbook/file'],
    types: ['domain'],
    packages: ['react', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  // New workbooks are made here, whatever workbook the pane is open on.
  'taskpane/start': {
    layers: ['taskpane', 'review', 'i18n', 'workbook', 'workbook/file'],
    types: ['domain'],
    packages: ['react', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  workbench: {
    layers: ['taskpane', 'taskpane/start', 'review', 'i18n', 'workbook', 'workbook/file'],
    types: ['domain'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  commands: { layers: ['review'], types: [], packages: [] },
  cli: { layers: ['review', 'i18n', 'workbook', 'workbook/file'], types: [], packages: ['node:'] },
};

/** The pages that Excel opens: there, and nowhere else, the Excel adapter is put behind the port. */
const EXCEL_ENTRIES = ['taskpane/index', 'commands/commands'];

/** The one file that knows the package's own description: it gives the version. */
const VERSION_FILE = 'review/version';

const SOURCE = /(?:^|\/)src\/(.+)$/;

/** The place of a file under `src`, without its ending, or `null`. */
function placeOf(file) {
  const match = SOURCE.exec(file.replaceAll('\\', '/'));
  return match === null ? null : match[1].replace(/\.tsx?$/, '');
}

function layerOf(place) {
  return Object.keys(LAYERS)
    .filter((layer) => place === layer || place.startsWith(`${layer}/`))
    .sort((left, right) => right.length - left.length)[0];
}

/** Why a file at `place` may not import `target`, or `null` where it may. */
function objection(place, target, isTypeOnly) {
  const layer = layerOf(place);
  if (layer === undefined) return { messageId: 'unknownLayer', data: { place } };
  const rule = LAYERS[layer];

  if (!target.startsWith('.')) {
    const allowed = rule.packages.some(
      (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
    return allowed ? null : { messageId: 'package', data: { layer, target } };
  }

  const targetPlace = path.posix.join(path.posix.dirname(place), target);
  const targetLayer = targetPlace.startsWith('..') ? undefined : layerOf(targetPlace);
  if (place === VERSION_FILE && targetPlace === '../package.json') return null;
  if (targetLayer === undefined) return { messageId: 'outside', data: { layer, target } };
  if (EXCEL_ENTRIES.includes(targetPlace)) return { messageId: 'entry', data: { target } };
  if (targetLayer === layer || rule.layers.includes(targetLayer)) return null;
  if (targetLayer === 'workbook/excel' && EXCEL_ENTRIES.includes(place)) return null;
  if (!rule.types.includes(targetLayer)) return { messageId: 'direction', data: { layer, targetLayer } };
  return isTypeOnly ? null : { messageId: 'typesOnly', data: { layer, targetLayer } };
}

/** Holds the direction of imports between the layers of `src`. */
export const layers = {
  meta: {
    type: 'problem',
    docs: { description: 'imports go one way through the layers of src' },
    schema: [],
    messages: {
      direction: '{{layer}} must not import {{targetLayer}} (tools/eslint/layers.js).',
      typesOnly: '{{layer}} may only import types from {{targetLayer}}: use "import type".',
      package: '{{layer}} must not import "{{target}}" (tools/eslint/layers.js).',
      outside: '{{layer}} must not import "{{target}}", which is in no layer of src.',
      entry: 'Nothing imports "{{target}}", a page that Excel opens.',
      unknownLayer: 'src/{{place}} is in no layer: add its folder to tools/eslint/layers.js.',
      dynamic: 'An import must name its file in a plain string.',
    },
  },

  create(context) {
    const place = placeOf(context.filename);
    if (place === null) return {};

    function check(source, isTypeOnly) {
      const problem =
        typeof source.value === 'string' ? objection(place, source.value, isTypeOnly) : { messageId: 'dynamic' };
      if (problem !== null) context.report({ node: source, ...problem });
    }

    return {
      ImportDeclaration(node) {
        check(node.source, node.importKind === 'type');
      },
      ExportAllDeclaration(node) {
        check(node.source, node.exportKind === 'type');
      },
      ExportNamedDeclaration(node) {
        if (node.source) check(node.source, node.exportKind === 'type');
      },
      ImportExpression(node) {
        check(node.source, false);
      },
      TSImportType(node) {
        check(node.source, true);
      },
      TSImportEqualsDeclaration(node) {
        if (node.moduleReference.type === 'TSExternalModuleReference') check(node.moduleReference.expression, false);
      },
      'CallExpression[callee.name="require"]'(node) {
        if (node.arguments[0]) check(node.arguments[0], false);
      },
    };
  },
};
