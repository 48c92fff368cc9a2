/**
 * Asks the registry whether a known weakness is in what we ship: `npm run audit`. Fails from `moderate` on. Where the registry does not answer such
 * questions, it says so and does not fail: nothing is known then, good or bad.
 */
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});

/** What npm says, where it says anything that can be read. */
function answer() {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

const { vulnerabilities } = answer();
if (vulnerabilities === undefined) {
  console.log('The registry gave no answer about known weaknesses: NOT CHECKED.');
} else {
  const serious = Object.values(vulnerabilities).filter(({ severity }) => severity !== 'info' && severity !== 'low');
  for (const { name, severity, range } of serious) console.error(`${name} ${range}: ${severity}`);
  console.log(`Known weaknesses from moderate on in what is shipped: ${serious.length}.`);
  process.exitCode = serious.length === 0 ? 0 : 1;
}
