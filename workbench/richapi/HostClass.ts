import type { CallArguments } from './CallArguments';

/** A property of plain values. Without `set` it is read-only. */
export interface Scalar<T> {
  get(object: T): unknown;
  set?(object: T, value: unknown): void | Promise<void>;
  /** Answered when asked for by name, left out when all properties are loaded (they are costly or write-only). */
  readonly onlyByName?: boolean;
}

/** What a method may answer: an object of the host, plain JSON, or nothing. */
export type MethodAnswer = unknown;

/**
 * A class of Office.js as this host has it. Member names are those of Office.js in camelCase; from them come the names
 * on the wire (`values` is `Values`), matching without case, and error locations (`Range.values`).
 */
export interface ClassDescription<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T> | ((object: T) => unknown)>>;
  /** Properties that lead to another object; `null` is a null object. */
  readonly navigation?: Readonly<Record<string, (object: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (object: T, args: CallArguments) => MethodAnswer>>;
  /** What `Instantiate` answers so that office.js finds the object again, e.g. `{ Id }`. */
  readonly identity?: (object: T) => Readonly<Record<string, unknown>>;
  /** Objects that office.js holds by a reference of the host: ranges. */
  readonly isKeptByReference?: boolean;
  /** Collections only. */
  readonly items?: (object: T) => readonly HostObject[];
  /** `getItem`, on the wire the indexer. */
  readonly itemByKey?: (object: T, key: string | number) => HostObject;
  /**
   * Events the host raises, by their name in Office.js, with what office.js calls them when it registers a handler:
   * `{ onChanged: 'DataChangedEvent' }` for `_RegisterDataChangedEvent`. Others answer `ApiNotFound`.
   */
  readonly events?: Readonly<Record<string, string>>;
  /** Id of what the object's events are about, if it has none of its own: the sheet of a collection, `''` for the workbook. */
  readonly eventTarget?: (object: T) => string;
  /** Members that are remembered and answered, and change nothing else in the workbook. GAPS.md lists them. */
  readonly storedOnly?: readonly string[];
  /** How members differ from Excel, for whoever relies on them: a line of GAPS.md each. */
  readonly differs?: Readonly<Record<string, string>>;
}

interface NamedScalar {
  readonly name: string;
  readonly wireName: string;
  readonly scalar: Scalar<HostObject>;
}

interface NamedNavigation {
  readonly name: string;
  readonly wireName: string;
  readonly open: (object: HostObject) => HostObject | null;
}

interface NamedMethod {
  readonly name: string;
  readonly call: (object: HostObject, args: CallArguments) => MethodAnswer;
}

/** A description made ready for look-up by lower-case name. */
export interface HostClass {
  readonly name: string;
  readonly scalars: ReadonlyMap<string, NamedScalar>;
  readonly navigation: ReadonlyMap<string, NamedNavigation>;
  readonly methods: ReadonlyMap<string, NamedMethod>;
  readonly identity: (object: HostObject) => Readonly<Record<string, unknown>>;
  readonly isKeptByReference: boolean;
  readonly items: ((object: HostObject) => readonly HostObject[]) | undefined;
  readonly itemByKey: ((object: HostObject, key: string | number) => HostObject) | undefined;
  /** Name in Office.js by what office.js calls the event when it registers a handler. */
  readonly events: ReadonlyMap<string, string>;
  readonly eventTarget: (object: HostObject) => string;
  readonly storedOnly: readonly string[];
  readonly differs: Readonly<Record<string, string>>;
}

/** An object that a batch can reach. */
export abstract class HostObject {
  abstract readonly hostClass: HostClass;
}

/** Every class that was declared, for whoever lists what the host can do. */
export const describedClasses: HostClass[] = [];

/** Declares a class of Office.js; `name` is the one in error locations. */
export function describeClass<T extends HostObject>(name: string, description: ClassDescription<T>): HostClass {
  const scalars = new Map<string, NamedScalar>();
  for (const [member, entry] of Object.entries(description.scalars ?? {})) {
    const scalar = typeof entry === 'function' ? { get: entry } : entry;
    scalars.set(member.toLowerCase(), {
      name: member,
      wireName: toWireName(member),
      scalar: scalar,
    });
  }
  const navigation = new Map<string, NamedNavigation>();
  for (const [member, open] of Object.entries(description.navigation ?? {})) {
    navigation.set(member.toLowerCase(), {
      name: member,
      wireName: toWireName(member),
      open: open as NamedNavigation['open'],
    });
  }
  const methods = new Map<string, NamedMethod>();
  for (const [member, call] of Object.entries(description.methods ?? {})) {
    methods.set(member.toLowerCase(), { name: member, call: call as NamedMethod['call'] });
  }
  const identity = (description.identity ?? (() => ({}))) as HostClass['identity'];
  const hostClass: HostClass = {
    name,
    scalars,
    navigation,
    methods,
    identity,
    isKeptByReference: description.isKeptByReference ?? false,
    items: description.items as HostClass['items'],
    itemByKey: description.itemByKey as HostClass['itemByKey'],
    events: new Map(Object.entries(description.events ?? {}).map(([name, registration]) => [registration, name])),
    eventTarget: (description.eventTarget ?? firstIdentity(identity)) as HostClass['eventTarget'],
    storedOnly: description.storedOnly ?? [],
    differs: description.differs ?? {},
  };
  describedClasses.push(hostClass);
  return hostClass;
}

function firstIdentity(identity: HostClass['identity']): HostClass['eventTarget'] {
  return (object) => {
    const [id] = Object.values(identity(object));
    return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  };
}

function toWireName(member: string): string {
  return member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

/** From the wire back to Office.js: `GetItemOrNullObject` is `getItemOrNullObject`. */
export function toMemberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
