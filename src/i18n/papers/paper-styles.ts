import type { PaperStyle } from '../../domain/terms';
import { dots } from './dots';

/** The words in which the styles of papers differ: the state's by Decree 30/2020, the Party's by guides 36 and 05 of its Office. */
export interface StyleWords {
  /** Where the rules of the style stand. */
  readonly citation: string;
  /** The nation, or the Party. */
  readonly nation: string;
  /** Under the nation; empty in the Party's style. */
  readonly motto: string;
  /** Under who issues the paper; empty in the state's style. */
  readonly star: string;
  /** Under the title; empty in the state's style. */
  readonly dashes: string;
  /** Number and symbol of a kind of paper (`TTr`), dots for what is not known. */
  readonly code: (kind: string, symbol: string | null, number?: string) => string;
  /** The line of a number with its symbol, as somebody typed it or of `code`; below 10 it gets a zero. */
  readonly numberAsTyped: (typed: string) => string;
  /** In whose name the head of a body signs. */
  readonly onBehalf: (body: string) => string;
  /** For whom a deputy signs. */
  readonly forHead: (office: string) => string;
  /** Who wrote minutes, and who led the meeting. */
  readonly recorder: string;
  readonly presiding: string;
  /** The last of those who get a paper: where it is kept. */
  readonly kept: (organisation: string) => string;
}

/** A number with its symbol as papers name it: below 10 it gets a zero. */
export function padded(typed: string): string {
  return typed.replace(/^\d(?!\d)/, '0$&');
}

const party = {
  nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  motto: '',
  star: '*',
  dashes: '-----',
  code: (kind: string, symbol: string | null, number = dots(3)) => `${number}-${kind}/${symbol ?? dots(4)}`,
  numberAsTyped: (typed: string) => `Số ${padded(typed)}`,
  onBehalf: (body: string) => `T/M ${body}`,
  forHead: (office: string) => `K/T ${office}`,
  recorder: 'NGƯỜI GHI BIÊN BẢN',
  presiding: 'CHỦ TRÌ HỘI NGHỊ',
};

/** The words of each style. */
export const styleWords: Readonly<Record<PaperStyle, StyleWords>> = {
  state: {
    citation: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    star: '',
    dashes: '',
    code: (kind, symbol, number = dots(3)) => `${number}/${kind}-${symbol ?? dots(4)}`,
    numberAsTyped: (typed) => `Số: ${padded(typed)}`,
    onBehalf: (body) => `TM. ${body}`,
    forHead: (office) => `KT. ${office}`,
    recorder: 'THƯ KÝ',
    presiding: 'CHỦ TỌA',
    kept: () => `- Lưu: VT, ${dots(3)}.`,
  },
  'party-36': {
    ...party,
    citation: 'Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng',
    kept: () => '- Lưu Văn phòng.',
  },
  'party-05': {
    ...party,
    citation: 'Hướng dẫn số 05-HD/VPTW của Văn phòng Trung ương Đảng (từ 27/5/2026)',
    kept: (organisation) => (/^đảng (ủy|uỷ)/iu.test(organisation) ? '- Lưu Đảng ủy.' : '- Lưu Văn phòng.'),
  },
};
