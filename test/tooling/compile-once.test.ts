/** What the tests load is compiled once in a process; nothing else may be shared, or one file of tests would see what another one did. */
import { execFileSync } from 'node:child_process';

/** What a program tells, as JSON, where modules are compiled once. */
function told(program: string): unknown {
  const script = `import vm from 'node:vm';
    const compile = (source, context) =>
      vm.compileFunction(source, ['module', 'Array'], { filename: 'counter.js', parsingContext: context });
    const [one, other] = [vm.createContext({}), vm.createContext({})];
    ${program}`;
  const options = ['--import', './tools/compile-once.mjs', '--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' })) as unknown;
}

test('what one file of tests changes in a module, the next does not see', () => {
  const heard = told(`
    const source = 'let count = 0; globalThis.seen = true; module.next = () => ++count; module.list = [];';
    const modules = [one, other, one].map((context) => { const module = {}; compile(source, context)(module, null); return module; });
    modules[0].next(); modules[0].next();
    console.log(JSON.stringify({
      counts: modules.map(({ next }) => next()),
      isListShared: modules[0].list instanceof vm.runInContext('Array', other),
      isOfItsWorld: modules[1].list instanceof vm.runInContext('Array', other),
      isSeenOutside: 'seen' in globalThis,
    }));`);
  expect(heard).toEqual({ counts: [3, 1, 1], isListShared: false, isOfItsWorld: true, isSeenOutside: false });
});

test('a file that was changed, or whose lines are counted, runs as it is now', () => {
  const heard = told(`
    const answers = ['one', 'two', 'one'].map((word) => compile('return ' + JSON.stringify(word), one)({}, null));
    console.log(JSON.stringify(answers));`);
  expect(heard).toEqual(['one', 'two', 'one']);
});

test('a fault is told at its line and column', () => {
  const heard = told(`
    try { compile('throw new Error("first")', one)({}, null); } catch (error) { console.log(JSON.stringify(error.stack.match(/counter\\.js:[0-9:]+/)[0])); }`);
  expect(heard).toBe('counter.js:1:7');
});
