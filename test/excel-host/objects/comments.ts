import { areaAt } from '../model/area';
import type { CellNote, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostError, invalidArgument, itemNotFound } from '../wire/errors';
import { isRecord, textArgument, truthArgument, wholeArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType } from '../wire/played';
import { range, rangeArgument } from './range';
import { checkAllowed } from './range-state';

interface CommentState {
  readonly sheet: Sheet;
  readonly comment: CellNote;
}

interface CollectionState {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

const COMMENT: PlayedType<CommentState> = {
  name: 'Comment',
  id: ({ comment }) => comment.id,
  check: ({ sheet, comment }) => {
    if (sheet.deleted || !sheet.comments.includes(comment)) throw itemNotFound('the comment');
  },
  scalars: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.text,
      set: ({ comment }, value) => {
        comment.text = textArgument(value, 'content');
      },
    },
    AuthorName: { get: () => 'Bình Xét' },
    AuthorEmail: { get: () => '' },
    ContentType: { get: () => 'Plain' },
    CreationDate: { get: ({ comment }) => comment.created },
    RichContent: { get: ({ comment }) => comment.text },
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ comment }, value) => {
        comment.resolved = truthArgument(value, 'resolved');
      },
    },
  },
  methods: {
    Delete: ({ sheet, comment }) => {
      sheet.comments = sheet.comments.filter((other) => other !== comment);
      sheet.workbook.changed({ kind: 'other', sheet });
    },
    GetLocation: ({ sheet, comment }) => range({ sheet, area: areaAt(comment.row, comment.column, 1, 1) }),
  },
};

function all({ workbook, sheet }: CollectionState): readonly CommentState[] {
  return (sheet === null ? workbook.sheets : [sheet]).flatMap((one) =>
    one.comments.map((comment) => ({ sheet: one, comment })),
  );
}

function byId(state: CollectionState, id: unknown): PlayedObject {
  const found = all(state).find(({ comment }) => comment.id === id);
  if (found === undefined) throw itemNotFound('the comment');
  return play(COMMENT, found);
}

const COLLECTION: PlayedType<CollectionState> = {
  name: 'CommentCollection',
  scalars: {},
  items: (state) => all(state).map((one) => play(COMMENT, one)),
  item: byId,
  methods: {
    Add: ({ workbook, sheet: own }, cell, content) => {
      const near = own ?? workbook.active;
      if (near === null) throw itemNotFound('the worksheet');
      const { sheet, area } = rangeArgument(cell, near);
      if (area.top !== area.bottom || area.left !== area.right) throw invalidArgument('A comment belongs to one cell.');
      if (sheet.protection !== null) checkAllowed({ sheet, area }, null);
      if (sheet.comments.some(({ row, column }) => row === area.top && column === area.left)) {
        throw new HostError('InvalidOperation', 'The cell has a comment already.');
      }
      const text = isRecord(content) ? content['richContent'] : content;
      const comment: CellNote = {
        id: `{COMMENT-${String(workbook.nextId())}}`,
        row: area.top,
        column: area.left,
        text: textArgument(text, 'content'),
        resolved: false,
        replies: [],
        created: '2026-01-01T00:00:00Z',
      };
      sheet.comments.push(comment);
      workbook.changed({ kind: 'other', sheet });
      return play(COMMENT, { sheet, comment });
    },
    GetCount: (state) => all(state).length,
    GetItemAt: (state, index) => {
      const found = all(state)[wholeArgument(index, 'index')];
      if (found === undefined) throw itemNotFound('the comment');
      return play(COMMENT, found);
    },
    GetItemByCell: (state, cell) => {
      const near = state.sheet ?? state.workbook.active;
      if (near === null) throw itemNotFound('the worksheet');
      const { sheet, area } = rangeArgument(cell, near);
      const comment = sheet.comments.find(({ row, column }) => row === area.top && column === area.left);
      if (comment === undefined) throw itemNotFound('the comment');
      return play(COMMENT, { sheet, comment });
    },
    GetItemOrNullObject: (state, id) => {
      const found = all(state).find(({ comment }) => comment.id === id);
      return found === undefined ? null : play(COMMENT, found);
    },
    _RegisterAddedEvent: () => undefined,
    _RegisterChangedEvent: () => undefined,
    _RegisterDeletedEvent: () => undefined,
  },
};

/** The comments of a workbook or of one sheet. */
export function comments(workbook: Workbook, sheet: Sheet | null): PlayedObject {
  return play(COLLECTION, { workbook, sheet });
}
