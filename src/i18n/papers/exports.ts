/** Words in the names of files to attach. */
export const exports = { list: 'Danh sách đề nghị' };
