/** The keys of the tabs in which the totals of a vote stand. By itself: the pane needs no more of the verification at first. */
export const VOTE_TABS: readonly string[] = ['KqKiemPhieu', 'BienBanKiemPhieu'];
