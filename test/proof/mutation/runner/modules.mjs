/** Loads TypeScript, remembers who asked for whom, and forgets a file together with all that was built on it. */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';

const compiled = new Map();

function compile(transformSync, filename) {
  const known = compiled.get(filename);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    sourceMaps: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  compiled.set(filename, code);
  return code;
}

/**
 * The modules below a folder, `node_modules` apart.
 * @param {string} root an absolute folder
 */
export function modulesOf(root) {
  const require = createRequire(path.join(root, 'package.json'));
  const { transformSync } = require('@swc/core');
  /** @type {Map<string, Set<string>>} who asked for it */
  const askers = new Map();
  /** @type {Map<string, Set<string>>} whom it asked for */
  const asked = new Map();
  const isOwn = (filename) => filename.startsWith(root) && !filename.includes('node_modules');

  Module._extensions['.ts'] = (module, filename) => module._compile(compile(transformSync, filename), filename);
  // Found before data of the same name (`words.ts` beside `words.json`), as bundlers do.
  const json = Module._extensions['.json'];
  delete Module._extensions['.json'];
  Module._extensions['.json'] = json;

  // Not while a name is resolved: Node does that once for all files of a folder that use the same name.
  const load = Module._load;
  Module._load = function (request, parent, ...rest) {
    const from = parent?.filename;
    if (from !== undefined && from !== null && isOwn(from)) {
      const found = Module._resolveFilename(request, parent);
      if (isOwn(found)) {
        askers.set(found, (askers.get(found) ?? new Set()).add(from));
        asked.set(from, (asked.get(from) ?? new Set()).add(found));
      }
    }
    return load.call(this, request, parent, ...rest);
  };

  function reach(from, edges) {
    const reached = new Set([from]);
    for (const file of reached) for (const next of edges.get(file) ?? []) reached.add(next);
    return reached;
  }

  return {
    require,
    /** All files that load this one, itself included. */
    builtOn: (file) => reach(file, askers),
    /** How many files this one loads. */
    weight: (file) => reach(file, asked).size,
    /** All that is loaded. */
    all: () => Object.keys(require.cache).filter(isOwn),
    /** Forgets these files: they are loaded again when they are asked for. */
    forget(files) {
      for (const file of files) delete require.cache[file];
    },
  };
}
