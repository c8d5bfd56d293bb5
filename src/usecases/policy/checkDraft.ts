import { wholeSettingKinds } from '../../archive/settings/settingDefinition';
import { ratings } from '../../domain/credit/creditPolicy';
import { readNumber } from '../../domain/operand';
import type { LocatedValue } from './locateValues';
import type { PolicyDraft } from './policyDraft';
import type { PolicyFault, PolicyFaultReason } from './policyFault';
import { findWhole } from './balanceGroup';

/**
 * What keeps the policy from being in force with the values of the draft: a value that is no number or out of its range, parts
 * that do not sum to their whole, bands and boundaries that are not in their order. A scheme that is not in force is not judged.
 */
export function checkDraft(values: readonly LocatedValue[], draft: PolicyDraft): readonly PolicyFault[] {
  const drafted = values
    .map((value) => ({ ...value, value: draft.get(value.id) ?? value.value }))
    .filter(isInForce(values, draft));
  const single = drafted.flatMap(checkValue);
  const unreadable = new Set(single.flatMap((fault) => fault.values));
  const groups = groupValues(drafted.filter(({ kind }) => kind !== 'choice'));
  const together = [...groups.values()]
    .filter((group) => group.every(({ id }) => !unreadable.has(id)))
    .flatMap((group) => [...checkSum(group), ...checkOrder(group)]);
  return [...single, ...together];
}

function isInForce(values: readonly LocatedValue[], draft: PolicyDraft): (value: LocatedValue) => boolean {
  const scheme = values.find(({ item }) => item === 'scheme');
  const chosen = scheme && String(draft.get(scheme.id) ?? scheme.value).trim();
  return ({ table, group }) => table !== 'tierSchemes' || group === `scheme/${chosen}`;
}

function groupValues(values: readonly LocatedValue[]): ReadonlyMap<string, readonly LocatedValue[]> {
  const groups = new Map<string, LocatedValue[]>();
  for (const value of values) {
    const name = `${value.group} ${value.field}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    else group.push(value);
  }
  return groups;
}

function checkValue(value: LocatedValue): PolicyFault[] {
  const reason = findReason(value);
  return reason === undefined ? [] : [{ values: [value.id], reason }];
}

function findReason({ kind, value, choices, least, most }: LocatedValue): PolicyFaultReason | undefined {
  if (kind === 'choice' || (kind === 'choiceOrMoney' && choices?.includes(String(value)) === true)) return undefined;
  const number = readNumber(value);
  if (!number.ok) return 'notANumber';
  if (number.value < (least ?? -Infinity) || number.value > (most ?? Infinity)) return 'outOfRange';
  return wholeSettingKinds.has(kind) && !Number.isInteger(number.value) ? 'notWhole' : undefined;
}

function checkSum(group: readonly LocatedValue[]): PolicyFault[] {
  const whole = findWhole(group[0]);
  if (whole === undefined) return [];
  const sum = numbersOf(group).reduce((total, number) => total + number, 0);
  const isWhole = Math.abs(sum - whole) < 1e-6;
  return isWhole ? [] : [{ values: group.map(({ id }) => id), reason: 'wrongSum', sum: Number(sum.toPrecision(12)) }];
}

/** How the values of a group have to follow each other. */
interface Order {
  readonly isRising: boolean;
  readonly mayBeEqual: boolean;
  /** What the last has to be. */
  readonly last?: number;
}

const falling: Order = { isRising: false, mayBeEqual: false };
const rising: Order = { isRising: true, mayBeEqual: false };

const orders: Readonly<Record<string, Order>> = {
  'gradeFrom value': falling,
  'gradeShares value': { ...falling, mayBeEqual: true },
  'slowness value': { ...falling, mayBeEqual: true },
  'caps value': rising,
  'bands scoreFrom': { ...falling, last: 0 },
};

/** Pairs of settings of which the first has to be below the second. */
const pairs = [
  ['remindUpToDays', 'managerUpToDays'],
  ['loyaltyRecentDays', 'loyaltyStaleDays'],
] as const;

function checkOrder(group: readonly LocatedValue[]): PolicyFault[] {
  const [first] = group;
  if (first === undefined) return [];
  const order = first.table === 'tierSchemes' ? { ...rising, last: 1 } : orders[`${first.group} ${first.field}`];
  if (order !== undefined) return findDisorder(first.table === 'ratingBands' ? sortByRating(group) : group, order);
  return pairs.flatMap((pair) => {
    const two = pair.map((item) => group.find((value) => value.item === item)).filter((value) => value !== undefined);
    return two.length === 2 ? findDisorder(two, rising) : [];
  });
}

/** The rows may stand in any order in the sheet; so may those of rewards, of which the highest score always counts first. */
function sortByRating(bands: readonly LocatedValue[]): readonly LocatedValue[] {
  const rankOf = ({ item }: LocatedValue): number => ratings.findIndex((rating) => rating === item);
  return bands.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function findDisorder(group: readonly LocatedValue[], { isRising, mayBeEqual, last }: Order): PolicyFault[] {
  const numbers = numbersOf(group);
  const reason: PolicyFaultReason = isRising ? 'notRising' : 'notFalling';
  const place = numbers.findIndex((number, index) => {
    const before = numbers[index - 1];
    if (before === undefined) return false;
    const step = isRising ? number - before : before - number;
    return step < 0 || (step === 0 && !mayBeEqual);
  });
  const culprit = group[place];
  if (culprit !== undefined) return [{ values: [culprit.id], reason }];
  const end = group.at(-1);
  return last !== undefined && end !== undefined && numbers.at(-1) !== last
    ? [{ values: [end.id], reason: 'wrongEnd' }]
    : [];
}

function numbersOf(group: readonly LocatedValue[]): number[] {
  return group.map(({ value }) => {
    const number = readNumber(value);
    return number.ok ? number.value : Number.NaN;
  });
}
