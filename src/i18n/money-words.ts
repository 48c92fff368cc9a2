import { ReadingConfig, doReadNumber } from 'read-vietnamese-number';
import { sentenceCase } from './sentences';

const config = new ReadingConfig();
config.unit = ['đồng'];
config.units = [[], ['nghìn'], ['triệu'], ['tỷ']];

/** Whole đồng in Vietnamese words, as papers have them: `Mười triệu năm trăm ba mươi nghìn đồng`. */
export function moneyWords(dong: number): string {
  return sentenceCase(doReadNumber(BigInt(dong), config));
}
