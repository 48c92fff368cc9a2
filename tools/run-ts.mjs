/** Runs a TypeScript program of this repository without building it: `node tools/run-ts.mjs FILE.ts [arguments]`. Types are stripped, not checked. */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { transformSync } from '@swc/core';

const [program, ...args] = process.argv.slice(2);
if (program === undefined) {
  console.error('Usage: node tools/run-ts.mjs FILE.ts [arguments]');
  process.exit(2);
}

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    sourceMaps: 'inline',
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
// Found before data of the same name (`words.ts` beside `words.json`), as bundlers do.
const json = Module._extensions['.json'];
delete Module._extensions['.json'];
Module._extensions['.json'] = json;

process.argv.splice(1, process.argv.length - 1, path.resolve(program), ...args);
createRequire(import.meta.url)(path.resolve(program));
