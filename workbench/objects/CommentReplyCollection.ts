import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { Comment } from './Comment';
import { readNewContent, workbenchUser } from './commentContent';
import { CommentReply } from './CommentReply';

/** The answers in a thread, oldest first. */
export class CommentReplyCollection extends HostObject {
  constructor(readonly comment: Comment) {
    super();
  }

  get hostClass(): HostClass {
    return commentReplyCollectionClass;
  }

  replies(): readonly CommentReply[] {
    return this.comment.state.replies.map(({ id }) => new CommentReply(this.comment, id));
  }

  find(id: string): CommentReply | null {
    return this.replies().find((reply) => reply.id === id) ?? null;
  }
}

const commentReplyCollectionClass = describeClass<CommentReplyCollection>('CommentReplyCollection', {
  items: (collection) => collection.replies(),
  itemByKey: (collection, key) => orItemNotFound(collection.find(String(key))),
  methods: {
    add: ({ comment }, args) => {
      const id = comment.context.engine.comments.newId();
      const reply = {
        id,
        content: readNewContent(args, 0),
        author: workbenchUser,
        created: new Date().toISOString(),
      };
      comment.update({ replies: [...comment.state.replies, reply] });
      return new CommentReply(comment, id);
    },
    getCount: (collection) => collection.replies().length,
    getItemAt: (collection, args) => {
      const reply = collection.replies()[args.integer(0)];
      if (reply === undefined) {
        throw new ApiError('InvalidArgument');
      }
      return reply;
    },
    getItemOrNullObject: (collection, args) => collection.find(args.text(0)),
  },
});

function orItemNotFound(reply: CommentReply | null): CommentReply {
  if (reply === null) {
    throw new ApiError('ItemNotFound');
  }
  return reply;
}
