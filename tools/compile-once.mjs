/**
 * Loaded before jest (`--import`): what tests load is compiled once in a process, not once more for each file of tests. Each of these files still has a
 * world and modules of its own, as jest gives it: only what V8 made of a module's text is the same, as in two pages of one browser.
 */
import vm from 'node:vm';

const { compileFunction } = vm;

/** What was compiled, by file: one for each text that it was seen with, such as with and without the marks by which lines are counted. */
const compiled = new Map();

function scriptOf(filename, head, source) {
  const known = compiled.get(filename) ?? [];
  const same = known.find((one) => one.source === source && one.head === head);
  if (same !== undefined) return same.script;
  // The head stands before the first column, so that places are told as they are in the file.
  const script = new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  compiled.set(filename, [...known, { source, head, script }]);
  return script;
}

vm.compileFunction = (source, parameters, options) => {
  const { filename, parsingContext } = options;
  return parsingContext === undefined
    ? compileFunction(source, parameters, options)
    : scriptOf(filename, `(function (${parameters.join(',')}) {`, source).runInContext(parsingContext);
};
