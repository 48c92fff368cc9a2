/**
 * The lock files hold what `npm ci` needs on any machine: every package with version and checksum, also those for other systems, which npm leaves
 * out without a word where a registry does not have them, and no registry's address.
 */
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test.each(['package-lock.json', 'tools/excel/package-lock.json'])('%s is whole and names no registry', (file) => {
  const text = readFileSync(file, 'utf8');
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Locked>> };
  const installed = Object.entries(packages).filter(([place]) => place !== '');

  expect(text).not.toContain('"resolved"');
  expect(installed.filter(([, entry]) => entry.version === undefined || entry.integrity === undefined)).toEqual([]);

  const missing = installed.flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  for (const file of ['package.json', 'tools/excel/package.json']) {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  }
});
