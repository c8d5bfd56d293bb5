import { ApiError } from '../../richapi/ApiError';
import type { ClassDescription, HostClass, Scalar } from '../../richapi/HostClass';
import { describeClass } from '../../richapi/HostClass';
import type { ChartClassMembers } from './chartMembers';
import { ChartPart } from './ChartPart';
import type { ChartScalar } from './chartScalars';
import { drawnMembers } from './drawnMembers';
import { workedOutMembers } from './workedOutMembers';

type Description = ClassDescription<ChartPart>;

/** Classes by name; those that are more than a set of properties are added by the file that describes them. */
const classes = new Map<string, HostClass>();

/** The class of a part. @throws ApiError `GeneralException` for one that nobody described: a mistake of this host. */
export function chartClass(name: string): HostClass {
  const hostClass = classes.get(name);
  if (hostClass === undefined) {
    throw new ApiError('GeneralException', `The chart class ${name} is not described.`);
  }
  return hostClass;
}

/** The part of the given class that lies at `member` of another part. */
export function openPart(part: ChartPart, member: string, className: string): ChartPart {
  return new ChartPart(part.owner, part.pathOf(member), chartClass(className));
}

/** Describes a class whose objects are parts of charts: what its table of members says, and `more`. */
export function describeChartClass(name: string, members: ChartClassMembers, more: Description = {}): HostClass {
  const hostClass = describeClass<ChartPart>(name, {
    ...describeMembers(name, members, (part: ChartPart) => part),
    ...more,
  });
  classes.set(name, hostClass);
  return hostClass;
}

/**
 * Scalars and navigation as the table says, for a description of one's own.
 * @param toPart The part whose properties they are.
 */
export function describeMembers<T>(
  name: string,
  members: ChartClassMembers,
  toPart: (object: T) => ChartPart,
): Required<Pick<ClassDescription<T>, 'scalars' | 'navigation' | 'storedOnly'>> {
  const scalars = Object.entries(members.scalars ?? {});
  const drawn = drawnMembers[name] ?? [];
  return {
    scalars: Object.fromEntries(
      scalars.map(([member, scalar]) => [member, describeScalar(name, member, scalar, toPart)]),
    ),
    navigation: Object.fromEntries(
      Object.entries(members.parts ?? {}).map(([member, type]) => [
        member,
        (object: T) => openPart(toPart(object), member, type),
      ]),
    ),
    storedOnly: scalars
      .filter(([member, { isReadOnly }]) => isReadOnly !== true && !drawn.includes(member))
      .map(([member]) => member),
  };
}

function describeScalar<T>(
  name: string,
  member: string,
  scalar: ChartScalar,
  toPart: (object: T) => ChartPart,
): Scalar<T> {
  const workOut = workedOutMembers[`${name}.${member}`];
  const get = (object: T): unknown => {
    const part = toPart(object);
    return part.read(member) ?? workOut?.(part) ?? scalar.fallback;
  };
  return scalar.isReadOnly === true
    ? { get }
    : { get, set: (object, value) => toPart(object).write(member, scalar.read(value)) };
}
