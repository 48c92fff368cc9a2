import type { WriteFailure } from '../port';

/** A refusal in the middle of a conversation; it never leaves this folder. */
export class Refusal extends Error {
  constructor(readonly failure: WriteFailure) {
    super(failure.code);
  }
}
