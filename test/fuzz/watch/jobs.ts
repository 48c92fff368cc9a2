import { checkFile } from '../files/check-file';
import { mutatedFile, spoiltBy } from '../files/mutate';
import { samples } from '../files/samples';
import { checkRound } from '../rounds/check-round';
import { hostileRound } from '../rounds/hostile';
import type { Job } from './job';

/** What can be run seed by seed, by name. */
export const JOBS = {
  files: async (): Promise<Job> => {
    const all = await samples();
    return {
      check: async (seed) => {
        const file = mutatedFile(seed, all);
        return { cameTo: await checkFile(file), spoilt: [...new Set(file.mutators.map(spoiltBy))] };
      },
      describe: (seed) => {
        const { sample, mutators, name } = mutatedFile(seed, all);
        return `${sample} as ${name}: ${mutators.join(', ')}`;
      },
    };
  },
  rounds: (): Promise<Job> =>
    Promise.resolve({
      check: async (seed) => {
        const round = hostileRound(seed);
        return { cameTo: await checkRound(seed, round), spoilt: [...new Set(round.changes)] };
      },
      describe: (seed) => hostileRound(seed).changes.join(', '),
    }),
} as const;

/** The name of a job. */
export type JobName = keyof typeof JOBS;
