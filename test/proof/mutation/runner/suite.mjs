/** The words of a test file (`test`, `describe`, `expect`, `beforeAll`), and what they collect while it loads. */

/** @typedef {{ name: string, parent: Group | null, before: (() => unknown)[] }} Group */
/** @typedef {{ name: string, run: () => unknown, group: Group }} Test */

function fullName(group, name) {
  return group === null ? name : fullName(group.parent, group.name === '' ? name : `${group.name} ${name}`);
}

/**
 * Puts the words into the global scope; gives a function that loads something and gives the tests it has.
 * @returns {(load: () => void) => Test[]}
 */
export function collector(require) {
  const { expect } = require('expect');
  const { bind } = require('jest-each');
  const newGroup = (name, parent) => ({ name, parent, before: [] });
  let group = newGroup('', null);
  let tests = [];

  const test = (name, run) => void tests.push({ name: fullName(group, name), run, group });
  const describe = (name, body) => {
    const outer = group;
    group = newGroup(name, outer);
    body();
    group = outer;
  };
  Object.assign(globalThis, {
    expect,
    test: Object.assign(test, { each: bind(test) }),
    describe: Object.assign(describe, { each: bind(describe, false) }),
    beforeAll: (run) => void group.before.push(run),
    jest: { setTimeout: () => undefined },
  });

  return (load) => {
    group = newGroup('', null);
    tests = [];
    load();
    return tests;
  };
}

/** What a test runs, in its order. What comes before all tests of a group comes before each here: another mutant may be active by now. */
export function stepsOf({ run, group }) {
  const steps = [run];
  for (let one = group; one !== null; one = one.parent) steps.unshift(...one.before);
  return steps;
}
