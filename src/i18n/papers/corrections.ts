/** The tab in which the secretary says what tabs and columns are, where Bình Xét adds it. */
export const corrections = {
  title: 'CÁCH ĐỌC CÁC TAB VÀ CỘT',
};
