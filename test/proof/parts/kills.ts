import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Killed, killing } from '../../fuzz/kills/kill-round';
import type { ProofPart } from '../record';

const KILLS = 500;
/** How many of them must fall into the writing itself. */
const WITHIN = 300;

/** The command line, every command of it that writes, killed while it replaces files: each is the old one or the new one, whole. */
export const part: ProofPart = {
  id: 'kills',
  title: 'Killed while writing',
  run: async ({ folder, say, size }) => {
    const count = Math.ceil(KILLS * size);
    const file = path.join(folder, 'kills-by-command.json');
    const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Killed[]) : [];
    const killed = [...kept];
    const kill = await killing();
    while (killed.length < count) {
      const one = await kill(killed.length);
      if (one.broken !== null) say(`seed ${String(killed.length)}, ${one.command}: ${one.broken}`);
      killed.push(one);
      writeFileSync(file, JSON.stringify(killed));
    }
    const at = (moment: Killed['moment'], command?: string): number =>
      killed.filter((one) => one.moment === moment && (command ?? one.command) === one.command).length;
    const commands = [...new Set(killed.map(({ command }) => command))];
    return {
      isWhole: killed.length >= KILLS,
      figures: [
        { name: 'Killed', value: killed.length, unit: 'runs', kind: 'count', aim: { is: 'at-least', value: count } },
        {
          name: 'of them while it wrote',
          value: at('while'),
          unit: 'runs',
          kind: 'measure',
          aim: { is: 'at-least', value: Math.floor(WITHIN * size) },
        },
        {
          name: 'A file neither the old one nor the new one, whole',
          value: killed.filter(({ broken }) => broken !== null).length,
          unit: 'runs',
          kind: 'count',
          aim: { is: 'exactly', value: 0 },
        },
      ],
      tables: [
        {
          title: 'When they were killed, by what was in the folder',
          columns: ['command', 'before it wrote', 'while it wrote', 'after it wrote'],
          rows: commands.map((command) => [command, at('before', command), at('while', command), at('after', command)]),
        },
      ],
      notes: [
        'Four in five are killed at a step of the writing, chosen by the seed: before a file is made, written, given its permissions, flushed, closed, copied, renamed or removed, or with half of its bytes written. One in five is killed by the clock, anywhere from its start to its end.',
      ],
    };
  },
};
