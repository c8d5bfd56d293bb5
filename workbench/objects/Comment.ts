import type { CommentContent, CommentPatch, CommentState } from '../engine/Comments';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { contentScalars, readRichContent, readText } from './commentContent';
import { CommentReplyCollection } from './CommentReplyCollection';
import { Range } from './Range';
import type { WorkbookContext } from './WorkbookContext';

/** A thread on one cell, known by its id. */
export class Comment extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly id: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return commentClass;
  }

  /** @throws ApiError `ItemNotFound` if it was deleted meanwhile. */
  get state(): CommentState {
    const state = this.context.engine.comments.find(this.id);
    if (state === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return state;
  }

  get content(): CommentContent {
    return this.state.content;
  }

  /** @throws EngineError AccessDenied if the sheet is protected with its objects */
  checkEditable(): void {
    this.context.engine.protections.check(this.state.area.sheet, 'allowEditObjects');
  }

  update(patch: CommentPatch): void {
    this.checkEditable();
    this.context.engine.comments.update(this.id, patch, 'addin');
  }
}

const commentClass = describeClass<Comment>('Comment', {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: ({ id }) => id,
    authorEmail: ({ state }) => state.author.email,
    authorName: ({ state }) => state.author.name,
    creationDate: ({ state }) => state.created ?? null,
    content: {
      get: ({ content }) => content.text,
      set: (comment, value) => comment.update({ content: { text: readText(value) } }),
    },
    resolved: {
      get: ({ state }) => state.isResolved,
      set: (comment, value) => comment.update({ isResolved: value === true }),
    },
    ...contentScalars,
  },
  navigation: { replies: (comment) => new CommentReplyCollection(comment) },
  methods: {
    delete: (comment) => {
      comment.checkEditable();
      comment.context.engine.comments.remove(comment.id, 'addin');
    },
    getLocation: ({ context, state }) => new Range(context, state.area),
    updateMentions: (comment, args) => comment.update({ content: readRichContent(args.at(0)) }),
  },
  differs: {
    authorName: 'what add-ins write is attributed to "Workbench User"',
    content: 'a mention is shown as `@Name`; whether Excel does so was not verified',
  },
});
