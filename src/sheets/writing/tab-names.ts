import { tabNames as WANTED, secondName } from '../../i18n/papers/tab-names';
import type { Snapshot } from '../../workbook/port';
import { composed } from '../../domain/text/unicode-form';

/** The tabs that a run can write, in their order (some only where there is something to say), by the key under which the workbook remembers them. */
export const TAB_KEYS = [
  'KqKiemTra',
  'KqDiem',
  'KqDieuKien',
  'KqTyLe',
  'KqKiemPhieu',
  'KqDeNghi',
  'KqTienThuong',
  'KqChiTieu',
  'KqBieuDo',
  'KqSoKet',
  'KqDangKy',
  'KqCacKy',
  'KqTheoDoi',
  'KqBaiViet',
  'KqLich',
  'KqHoSo',
  'DanhSachDeNghi',
  'BienBanKiemPhieu',
  'BienBanHop',
  'ToTrinh',
  'KqDoiChieu',
  'KqChot',
  'KqThayDoi',
  'KqLichSu',
  'KqBanLuu',
] as const;
/** A tab that a run writes. */
export type TabKey = (typeof TAB_KEYS)[number];

/** The name that each of our tabs gets. */
export type TabNames = Readonly<Record<TabKey, string>>;

/** Names of tabs do not differ by case or by Unicode form. */
function nameKey(name: string): string {
  return composed(name).toLocaleLowerCase('vi');
}

/** A name that no tab of the user's bears, nor one of `others`: the wanted one, or the next free one. */
function freeName(snapshot: Snapshot, wanted: string, others: readonly string[] = []): string {
  const users = snapshot.tabs.filter(({ ownKey }) => ownKey === null).map(({ name }) => name);
  const taken = new Set([...users, ...others].map(nameKey));
  let name = wanted;
  for (let count = 2; taken.has(nameKey(name)); count += 1) name = secondName(wanted, count);
  return name;
}

/** Names of tabs are at most 31 characters long; some are kept for the number of a second one. */
const LONGEST_WANTED = 26;
/** What no tab's name may hold. */
const FORBIDDEN = /[\\/?*[\]:]/g;

/** The names of tabs to print as they are wanted, shortened, each free and no two alike. */
export function namesToPrint(snapshot: Snapshot, wanted: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const one of wanted)
    names.push(freeName(snapshot, one.replace(FORBIDDEN, ' ').slice(0, LONGEST_WANTED).trimEnd(), names));
  return names;
}

/** Gives each tab its name, or the next free one (`KQ - Điểm (2)`) where a tab of the user's bears it. */
export function tabNames(snapshot: Snapshot): TabNames {
  const free = (wanted: string): string => freeName(snapshot, wanted);
  return {
    KqKiemTra: free(WANTED.KqKiemTra),
    KqDiem: free(WANTED.KqDiem),
    KqDieuKien: free(WANTED.KqDieuKien),
    KqTyLe: free(WANTED.KqTyLe),
    KqKiemPhieu: free(WANTED.KqKiemPhieu),
    KqDeNghi: free(WANTED.KqDeNghi),
    KqTienThuong: free(WANTED.KqTienThuong),
    KqChiTieu: free(WANTED.KqChiTieu),
    KqBieuDo: free(WANTED.KqBieuDo),
    KqSoKet: free(WANTED.KqSoKet),
    KqDangKy: free(WANTED.KqDangKy),
    KqCacKy: free(WANTED.KqCacKy),
    KqTheoDoi: free(WANTED.KqTheoDoi),
    KqBaiViet: free(WANTED.KqBaiViet),
    KqLich: free(WANTED.KqLich),
    KqHoSo: free(WANTED.KqHoSo),
    DanhSachDeNghi: free(WANTED.DanhSachDeNghi),
    BienBanKiemPhieu: free(WANTED.BienBanKiemPhieu),
    BienBanHop: free(WANTED.BienBanHop),
    ToTrinh: free(WANTED.ToTrinh),
    KqDoiChieu: free(WANTED.KqDoiChieu),
    KqChot: free(WANTED.KqChot),
    KqThayDoi: free(WANTED.KqThayDoi),
    KqLichSu: free(WANTED.KqLichSu),
    KqBanLuu: free(WANTED.KqBanLuu),
  };
}
