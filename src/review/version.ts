import description from '../../package.json';

/** The version of the program, as `KQ - Đối chiếu` names it. */
export const VERSION: string = description.version;
