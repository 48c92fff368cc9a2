/** Loaded before a program: its clock is another one (of a year that no zip file can name) and runs unevenly, and what waits is called in another order. */
let ticks = 0;
const START = 4_200_000_000_000;
const RealDate = Date;

function now() {
  ticks += 1;
  return START + ticks * 599_000;
}

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }

  static now() {
    return now();
  }
};

const realTimeout = setTimeout;
globalThis.setTimeout = (callback, wait, ...given) => realTimeout(callback, ((ticks += 7) * 13) % 5, ...given);
Math.random = () => 0.5;
