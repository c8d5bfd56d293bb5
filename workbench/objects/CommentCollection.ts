import type { CommentState } from '../engine/Comments';
import type { Area, SheetId } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { parseAddress } from './address';
import { Comment } from './Comment';
import { readNewContent, workbenchUser } from './commentContent';
import { readAreaArgument } from './readAreaArgument';
import type { WorkbookContext } from './WorkbookContext';

/** The comments of the workbook or of one sheet, by sheet and row. */
export class CommentCollection extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly sheet: SheetId | undefined,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return commentCollectionClass;
  }

  states(): readonly CommentState[] {
    const { comments } = this.context.engine;
    const sheets = this.sheet === undefined ? this.context.engine.sheets().map(({ id }) => id) : [this.sheet];
    return sheets.flatMap((sheet) => comments.list(sheet));
  }

  find(matches: (comment: CommentState) => boolean): Comment | null {
    const state = this.states().find(matches);
    return state === undefined ? null : new Comment(this.context, state.id);
  }
}

const commentCollectionClass = describeClass<CommentCollection>('CommentCollection', {
  items: (collection) => collection.states().map(({ id }) => new Comment(collection.context, id)),
  itemByKey: (collection, key) => orItemNotFound(collection.find(({ id }) => id === key)),
  methods: {
    add: (collection, args) => {
      const { context } = collection;
      const area = readCell(collection, args);
      context.engine.protections.check(area.sheet, 'allowEditObjects');
      const id = context.engine.comments.add(
        {
          area,
          content: readNewContent(args, 1),
          author: workbenchUser,
          created: new Date().toISOString(),
          isResolved: false,
          replies: [],
        },
        'addin',
      );
      return new Comment(context, id);
    },
    getCount: (collection) => collection.states().length,
    getItemAt: (collection, args) => {
      const state = collection.states()[args.integer(0)];
      if (state === undefined) {
        throw new ApiError('InvalidArgument');
      }
      return new Comment(collection.context, state.id);
    },
    getItemByCell: (collection, args) => {
      const { sheet, row, column } = readCell(collection, args);
      return orItemNotFound(
        collection.find(({ area }) => area.sheet === sheet && area.row === row && area.column === column),
      );
    },
    getItemByReplyId: (collection, args) => {
      const reply = args.text(0);
      return orItemNotFound(collection.find(({ replies }) => replies.some(({ id }) => id === reply)));
    },
    getItemOrNullObject: (collection, args) => {
      const key = args.text(0);
      return collection.find(({ id }) => id === key);
    },
  },
  eventTarget: ({ sheet }) => sheet ?? '',
  events: { onAdded: 'AddedEvent', onChanged: 'ChangedEvent', onDeleted: 'DeletedEvent' },
  differs: { add: 'a cell that has a comment or note already is refused with `InvalidOperation`: not verified' },
});

/** One cell, as a Range or as an address that names its sheet. */
function readCell({ context }: CommentCollection, args: CallArguments): Area {
  const address = args.at(0);
  if (typeof address === 'string' && parseAddress(address)?.sheetName === undefined) {
    throw new ApiError('InvalidArgument');
  }
  const area = readAreaArgument(context, args, 0, context.engine.activeSheet());
  if (area.rows !== 1 || area.columns !== 1) {
    throw new ApiError('InvalidArgument');
  }
  return area;
}

function orItemNotFound(comment: Comment | null): Comment {
  if (comment === null) {
    throw new ApiError('ItemNotFound');
  }
  return comment;
}
