import { dots, withoutStop } from './dots';

/** A time as a paper has it: `08:05` as `8 giờ 05`, anything else as typed; dots where nothing is. */
export function clockTime(typed: string): string {
  if (typed === '') return `${dots(3)} giờ ${dots(3)}`;
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(typed) ?? [];
  return hour === undefined || minute === undefined ? typed : `${String(Number(hour))} giờ ${minute}`;
}

/** The line of a paper that says where it was; dots where nothing is. */
export function placeLine(typed: string): string {
  return `Địa điểm: ${typed === '' ? dots(24) : `${withoutStop(typed)}.`}`;
}
