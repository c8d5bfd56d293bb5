import type { EngineParts } from './engineParts';
import type { CommentState } from './Comments';
import { commentChanges } from './CommentRegistry';
import type { EngineEvent } from './engineEvent';
import type { SheetState } from './sheetState';

const origin = 'person';

/** Looks at the workbook now; the answer raises events for all that is another way when it is called. */
export function watchDifferences(parts: EngineParts): () => void {
  const before = describe(parts);
  return () => {
    const after = describe(parts);
    const events = [
      ...sheetEvents(before.sheets, after.sheets),
      ...tableEvents(before, after),
      ...commentEvents(before.comments, after.comments),
      ...chartEvents(before, after),
      ...activationEvents(before, after),
    ];
    for (const event of events) parts.events.emit(event);
  };
}

type Description = ReturnType<typeof describe>;

function describe({ sheets, tables, comments, charts }: EngineParts) {
  return {
    sheets: sheets.list(),
    active: sheets.active(),
    tables: tables.list(),
    comments: comments.capture(),
    charts: charts.capture(),
  };
}

function sheetEvents(before: readonly SheetState[], after: readonly SheetState[]): EngineEvent[] {
  const added = after.filter(({ id }) => !byId(before, id));
  const deleted = before.filter(({ id }) => !byId(after, id));
  const kept = after.flatMap((sheet) => {
    const known = byId(before, sheet.id);
    return known ? [{ known, sheet }] : [];
  });
  const isSameSet = added.length === 0 && deleted.length === 0;
  return [
    ...deleted.map(({ id }): EngineEvent => ({ kind: 'sheetDeleted', sheet: id, origin })),
    ...added.map(({ id }): EngineEvent => ({ kind: 'sheetAdded', sheet: id, origin })),
    ...kept.flatMap(({ known, sheet }) => [
      ...changesOfSheet(known, sheet),
      ...(isSameSet ? moves(sheet.id, before.indexOf(known), after.indexOf(sheet)) : []),
    ]),
  ];
}

function changesOfSheet(known: SheetState, { id: sheet, name, visibility, isProtected }: SheetState): EngineEvent[] {
  const events: EngineEvent[] = [];
  if (known.name !== name) events.push({ kind: 'sheetRenamed', sheet, before: known.name, after: name, origin });
  if (known.visibility !== visibility) {
    events.push({ kind: 'sheetVisibilityChanged', sheet, before: known.visibility, after: visibility, origin });
  }
  if (known.isProtected !== isProtected) events.push({ kind: 'protectionChanged', sheet, isProtected, origin });
  return events;
}

function moves(sheet: string, before: number, after: number): EngineEvent[] {
  return before === after ? [] : [{ kind: 'sheetMoved', sheet, before, after, origin }];
}

function tableEvents(before: Description, after: Description): EngineEvent[] {
  return [
    ...before.tables
      .filter(({ id }) => !byId(after.tables, id))
      .map(({ id, name, area }): EngineEvent => {
        return { kind: 'tableDeleted', table: id, name, sheet: area.sheet, origin };
      }),
    ...after.tables
      .filter(({ id }) => !byId(before.tables, id))
      .map(({ id, area }): EngineEvent => ({ kind: 'tableAdded', table: id, sheet: area.sheet, origin })),
  ];
}

function commentEvents(before: readonly CommentState[], after: readonly CommentState[]): EngineEvent[] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [was, is] = [byId(before, id), byId(after, id)];
    const sheet = (is ?? was)?.area.sheet ?? '';
    return commentChanges(was, is).map(([change, replies]): EngineEvent => {
      return { kind: 'commentChanged', sheet, comment: id, change, replies, origin };
    });
  });
}

function chartEvents(before: Description, after: Description): EngineEvent[] {
  return [
    ...before.charts
      .filter(({ id }) => !byId(after.charts, id))
      .map(({ id, sheet }): EngineEvent => ({ kind: 'chartDeleted', chart: id, sheet, origin })),
    ...after.charts
      .filter(({ id }) => !byId(before.charts, id))
      .map(({ id, sheet }): EngineEvent => ({ kind: 'chartAdded', chart: id, sheet, origin })),
  ];
}

function activationEvents(before: Description, after: Description): EngineEvent[] {
  const { active: sheet } = after;
  return sheet === before.active ? [] : [{ kind: 'sheetActivated', sheet, previous: before.active }];
}

function byId<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item | undefined {
  return items.find((item) => item.id === id);
}
