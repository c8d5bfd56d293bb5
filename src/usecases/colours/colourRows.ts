import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Language } from '../../archive/language';
import type { ColumnChange, Plan } from '../../archive/plan';
import { recordKeys } from '../../archive/recordKeys';
import { recogniseSetting, settingDefinitions, writeSettingRow } from '../../archive/settingRows';
import { rowColourChoices } from '../../archive/settings/settingChoices';
import type { RowColouring } from '../readBasicSettings';

/** The columns of the Settings table, one entry a row. */
export interface ColouringInput {
  readonly keys: readonly CellValue[];
  readonly settings: readonly CellValue[];
  readonly values: readonly CellValue[];
  readonly language: Language;
}

const KEY = 'colourRowsBy';

/**
 * Decides how the customers' rows come to be coloured by tier, by rating or not at all: the setting says so from then on, and the
 * colours follow it. A setting whose row somebody has deleted comes back.
 */
export function colourRows(input: ColouringInput, by: RowColouring): Plan {
  const after = rowColourChoices.find(({ id }) => id === by)?.label[input.language] ?? by;
  const row = findRow(input);
  const before = row === undefined ? '' : (input.values[row] ?? '');
  const record = row === undefined ? undefined : recordKeys(input.keys)[row];
  const change: ColumnChange[] =
    record === undefined || before === after
      ? []
      : [{ table: 'settings', field: 'value', changes: [{ record, before, after }] }];
  const fields = catalogue.settings.fields.map(({ id }) => id);
  const added = row === undefined ? [{ table: 'settings' as const, fields, records: [writeRow(input, after)] }] : [];
  return {
    name: 'colourRows',
    columnChanges: change,
    appended: added,
    removed: [],
    restoredColumns: [],
    ensuresColours: true,
  };
}

function findRow({ keys, settings, values }: ColouringInput): number | undefined {
  const row = values.findIndex((_, index) => {
    const key = String(keys[index] ?? '').trim();
    return key === KEY || (key === '' && recogniseSetting(String(settings[index] ?? '')) === KEY);
  });
  return row < 0 ? undefined : row;
}

function writeRow({ language }: ColouringInput, value: CellValue): CellValue[] {
  const definition = settingDefinitions.find(({ key }) => key === KEY);
  if (definition === undefined) throw new Error(`There is no setting ${KEY}.`);
  return writeSettingRow(definition, language, '').map((cell, place) => (place === 2 ? value : cell));
}
