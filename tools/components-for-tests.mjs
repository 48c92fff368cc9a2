/**
 * The components in one file, for tests: jest takes most of a second to load their fifteen hundred modules, for each file of tests anew. Made where it is
 * missing; other versions of any package, and another way to make it, have a file of their own.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import webpack from 'webpack';

const THIS = fileURLToPath(import.meta.url);
const ROOT = path.dirname(path.dirname(THIS));
const MADE_FROM = [THIS, path.join(ROOT, 'package-lock.json')];
const FOLDER = path.join(ROOT, 'node_modules', '.cache', 'components-for-tests');

function madeFrom() {
  const hash = createHash('sha256');
  for (const file of MADE_FROM) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Where the file is. */
export const componentsFile = path.join(FOLDER, `${madeFrom()}.cjs`);

/** Makes it; React and the engine of styles, which others load, too, stay outside of it, so that there is one of each. */
export default async function makeComponents() {
  if (existsSync(componentsFile)) return;
  const stats = await promisify(webpack)({
    mode: 'production',
    optimization: { minimize: false, nodeEnv: 'test' },
    devtool: false,
    target: 'web',
    context: ROOT,
    entry: '@fluentui/react-components',
    externals: [/^(?:react|react-dom|scheduler)(?:\/|$)/, '@griffel/react'],
    externalsType: 'commonjs',
    output: { path: FOLDER, filename: path.basename(componentsFile), library: { type: 'commonjs2' } },
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}
