import type { CellValue } from '../../archive/cellValue';
import type { Language } from '../../archive/language';
import { recogniseChoice } from '../../archive/recogniseChoice';
import { settingDefinitions } from '../../archive/settingRows';
import type { SettingDefinition, SettingKey } from '../../archive/settings/settingDefinition';
import { wholeSettingKinds } from '../../archive/settings/settingDefinition';
import { readNumber, readShare } from '../../domain/operand';
import type { FoundSettings } from '../findSettings';
import type { SettingsProblem } from '../readSchemes';

/**
 * The settings of an archive as numbers and choices. One that is not there has its default; one that says something unusable is
 * noted as a problem, and its default stands in only until the problems are asked for.
 */
export class SettingValues {
  readonly problems: SettingsProblem[] = [];

  constructor(
    private readonly found: FoundSettings,
    readonly language: Language,
  ) {}

  /** The number that a setting says, in the unit and range of its kind. */
  numberOf(key: SettingKey): number {
    const definition = definitionOf(key);
    const number = this.read(key, (value) => parseNumber(value, definition));
    return number ?? Number(definition.initial(this.language, ''));
  }

  /** The number that a setting says which the add-in has measured; `undefined` until it has. */
  measuredNumberOf(key: SettingKey): number | undefined {
    return this.read(key, (value) => parseNumber(value, definitionOf(key)));
  }

  /** The choice that a setting says, of these. */
  choiceOf<Id extends string>(key: SettingKey, ids: readonly [Id, ...Id[]]): Id {
    const definition = definitionOf(key);
    const choose = (value: CellValue): Id | undefined => {
      const choice = recogniseChoice(definition.choices ?? [], String(value));
      return ids.find((id) => id === choice?.id);
    };
    return this.read(key, choose) ?? choose(definition.initial(this.language, '')) ?? ids[0];
  }

  isYes(key: SettingKey): boolean {
    return this.choiceOf(key, ['yes', 'no']) === 'yes';
  }

  /** A sum of money, or one of the choices that may stand in its place. */
  choiceOrMoney<Id extends string>(key: SettingKey, id: Id): Id | number {
    const definition = definitionOf(key);
    const read = this.read(key, (value) =>
      recogniseChoice(definition.choices ?? [], String(value))?.id === id ? id : parseNumber(value, definition),
    );
    return read ?? id;
  }

  /** Notes that these settings do not sum to what they must. */
  requireSum(keys: readonly SettingKey[], whole: number): void {
    const sum = keys.reduce((total, key) => total + this.numberOf(key), 0);
    if (Math.abs(sum - whole) < 1e-6) return;
    this.blame(keys.map((key) => this.nameOf(key)).join(' + '), Number(sum.toPrecision(12)), 'wrongSum');
  }

  /** Notes the first of these settings that does not lie below the one before it. */
  requireFalling(keys: readonly SettingKey[], mayBeEqual = false): void {
    keys.slice(1).forEach((key, index) => {
      const step = this.numberOf(keys[index] ?? key) - this.numberOf(key);
      if (step < 0 || (step === 0 && !mayBeEqual)) this.blame(this.nameOf(key), this.numberOf(key), 'notFalling');
    });
  }

  blame(setting: string, value: CellValue, fault?: SettingFault): void {
    this.problems.push({ code: 'settingInvalid', details: { setting, value, ...(fault && { fault }) } });
  }

  private nameOf(key: SettingKey): string {
    return this.found.get(key)?.setting ?? definitionOf(key).setting[this.language];
  }

  private read<Value>(key: SettingKey, parse: (value: CellValue) => Value | undefined): Value | undefined {
    const found = this.found.get(key);
    if (found === undefined) return undefined;
    const value = parse(found.value);
    const isNew = !this.problems.some(({ details }) => details['setting'] === found.setting);
    if (value === undefined && isNew) this.blame(found.setting, found.value);
    return value;
  }
}

/** What is wrong with values that are fit each by itself; see `settingFaults` in `strings/`. */
export type SettingFault = 'wrongSum' | 'notFalling' | 'lastNotZero' | 'twice';

function definitionOf(key: SettingKey): SettingDefinition {
  const definition = settingDefinitions.find((each) => each.key === key);
  if (definition === undefined) throw new Error(`There is no setting ${key}.`);
  return definition;
}

function parseNumber(value: CellValue, { kind, least = 0 }: SettingDefinition): number | undefined {
  const outcome = kind === 'share' ? readShare(value) : readNumber(value);
  if (!outcome.ok || outcome.value < least) return undefined;
  if (kind === 'points' && outcome.value > 100) return undefined;
  return wholeSettingKinds.has(kind) && !Number.isInteger(outcome.value) ? undefined : outcome.value;
}
