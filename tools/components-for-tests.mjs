/**
 * The components in one file, for tests: jest takes most of a second to load their fifteen hundred modules, for each file of tests anew. Made where it is
 * missing; a new version of the components has a file of its own.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import webpack from 'webpack';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const COMPONENTS = '@fluentui/react-components';
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', COMPONENTS, 'package.json'), 'utf8'));
const FOLDER = path.join(ROOT, 'node_modules', '.cache', 'components-for-tests');

/** Where the file is. */
export const componentsFile = path.join(FOLDER, `${version}.cjs`);

/** Makes it; what the pane and its icons load themselves stays outside of it, so that there is one of each. */
export default async function makeComponents() {
  if (existsSync(componentsFile)) return;
  const stats = await promisify(webpack)({
    mode: 'production',
    optimization: { minimize: false, nodeEnv: 'test' },
    devtool: false,
    target: 'web',
    context: ROOT,
    entry: COMPONENTS,
    externals: [/^(?:react|react-dom|scheduler)(?:\/|$)/, '@griffel/react'],
    externalsType: 'commonjs',
    output: { path: FOLDER, filename: path.basename(componentsFile), library: { type: 'commonjs2' } },
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}
