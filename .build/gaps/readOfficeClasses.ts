import { loadOfficeLibrary } from '../../workbench/node/loadOfficeLibrary';
import type { OfficeClass, OfficeMember } from './OfficeClass';
import { readDocumentedMembers } from './readDocumentedMembers';

/** The documented classes and members that the installed office.js really has, in alphabetical order. */
export function readOfficeClasses(): readonly OfficeClass[] {
  const documented = readDocumentedMembers();
  const library = loadOfficeLibrary();
  try {
    const namespace = library.Excel as unknown as Readonly<Record<string, unknown>>;
    return [...documented]
      .flatMap(([name, members]) => {
        const constructor = namespace[name];
        return isTalkingToHost(constructor) ? [{ name, members: readMembers(constructor, members) }] : [];
      })
      .filter(({ members }) => members.length > 0)
      .sort((one, other) => compare(one.name, other.name));
  } finally {
    library.close();
  }
}

type Constructor = { readonly prototype: object };

/** Classes of the wire carry their name for it; the others (`RequestContext`, `Session`) live in the page alone. */
function isTalkingToHost(candidate: unknown): candidate is Constructor {
  return typeof candidate === 'function' && Object.hasOwn(candidate.prototype as object, '_className');
}

function readMembers({ prototype }: Constructor, documented: ReadonlySet<string>): readonly OfficeMember[] {
  return Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([name]) => documented.has(name))
    .map(([name, descriptor]) => readMember(name, descriptor))
    .sort((one, other) => compare(one.name, other.name));
}

function readMember(name: string, descriptor: { readonly get?: unknown; readonly value?: unknown }): OfficeMember {
  if (typeof descriptor.value === 'function') {
    return { name, kind: 'method', isMadeByLibrary: !asksHost(name, String(descriptor.value)) };
  }
  const kind = /^on[A-Z]/.test(name) ? 'event' : 'property';
  return { name, kind, isMadeByLibrary: isEventOfDocument(String(descriptor.get)) };
}

/** Events from before the Excel API had events of its own travel as events of the document. */
function isEventOfDocument(source: string): boolean {
  return /new OfficeExtension\.EventHandlers\(/.test(source);
}

/** A method that asks the host names its member of the wire; `handled` is what office.js works out if the host cannot. */
function asksHost(name: string, source: string): boolean {
  const wireName = name.charAt(0).toUpperCase() + name.slice(1);
  return !source.includes('handled') && (source.includes(`"${wireName}"`) || source.includes('_createIndexerObject'));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
