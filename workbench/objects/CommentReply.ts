import type { CommentContent, CommentReplyState } from '../engine/Comments';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { Comment } from './Comment';
import { contentScalars, readRichContent, readText } from './commentContent';
import { Range } from './Range';

/** An answer in a thread, known by its id. */
export class CommentReply extends HostObject {
  constructor(
    readonly comment: Comment,
    readonly id: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return commentReplyClass;
  }

  /** @throws ApiError `ItemNotFound` if it was deleted meanwhile. */
  get state(): CommentReplyState {
    const state = this.comment.state.replies.find((reply) => reply.id === this.id);
    if (state === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return state;
  }

  get content(): CommentContent {
    return this.state.content;
  }

  updateContent(content: CommentContent): void {
    const updated = { ...this.state, content };
    this.comment.update({
      replies: this.comment.state.replies.map((reply) => (reply.id === this.id ? updated : reply)),
    });
  }

  delete(): void {
    const { id } = this.state;
    this.comment.update({ replies: this.comment.state.replies.filter((reply) => reply.id !== id) });
  }
}

const commentReplyClass = describeClass<CommentReply>('CommentReply', {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: ({ id }) => id,
    authorEmail: ({ state }) => state.author.email,
    authorName: ({ state }) => state.author.name,
    creationDate: ({ state }) => state.created ?? null,
    content: {
      get: ({ content }) => content.text,
      set: (reply, value) => reply.updateContent({ text: readText(value) }),
    },
    // A thread is resolved as a whole.
    resolved: ({ comment }) => comment.state.isResolved,
    ...contentScalars,
  },
  methods: {
    delete: (reply) => reply.delete(),
    getLocation: ({ comment }) => new Range(comment.context, comment.state.area),
    getParentComment: ({ comment }) => comment,
    updateMentions: (reply, args) => reply.updateContent(readRichContent(args.at(0))),
  },
  differs: { authorName: 'what add-ins write is attributed to "Workbench User"' },
});
