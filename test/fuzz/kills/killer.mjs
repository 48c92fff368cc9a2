// Ends the program that loads it, as if the machine had been switched off, at a moment of its writing: `KILL_AT` is the number of the moment, from 0.
// A moment lies before each step that changes a folder, in the middle of each that puts bytes into a file, and after the last. Without `KILL_AT` the
// program ends by itself, and how many moments there were is told on file descriptor 3.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = process.env.KILL_AT === undefined ? -1 : Number(process.env.KILL_AT);
let moments = 0;
let hasBegun = false;

function moment(half) {
  if (moments === at) {
    half?.();
    process.kill(process.pid, 'SIGKILL');
    // Nothing more may happen until the signal is here.
    for (;;);
  }
  moments += 1;
}

function stepwise(name, half) {
  const real = fs[name];
  fs[name] = (...args) => {
    // A file that must not be there yet is the first sign of writing.
    hasBegun ||= name === 'openSync' && args[1] === 'wx';
    if (hasBegun) {
      moment();
      if (half !== undefined) moment(() => half(...args));
    }
    return real(...args);
  };
}

const { openSync, readFileSync, writeSync } = fs;
const half = (bytes) => bytes.subarray(0, Math.ceil(bytes.length / 2));
stepwise('writeFileSync', (handle, bytes) => writeSync(handle, half(bytes)));
stepwise('copyFileSync', (from, to) => {
  writeSync(openSync(to, 'w'), half(readFileSync(from)));
});
for (const name of ['openSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync']) stepwise(name);
syncBuiltinESMExports();

process.on('exit', () => {
  moment();
  if (at < 0) writeSync(3, String(moments));
});
