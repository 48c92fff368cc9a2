import { checkFile } from '../files/check-file';
import { mutatedFile } from '../files/mutate';
import { samples } from '../files/samples';
import type { Job } from './job';

/** What can be run seed by seed, by name. */
export const JOBS = {
  files: async (): Promise<Job> => {
    const all = await samples();
    return {
      check: (seed) => checkFile(mutatedFile(seed, all)),
      describe: (seed) => {
        const { sample, mutators, name } = mutatedFile(seed, all);
        return `${sample} as ${name}: ${mutators.join(', ')}`;
      },
    };
  },
} as const;

/** The name of a job. */
export type JobName = keyof typeof JOBS;
