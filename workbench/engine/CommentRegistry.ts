import type { Shift } from './area';
import { intersect } from './area';
import { CellRegistry } from './CellRegistry';
import type { CommentPatch, Comments, CommentState, NewComment } from './Comments';
import { EngineError } from './EngineError';
import type { CommentChange, EngineEvent, Origin } from './engineEvent';
import type { Area } from './grid';
import { checkSingleCell } from './NoteRegistry';

/** The comment threads on the cells; tells what happens to them. */
export class CommentRegistry extends CellRegistry<CommentState> implements Comments {
  /** `isTaken` tells of cells that have a note: those can have no comment. */
  constructor(
    private readonly isTaken: (area: Area) => boolean,
    private readonly emit: (event: EngineEvent) => void,
  ) {
    super();
  }

  newId(): string {
    return `{${crypto.randomUUID().toUpperCase()}}`;
  }

  add(comment: NewComment, origin: Origin): string {
    const { area } = comment;
    checkSingleCell(area);
    if (this.at(area.sheet, area.row, area.column) || this.isTaken(area)) {
      throw new EngineError('InvalidOperation', 'The cell has a comment or note already.');
    }
    const added = { ...comment, id: comment.id ?? this.newId() };
    this.records.add(added);
    this.tell(added, 'Added', replyIds(added), origin);
    return added.id;
  }

  update(id: string, patch: CommentPatch, origin: Origin): void {
    const before = this.records.get(id);
    const after = { ...before, ...patch };
    this.records.update(after);
    for (const [change, replies] of changesBetween(before, after)) this.tell(after, change, replies, origin);
  }

  remove(id: string, origin: Origin): void {
    const removed = this.records.remove(id);
    this.tell(removed, 'Deleted', replyIds(removed), origin);
  }

  clear(area: Area, origin: Origin): void {
    for (const comment of this.list(area.sheet)) if (intersect(comment.area, area)) this.remove(comment.id, origin);
  }

  /** Threads whose cells are deleted are reported as deleted. */
  shift(shift: Shift, origin: Origin): void {
    const before = this.list(shift.sheet);
    this.records.shift(shift);
    for (const comment of before) {
      if (!this.find(comment.id)) this.tell(comment, 'Deleted', replyIds(comment), origin);
    }
  }

  private tell(comment: CommentState, change: CommentChange, replies: readonly string[], origin: Origin): void {
    this.emit({ kind: 'commentChanged', sheet: comment.area.sheet, comment: comment.id, change, replies, origin });
  }
}

/** What has happened to a thread that was one way, or absent, and is another. */
export function commentChanges(
  before: CommentState | undefined,
  after: CommentState | undefined,
): [CommentChange, readonly string[]][] {
  if (before && after) return changesBetween(before, after);
  const thread = after ?? before;
  return thread ? [[after ? 'Added' : 'Deleted', replyIds(thread)]] : [];
}

function changesBetween(before: CommentState, after: CommentState): [CommentChange, readonly string[]][] {
  const changes: [CommentChange, readonly string[]][] = [];
  const note = (change: CommentChange, replies: readonly string[]): void => {
    if (replies.length > 0) changes.push([change, replies]);
  };
  if (after.content !== before.content) changes.push(['CommentEdited', replyIds(after)]);
  if (after.isResolved !== before.isResolved) {
    changes.push([after.isResolved ? 'CommentResolved' : 'CommentReopened', replyIds(after)]);
  }
  const known = new Map(before.replies.map((reply) => [reply.id, reply]));
  const added = after.replies.filter((reply) => !known.has(reply.id));
  const edited = after.replies.filter((reply) => known.has(reply.id) && known.get(reply.id) !== reply);
  const kept = new Set(replyIds(after));
  note(
    'ReplyAdded',
    added.map((reply) => reply.id),
  );
  note(
    'ReplyEdited',
    edited.map((reply) => reply.id),
  );
  note(
    'ReplyDeleted',
    replyIds(before).filter((id) => !kept.has(id)),
  );
  return changes;
}

function replyIds(comment: CommentState): readonly string[] {
  return comment.replies.map((reply) => reply.id);
}
