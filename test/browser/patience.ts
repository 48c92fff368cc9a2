/**
 * How long a whole session with a page may take before it is taken to hang, in milliseconds. No expectation of speed, which the benchmark measures: on a
 * busy machine everything takes three times as long, and a limit near to what is usual fails now and then of nothing.
 */
export const SESSION_HANGS = 300_000;

/** The same of one step in it: of something that is waited for. */
export const STEP_HANGS = 60_000;
