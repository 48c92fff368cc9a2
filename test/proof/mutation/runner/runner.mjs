/**
 * Runs the tests of the domain and the sheets for Stryker within one process: its jest runner takes most of a second for each mutant, and there are tens of
 * thousands. A test fails here where it fails under jest; what jest does besides (files apart from each other, mocks, snapshots) these tests do not use.
 */
import { existsSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { modulesOf } from './modules.mjs';
import { collector, stepsOf } from './suite.mjs';

/** A mutant that no test has noticed after so many milliseconds of processor time, twice, lives. */
const PATIENCE = 3_000;
/** In so many test files, the nearest to the mutant, a test may be misled by what was worked out before. */
const TRIED_AGAIN = 4;
/** With a mutant, a test hangs when it takes so many milliseconds and five times its own time. */
const HANGS = 2_000;
/** How long each test may take without one, in milliseconds: it is known to come to an end. */
const UNHURRIED = 600_000;
/** A file that takes so many milliseconds to load hangs. */
const LOAD_HANGS = 30_000;
/** How long each test takes, in milliseconds: from the run without mutants for those with them. */
const TIMES = 'times.json';
/** The tests that reach each mutant, from the same run: of what also runs while files load, Stryker does not tell them. */
const REACHING = 'reaching.json';

const step = new vm.Script('globalThis.__step__()');

/** Stops what never comes back, even within a loop. */
function runWithin(timeout, run) {
  globalThis.__step__ = run;
  return step.runInThisContext({ timeout });
}

async function waitWithin(timeout, promise) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('It waits for ever.')), timeout);
  });
  await Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

/** Patience with tests alone: to load what is built on a file that all is built on takes longer than they do. */
function patience() {
  let spent = 0;
  return {
    isAtAnEnd: () => spent > PATIENCE,
    async over(run) {
      const began = process.cpuUsage();
      try {
        return await run();
      } finally {
        const { user, system } = process.cpuUsage(began);
        spent += (user + system) / 1_000;
      }
    },
  };
}

/** The tests that reach each mutant, by its id. */
function reachingOf({ perTest }) {
  const reaching = {};
  for (const [test, reached] of Object.entries(perTest))
    for (const id of Object.keys(reached)) (reaching[id] ??= []).push(test);
  return reaching;
}

function readIfThere(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function testFilesOf(places) {
  return places.flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(place, { recursive: true })
          .map((name) => path.posix.join(place, name.split(path.sep).join('/')))
          .filter((name) => name.endsWith('.test.ts') && !name.endsWith('second-opinion.test.ts'))
          .sort(),
  );
}

const fileOf = (id) => id.split(' > ', 1)[0];

/**
 * How near a test file is to the code, by their names: those that were written for it are run first; before them those that hold the whole of what its
 * folder makes, as few mutants escape them.
 */
function nearness(testFile, code) {
  const test = testFile.replace(/^test\//, '').replace(/\.test\.ts$/, '');
  const own = code.replace(/^src\//, '').replace(/\.ts$/, '');
  const folder = path.posix.dirname(own);
  const [layer, part] = folder.split('/');
  if (test.startsWith(`${layer}/${part}/whole-`)) return 4;
  if (test === own) return 3;
  if (path.posix.dirname(test) === folder) return 2;
  return folder.startsWith(test) || test.startsWith(folder) ? 1 : 0;
}

/** The test runner that Stryker asks for. */
function inProcessRunner() {
  const root = realpathSync(process.cwd());
  const modules = modulesOf(root);
  const collect = collector(modules.require);
  const testFiles = testFilesOf((process.env.MUTATION_TESTS ?? '').split(','));
  const times = readIfThere(TIMES);
  let reaching = null;
  /** The tests of each file that is loaded, by their ids. */
  const loaded = new Map();
  const context = (globalThis.__stryker__ ??= {});
  // A test that fails has done its work: no smaller example is looked for.
  modules.require('fast-check').configureGlobal({ endOnFailure: true });

  const activate = (id, hitLimit) => {
    Object.assign(context, { activeMutant: id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
  };
  const deactivate = () => {
    Object.assign(context, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
  };

  function testsOf(file) {
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const byId = new Map();
    for (const test of collect(() => modules.require(path.join(root, file)))) {
      let id = `${file} > ${test.name}`;
      while (byId.has(id)) id += ' (again)';
      byId.set(id, test);
    }
    loaded.set(file, byId);
    return byId;
  }

  /** Forgets a file and all that is built on it; everything where none is named. */
  function forget(code) {
    const files = code === undefined ? modules.all() : modules.builtOn(code);
    modules.forget(files);
    for (const file of files) loaded.delete(path.relative(root, file));
  }

  /** Has each of these files loaded once, so that it is known who is built on whom. */
  function askAll(files) {
    for (const file of files) if (modules.weight(path.join(root, file)) === 1) testsOf(file);
  }

  /** Why a test fails; `null` where it passes. */
  async function failureOf(id) {
    const timeout = context.activeMutant === undefined ? UNHURRIED : HANGS + 5 * (times[id] ?? 1_000);
    try {
      const test = testsOf(fileOf(id)).get(id);
      if (test === undefined) throw new Error(`There is no test ${id} any more.`);
      for (const run of stepsOf(test)) {
        const given = runWithin(timeout, run);
        if (given instanceof Promise) await waitWithin(timeout, given);
      }
      return null;
    } catch (error) {
      return String(error?.message ?? error).slice(0, 200) || 'It throws.';
    }
  }

  function inOrder(files, code) {
    const weights = new Map(files.map((file) => [file, modules.weight(path.join(root, file))]));
    const rank = (file) => [-nearness(file, code), weights.get(file)];
    return [...files].sort((left, right) => {
      const [near, weight] = rank(left);
      const [otherNear, otherWeight] = rank(right);
      return near - otherNear || weight - otherWeight;
    });
  }

  const killed = (id, failureMessage, nrOfTests) => ({
    status: MutantRunStatus.Killed,
    killedBy: id === null ? [] : [id],
    failureMessage,
    nrOfTests,
  });

  /** The tests that reach the mutant; it is active while they run, not while they load. */
  async function runReaching({ id: mutant, hitLimit, code }, testIds) {
    const limit = patience();
    const mutated = async (id) => {
      testsOf(fileOf(id));
      activate(mutant, hitLimit);
      const failure = await limit.over(() => failureOf(id));
      deactivate();
      return failure;
    };
    const place = new Map(inOrder([...new Set(testIds.map(fileOf))], code).map((file, index) => [file, index]));
    const ids = [...testIds].sort(
      (left, right) => place.get(fileOf(left)) - place.get(fileOf(right)) || (times[left] ?? 0) - (times[right] ?? 0),
    );
    let nrOfTests = 0;
    for (const id of ids) {
      if (limit.isAtAnEnd()) break;
      nrOfTests += 1;
      const failure = await mutated(id);
      if (failure === null) continue;
      if ((await failureOf(id)) === null) return killed(id, failure, nrOfTests);
      // It fails without the mutant too: something was left behind, by this mutant or one before it.
      forget();
      const again = await mutated(id);
      forget();
      if (again !== null) return killed(id, again, nrOfTests);
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  /** All tests of these files; the mutant is active already while its file and what is built on it load. */
  async function runFromTheStart({ id: mutant, code }, files) {
    const source = path.join(root, code);
    askAll(files);
    const users = modules.builtOn(source);
    const limit = patience();
    let nrOfTests = 0;
    try {
      forget(source);
      activate(mutant);
      for (const file of inOrder(files, code).filter((one) => users.has(path.join(root, one)))) {
        let ids;
        try {
          ids = [...runWithin(LOAD_HANGS, () => testsOf(file)).keys()];
        } catch (error) {
          return killed(null, String(error?.message ?? error), nrOfTests);
        }
        for (const id of ids) {
          if (limit.isAtAnEnd()) return { status: MutantRunStatus.Survived, nrOfTests };
          nrOfTests += 1;
          const failure = await limit.over(() => failureOf(id));
          if (failure !== null) return killed(id, failure, nrOfTests);
        }
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } finally {
      deactivate();
      forget(source);
    }
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async dryRun() {
      const tests = [];
      try {
        for (const fileName of testFiles) {
          for (const id of testsOf(fileName).keys()) {
            const began = performance.now();
            context.currentTestId = id;
            const failureMessage = await failureOf(id);
            delete context.currentTestId;
            times[id] = Math.round(performance.now() - began);
            const told = { id, name: id, fileName, timeSpentMs: times[id] };
            tests.push(
              failureMessage === null
                ? { ...told, status: TestStatus.Success }
                : { ...told, status: TestStatus.Failed, failureMessage },
            );
          }
        }
      } catch (error) {
        return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
      }
      writeFileSync(TIMES, JSON.stringify(times));
      writeFileSync(REACHING, JSON.stringify(reachingOf(context.mutantCoverage)));
      return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
    },

    async mutantRun({ activeMutant: { id }, hitLimit, sandboxFileName, testFilter, mutantActivation }) {
      // The folder may be a link to another; here files go by their true places.
      const mutant = { id, hitLimit, code: path.relative(root, realpathSync(sandboxFileName)) };
      const runsAtLoad = testFilter === undefined || mutantActivation === 'static';
      reaching ??= readIfThere(REACHING);
      const tests = runsAtLoad ? (reaching[id] ?? []) : testFilter;
      const found = await runReaching(mutant, tests);
      if (found.status !== MutantRunStatus.Survived) return found;
      if (runsAtLoad) return runFromTheStart(mutant, testFiles);
      // What is worked out once and kept may have hidden it.
      const files = inOrder([...new Set(tests.map(fileOf))], mutant.code);
      return runFromTheStart(mutant, files.slice(0, TRIED_AGAIN));
    },
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcessRunner)];
