import { bench } from '../../bench/outcome';
import type { ProofPart } from '../record';

/** How long the whole job takes and what memory it needs, beside what an .xlsx library alone takes. Less than the whole is the two smaller sizes. */
export const part: ProofPart = {
  id: 'bench',
  title: 'Speed, memory and growth, beside an .xlsx library alone',
  run: async ({ folder, say, size }) => (await bench(size === 1 ? Number.POSITIVE_INFINITY : 500, folder, say)).outcome,
};
