import type { HostObject } from './HostClass';
import type { QueryInfo } from './wire';
import type { References } from './References';
import type { UnknownMembers } from './UnknownMembers';

/** What a projection needs besides the object. */
export interface ProjectionContext {
  readonly references: References;
  readonly unknownMembers: UnknownMembers;
  /** `Class.member` of what the imitated Excel is too old for. */
  readonly absentMembers: ReadonlySet<string>;
  /** Told which `Class.member` is being read, for the location of an error. */
  enter(object: HostObject, member: string): void;
}

type Projection = Record<string, unknown>;

/** The part of a query for one object: scalars by name, and what is asked of the objects behind navigation. */
interface Selection {
  readonly wantsAllScalars: boolean;
  readonly names: readonly string[];
}

/** What is asked of the object behind one navigation property. */
interface NestedSelection {
  /** As the add-in spells it. */
  readonly name: string;
  readonly inner: readonly string[];
}

/**
 * Answers `load()`: the asked properties with their names on the wire, navigation nested, collections under `_Items`.
 * @throws ApiError `ApiNotFound` for a property this host does not have.
 */
export function projectQuery(object: HostObject, query: QueryInfo, context: ProjectionContext): Projection {
  const expanded = (query.Expand ?? []).map((name) => `${name}/*`);
  const names = [...(query.Select ?? []), ...expanded];
  const selection = { wantsAllScalars: (query.Select ?? []).length === 0, names };
  return object.hostClass.items === undefined
    ? projectObject(object, selection, context)
    : projectCollection(object, selection, context, query.Skip ?? 0, query.Top);
}

/** Identity, and the reference of a kept range: what `Instantiate` answers and every projection carries. */
export function projectIdentity(object: HostObject, references: References): Projection {
  const referenceId = object.hostClass.isKeptByReference ? references.idOf(object) : undefined;
  return { ...object.hostClass.identity(object), ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }) };
}

function projectObject(object: HostObject, selection: Selection, context: ProjectionContext): Projection {
  const projection = projectIdentity(object, context.references);
  if (selection.wantsAllScalars) {
    addAllScalars(object, projection, context);
  }
  const nested = new Map<string, NestedSelection>();
  for (const name of selection.names) {
    const { head, rest } = splitPath(name);
    if (head === '*') {
      addAllScalars(object, projection, context);
    } else if (!addScalar(object, head, projection, context)) {
      const { name: spelled, inner } = nested.get(head.toLowerCase()) ?? { name: head, inner: [] };
      nested.set(head.toLowerCase(), { name: spelled, inner: rest === undefined ? inner : [...inner, rest] });
    }
  }
  for (const { name, inner } of nested.values()) {
    addNavigation(object, name, inner, projection, context);
  }
  return projection;
}

function projectCollection(
  collection: HostObject,
  selection: Selection,
  context: ProjectionContext,
  skip: number,
  top: number | undefined,
): Projection {
  const projection = projectIdentity(collection, context.references);
  if (selection.wantsAllScalars) {
    addAllScalars(collection, projection, context);
  }
  const ofItems = selection.names
    .map((name) => name.replace(/^items\//i, ''))
    .filter((name) => !addScalar(collection, name, projection, context));
  const items = collection.hostClass.items?.(collection) ?? [];
  const end = top === undefined ? items.length : skip + top;
  projection['_Items'] = items.slice(skip, end).map((item, index) => ({
    _Index: skip + index,
    ...projectObject(item, { wantsAllScalars: selection.wantsAllScalars, names: ofItems }, context),
  }));
  return projection;
}

function addAllScalars(object: HostObject, projection: Projection, context: ProjectionContext): void {
  for (const { name, wireName, scalar } of object.hostClass.scalars.values()) {
    const isAbsent = context.absentMembers.size > 0 && context.absentMembers.has(`${object.hostClass.name}.${name}`);
    if (!scalar.onlyByName && !isAbsent) {
      context.enter(object, name);
      projection[wireName] = scalar.get(object);
    }
  }
}

/** @returns whether the object itself is done with the name: office.js answers `isNullObject` alone, once there is an object. */
function addScalar(object: HostObject, name: string, projection: Projection, context: ProjectionContext): boolean {
  if (name.toLowerCase() === 'isnullobject') {
    return true;
  }
  const member = object.hostClass.scalars.get(name.toLowerCase());
  if (member === undefined) {
    return false;
  }
  context.enter(object, member.name);
  projection[member.wireName] = member.scalar.get(object);
  return true;
}

function addNavigation(
  object: HostObject,
  name: string,
  inner: readonly string[],
  projection: Projection,
  context: ProjectionContext,
): void {
  const member = object.hostClass.navigation.get(name.toLowerCase());
  if (member === undefined) {
    context.enter(object, name);
    throw context.unknownMembers.refuse(object, name);
  }
  context.enter(object, member.name);
  const child = member.open(object);
  projection[member.wireName] = child === null ? null : projectQuery(child, { Select: inner }, context);
}

function splitPath(name: string): { head: string; rest: string | undefined } {
  const end = name.search(/[/.]/);
  return end < 0 ? { head: name, rest: undefined } : { head: name.slice(0, end), rest: name.slice(end + 1) };
}

/** `retrieve()` wants the names of Office.js: `_Items` is `items`, the rest in camelCase. */
export function toPlainNames(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(toPlainNames);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name === '_Items') {
        return ['items', toPlainNames(inner)];
      }
      const plainName = name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
      return [plainName, Array.isArray(inner) ? inner : toPlainNames(inner)];
    }),
  );
}
