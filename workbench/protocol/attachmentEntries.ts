import type { CommentChange, EngineEvent } from '../engine/engineEvent';
import type { EventEntry } from './eventEntries';
import { EventType, objectEventEntries, workbookTarget } from './eventEntries';

type CommentEvent = Extract<EngineEvent, { kind: 'commentChanged' }>;
type ChartEvent = Extract<EngineEvent, { chart: string }>;

/** What happened to a comment thread, for listeners of its sheet and of the workbook. */
export function commentEntries(event: CommentEvent): readonly EventEntry[] {
  const { sheet, comment, change, replies } = event;
  return objectEventEntries(commentEventType(change), [sheet, workbookTarget], {
    ...(change === 'Added' || change === 'Deleted' ? {} : { changeType: change }),
    commentDetails: [{ commentId: comment, replyIds: replies }],
    source: 'Local',
    worksheetId: sheet,
  });
}

function commentEventType(change: CommentChange): number {
  if (change === 'Added') return EventType.commentAdded;
  return change === 'Deleted' ? EventType.commentDeleted : EventType.commentChanged;
}

/** What happened to a chart, for listeners of its sheet's charts; that it became active or not also for its own. */
export function chartEntries(event: ChartEvent): readonly EventEntry[] {
  const { kind, chart, sheet } = event;
  const isOwnToo = kind === 'chartActivated' || kind === 'chartDeactivated';
  return objectEventEntries(EventType[kind], isOwnToo ? [sheet, chart] : [sheet], {
    chartId: chart,
    worksheetId: sheet,
    ...(isOwnToo ? {} : { source: 'Local' }),
  });
}
