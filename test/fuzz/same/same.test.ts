import { CONDITIONS, ELSEWHERE } from './conditions';
import { differing, writtenUnder } from './written-under';

const SAMPLE = 'test/fixtures/tran-phu-2022.xlsx';

test('another time zone, locale and clock write the same workbook, report, papers and template, byte for byte', () => {
  const [usual] = CONDITIONS;
  if (usual === undefined) throw new Error('no condition');
  const written = writtenUnder(usual, SAMPLE);
  expect(written.size).toBeGreaterThan(10);
  expect(differing(written, writtenUnder(ELSEWHERE, SAMPLE))).toEqual([]);
}, 120_000);
