import { fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import { layerNames } from '../../archive/layers';
import { parseFieldValue } from '../../archive/parseFieldValue';
import { recogniseChoice } from '../../archive/recogniseChoice';
import type { PolicySheets } from '../policy/policySheets';
import { columnOfSheet, rowsOfSheet } from '../policy/policySheets';
import type { SettingFault, SettingValues } from './SettingValues';

/** One of the small tables of policy, RatingBands, Scorecards or RewardRules, read cell by cell. */
export class PolicyRows {
  constructor(
    private readonly sheets: PolicySheets,
    private readonly table: 'ratingBands' | 'scorecards' | 'rewardRules',
    private readonly values: SettingValues,
  ) {}

  /** The rows that say anything in one of these columns. */
  rowsWith(fields: readonly string[]): number[] {
    const rows = Array.from({ length: rowsOfSheet(this.sheets, this.table) }, (_, row) => row);
    return rows.filter((row) => fields.some((field) => !isBlank(this.at(field, row))));
  }

  /** The id of the choice that stands there; `undefined` where none does, which is a problem. */
  choiceAt(field: string, row: number, name: string): string | undefined {
    const value = this.at(field, row);
    const id = recogniseChoice(fieldOf(this.table, field).choices ?? [], String(value))?.id;
    if (id === undefined) this.blame(field, name, value);
    return id;
  }

  /** The number that stands there, within the range of its field; the usual one where the cell is blank. */
  numberAt(field: string, row: number, name: string, usual: number | undefined): number {
    const value = this.at(field, row);
    if (isBlank(value) && usual !== undefined) return usual;
    const known = fieldOf(this.table, field);
    const context = { language: this.values.language, numberFormat: known.numberFormat, headerFactor: 1 };
    const outcome = parseFieldValue(known, isBlank(value) ? '' : value, context);
    if (outcome.ok && typeof outcome.value === 'number') return outcome.value;
    this.blame(field, name, value);
    return usual ?? 0;
  }

  isBlankAt(field: string, row: number): boolean {
    return isBlank(this.at(field, row));
  }

  textAt(field: string, row: number): string {
    return String(this.at(field, row)).trim();
  }

  /** @param name What the row is about: a rating, a scorecard. */
  blame(field: string, name: string, value: CellValue, fault?: SettingFault): void {
    const { language } = this.values;
    const header = fieldOf(this.table, field).header[language];
    const row = [layerNames[this.table][language], name, header].filter((part) => part !== '');
    this.values.blame(row.join(' · '), value, fault);
  }

  private at(field: string, row: number): CellValue {
    return columnOfSheet(this.sheets, this.table, field)[row] ?? '';
  }
}
