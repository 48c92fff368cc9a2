import type { SettlementWay } from '../../domain/nominations/settlement';

/** Settling a tie in the pane. */
export const ties = {
  open: 'Ghi quyết định của Hội đồng',
  title: 'Bằng nhau ở ranh giới: Hội đồng chọn cách giải quyết',
  help: (tied: string, places: string) =>
    `${tied} trường hợp bằng nhau, còn ${places} suất. Nêu cách mà Hội đồng đã quyết định; Bình Xét ghi lại và tính tiếp.`,
  way: 'Cách giải quyết',
  ways: {
    'second-ballot': 'Bỏ phiếu lần 2',
    chair: 'Chủ tịch Hội đồng quyết định',
    lot: 'Bốc thăm có người chứng kiến',
    'leave-empty': 'Để trống suất còn lại',
  } satisfies Record<SettlementWay, string>,
  secondHelp: (tab: string, row: string) =>
    `Bỏ phiếu lần 2 trong số những người bằng nhau; chưa có kết quả. Kiểm phiếu ở bước Phiếu: phiếu được ghi vào tab “${tab}”, số phiếu vào dòng “${row}” của tab Kiểm phiếu.`,
  /** `wanted` is the rule without which no papers are printed, where it is not set. */
  secondPapers: (tab: string, wanted: string | null) =>
    wanted === null
      ? `Phiếu lần 2 để in: tab “${tab}”, có sau khi ghi kết quả.`
      : `Muốn in phiếu lần 2: ở bước Phiếu, mục Phiếu để in, chọn ${wanted}, rồi ghi kết quả; phiếu ở tab “${tab}”.`,
  secondTied: (people: string) => `Lần 2 vẫn bằng phiếu: ${people}`,
  who: 'Người được chọn',
  choose: (places: string) => `Chọn đúng ${places}.`,
  basis: 'Căn cứ',
  basisHelp: 'Điền vào chỗ … trước khi ghi; căn cứ được in vào biên bản họp.',
  basisWanted: 'Chưa có căn cứ, hoặc còn chỗ … chưa điền.',
  preview: (tab: string, isNew: boolean) => (isNew ? `Sẽ thêm tab “${tab}” với:` : `Sẽ ghi thêm vào tab “${tab}”:`),
  line: (who: string, decision: string) => `${who}: ${decision}`,
  record: 'Ghi vào sổ rồi đọc lại',
  cancel: 'Thôi',
  decided: 'Đã có quyết định cho người này; sửa hoặc xóa dòng đó trước:',
};
