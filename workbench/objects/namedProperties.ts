import { ApiError } from '../richapi/ApiError';
import { HostObject } from '../richapi/HostClass';

/** A tree of property names; the leaves of what is asked for are `true`, of what is set they are values. */
export type Properties = Readonly<Record<string, unknown>>;

/** The sides of a border collection by the names that cell properties have for them. */
const borderSides: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** Reads what is asked for off an object, by the names of its class. @throws ApiError ApiNotFound */
export function readProperties(object: HostObject, wanted: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, part]): [string, unknown][] => {
      if (part === true) {
        return [[name, readScalar(object, name)]];
      }
      return isTree(part) ? [[name, readPart(openPart(object, name), part)]] : [];
    }),
  );
}

/** What is asked for of borders is asked for of each side. */
function readPart(part: HostObject, wanted: Properties): Record<string, unknown> {
  const { itemByKey } = part.hostClass;
  if (itemByKey === undefined) {
    return readProperties(part, wanted);
  }
  return Object.fromEntries(
    Object.entries(borderSides).map(([name, side]) => [name, readProperties(itemByKey(part, side), wanted)]),
  );
}

/** Sets what is given on an object, by the names of its class. @throws ApiError ApiNotFound */
export async function writeProperties(object: HostObject, properties: Properties): Promise<void> {
  for (const [name, value] of Object.entries(properties)) {
    if (isTree(value) && !object.hostClass.scalars.has(name.toLowerCase())) {
      await writeProperties(openPart(object, name), value);
    } else {
      await writeScalar(object, name, value);
    }
  }
}

/** Sets one property of plain values. @throws ApiError ApiNotFound */
export async function writeScalar(object: HostObject, name: string, value: unknown): Promise<void> {
  const member = object.hostClass.scalars.get(name.toLowerCase());
  if (member?.scalar.set === undefined) {
    throw notFound(object, name);
  }
  await member.scalar.set(object, value);
}

/** Asking for a part as such, `format: true`, asks for all of its plain values. */
function readScalar(object: HostObject, name: string): unknown {
  const member = object.hostClass.scalars.get(name.toLowerCase());
  if (member !== undefined) {
    return member.scalar.get(object);
  }
  const part = openPart(object, name);
  const plain = [...part.hostClass.scalars.values()].filter(({ scalar }) => scalar.onlyByName !== true);
  return Object.fromEntries(plain.map((own) => [own.name, own.scalar.get(part)]));
}

function openPart(object: HostObject, name: string): HostObject {
  const side = borderSides[name];
  const { itemByKey, navigation } = object.hostClass;
  const part =
    side !== undefined && itemByKey !== undefined
      ? itemByKey(object, side)
      : navigation.get(name.toLowerCase())?.open(object);
  if (!(part instanceof HostObject)) {
    throw notFound(object, name);
  }
  return part;
}

function isTree(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null;
}

function notFound(object: HostObject, name: string): ApiError {
  return new ApiError('ApiNotFound', `The workbench does not have ${object.hostClass.name}.${name}.`);
}
