import type { DynamicCriteria, FilterCriteria, FilterDate, FilterTarget } from '../engine/filterState';
import { filterMonths } from '../engine/filterState';
import { ApiError } from '../richapi/ApiError';
import type { WorkbookContext } from './WorkbookContext';

type Json = Readonly<Record<string, unknown>>;

const specificities = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;

const dynamicCriteria: ReadonlySet<string> = new Set<DynamicCriteria>([
  'AboveAverage',
  'BelowAverage',
  'Today',
  'Tomorrow',
  'Yesterday',
  'YearToDate',
  ...(['Last', 'Next', 'This'] as const).flatMap((which) =>
    (['Week', 'Month', 'Quarter', 'Year'] as const).map((unit) => `${which}${unit}` as const),
  ),
  ...([1, 2, 3, 4] as const).map((quarter) => `AllDatesInPeriodQuarter${quarter}` as const),
  ...filterMonths.map((month) => `AllDatesInPeriod${month}` as const),
]);

const rankLimits = { TopItems: 500, BottomItems: 500, TopPercent: 100, BottomPercent: 100 } as const;

/** Filters as an add-in asked; a sheet whose protection does not allow it refuses. */
export function applyFilter(
  { engine }: WorkbookContext,
  target: FilterTarget,
  offset: number,
  criteria: FilterCriteria | undefined,
): void {
  checkFilterAllowed(engine, target);
  engine.filters.setCriteria(target, offset, criteria);
}

/** @throws ApiError `AccessDenied` if the protection of the sheet does not allow filtering */
export function checkFilterAllowed(engine: WorkbookContext['engine'], target: FilterTarget): void {
  const sheet =
    'sheet' in target ? target.sheet : engine.tables().find((table) => table.id === target.table)?.area.sheet;
  if (sheet !== undefined && !engine.protections.allows(sheet, 'allowAutoFilter')) {
    throw new ApiError('AccessDenied');
  }
}

/** Reads an Office.js `FilterCriteria`. @throws ApiError `InvalidArgument` */
export function readCriteria(json: Json): FilterCriteria {
  const { filterOn } = json;
  switch (filterOn) {
    case 'Values':
      return { filterOn, values: readValues(json['values']) };
    case 'Custom':
      return readCustom(json);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return { filterOn, count: readCount(json['criterion1'], rankLimits[filterOn]) };
    case 'Dynamic':
      return { filterOn, dynamicCriteria: readDynamic(json['dynamicCriteria']) };
    case 'CellColor':
    case 'FontColor':
      return { filterOn, color: readFilterColor(json['color']) };
    case 'Icon':
      return { filterOn, icon: readIcon(json['icon']) };
    default:
      throw new ApiError('InvalidArgument');
  }
}

/** As Excel answers: all properties, `null` for those that mean nothing (office-js #1226). */
export function showCriteria(criteria: FilterCriteria | undefined): Json | null {
  if (criteria === undefined) {
    return null;
  }
  const nothing = {
    color: null,
    criterion1: null,
    criterion2: null,
    dynamicCriteria: null,
    icon: null,
    operator: null,
    subField: null,
    values: null,
  };
  return 'count' in criteria
    ? { ...nothing, filterOn: criteria.filterOn, criterion1: String(criteria.count) }
    : { ...nothing, ...criteria };
}

function readValues(values: unknown): readonly (string | FilterDate)[] {
  if (!Array.isArray(values)) {
    throw new ApiError('InvalidArgument');
  }
  return values.map((value: unknown) => (isObject(value) ? readDate(value) : String(value)));
}

function readDate({ date, specificity }: Json): FilterDate {
  const unit = specificities.find((candidate) => candidate === specificity);
  if (typeof date !== 'string' || unit === undefined || Number.isNaN(Date.parse(date))) {
    throw new ApiError('InvalidArgument');
  }
  return { date, specificity: unit };
}

function readCustom({ criterion1, criterion2, operator }: Json): FilterCriteria {
  if (typeof criterion1 !== 'string' && typeof criterion1 !== 'number') {
    throw new ApiError('InvalidArgument');
  }
  const second = criterion2 ?? '';
  if (typeof second !== 'string' && typeof second !== 'number') {
    throw new ApiError('InvalidArgument');
  }
  return {
    filterOn: 'Custom',
    criterion1: String(criterion1),
    ...(second === '' ? {} : { criterion2: String(second) }),
    operator: operator === 'Or' ? 'Or' : 'And',
  };
}

function readCount(count: unknown, limit: number): number {
  const number = Number(count);
  if (count === null || count === '' || !Number.isInteger(number) || number < 1 || number > limit) {
    throw new ApiError('InvalidArgument');
  }
  return number;
}

function readDynamic(name: unknown): DynamicCriteria {
  if (typeof name !== 'string' || !dynamicCriteria.has(name)) {
    throw new ApiError('InvalidArgument');
  }
  return name as DynamicCriteria;
}

/** `''` and no colour at all mean cells without fill, or with automatic font colour. */
function readFilterColor(color: unknown): string {
  const text = color ?? '';
  if (typeof text !== 'string' || !/^(?:#[0-9a-f]{6})?$/i.test(text)) {
    throw new ApiError('InvalidArgument');
  }
  return text.toUpperCase();
}

function readIcon(icon: unknown): { readonly set: string; readonly index: number } {
  if (!isObject(icon) || typeof icon['set'] !== 'string' || typeof icon['index'] !== 'number') {
    throw new ApiError('InvalidArgument');
  }
  return { set: icon['set'], index: icon['index'] };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
