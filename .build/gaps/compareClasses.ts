import type { HostClass } from '../../workbench/richapi/HostClass';
import type { OfficeClass, OfficeMember } from './OfficeClass';

/** What the workbench has of one class of Office.js. Names are those of Office.js, in alphabetical order. */
export interface ClassCoverage {
  readonly name: string;
  readonly implemented: readonly string[];
  readonly storedOnly: readonly string[];
  readonly absent: readonly string[];
  /** How members differ from Excel, by name. */
  readonly differs: Readonly<Record<string, string>>;
}

/** Holds each class of office.js against what the host declares under the same name. */
export function compareClasses(
  officeClasses: readonly OfficeClass[],
  hostClasses: ReadonlyMap<string, readonly HostClass[]>,
): readonly ClassCoverage[] {
  return officeClasses.map(({ name, members }) => compareClass(name, members, hostClasses.get(name) ?? []));
}

function compareClass(name: string, members: readonly OfficeMember[], declared: readonly HostClass[]): ClassCoverage {
  const stored = new Set(declared.flatMap(({ storedOnly }) => storedOnly));
  const present = members.filter((member) => declared.some((hostClass) => has(hostClass, member)));
  const names = present.map((member) => member.name);
  return {
    name,
    implemented: names.filter((one) => !stored.has(one)),
    storedOnly: names.filter((one) => stored.has(one)),
    absent: members.filter((member) => !present.includes(member)).map((member) => member.name),
    differs: Object.assign({}, ...declared.map(({ differs }) => differs)) as Record<string, string>,
  };
}

function has(hostClass: HostClass, { name, kind, isMadeByLibrary }: OfficeMember): boolean {
  if (isMadeByLibrary) return true;
  if (kind === 'event') return [...hostClass.events.values()].includes(name);
  const key = name.toLowerCase();
  return (
    hostClass.methods.has(key) ||
    hostClass.scalars.has(key) ||
    hostClass.navigation.has(key) ||
    (name === 'getItem' && hostClass.itemByKey !== undefined)
  );
}

/** What classes of the host declare about members that they do not have: `Class.member`, for a test to refuse. */
export function findUnfounded(hostClasses: ReadonlyMap<string, readonly HostClass[]>): readonly string[] {
  return [...hostClasses].flatMap(([name, declared]) => {
    const said = declared.flatMap(({ storedOnly, differs }) => [...storedOnly, ...Object.keys(differs)]);
    const known = (member: string): boolean =>
      declared.some(
        (hostClass) =>
          has(hostClass, { name: member, kind: 'method', isMadeByLibrary: false }) ||
          has(hostClass, { name: member, kind: 'event', isMadeByLibrary: false }),
      );
    return said.filter((member) => !known(member)).map((member) => `${name}.${member}`);
  });
}
