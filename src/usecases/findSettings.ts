import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';
import type { SettingKey } from '../archive/settings/settingDefinition';
import { recogniseSetting, settingDefinitions } from '../archive/settingRows';

/** The columns of the Settings table; a column that is not there is empty. */
export interface SettingColumns {
  readonly keys: readonly CellValue[];
  readonly settings: readonly CellValue[];
  readonly values: readonly CellValue[];
}

export interface FoundSetting {
  /** As the sheet calls it, for naming it to the user. */
  readonly setting: string;
  readonly value: CellValue;
}

export type FoundSettings = ReadonlyMap<SettingKey, FoundSetting>;

/** What each setting says: by key, or by the setting's name in any language where the key was deleted. */
export function findSettings({ keys, settings, values }: SettingColumns): FoundSettings {
  const found = new Map<SettingKey, FoundSetting>();
  values.forEach((value, row) => {
    const key = String(keys[row] ?? '').trim();
    const setting = String(settings[row] ?? '');
    const known = settingDefinitions.find((each) => each.key === key)?.key ?? recogniseSetting(setting);
    if (known === undefined || found.has(known) || isBlank(value)) return;
    found.set(known, { setting, value });
  });
  return found;
}
