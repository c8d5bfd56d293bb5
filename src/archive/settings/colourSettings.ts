import { rowColourChoices } from './settingChoices';
import type { SettingDefinition } from './settingDefinition';
import { defineChoice } from './settingDefinition';

/** How the sheets are coloured (architecture.md, "Colour"). */
export const colourSettings: readonly SettingDefinition[] = [
  defineChoice(
    'colourRowsBy',
    'choice',
    rowColourChoices,
    'tier',
    ['Customers’ rows are coloured by', '客户行着色依据', '客戶列上色依據'],
    [
      'Tier, Credit rating or No colours. “Colour by” on the ribbon changes it; cells of ratings are coloured in any case.',
      '客户等级、信用等级或不着色。可用功能区的“着色依据”更改；信用等级单元格始终着色。',
      '客戶等級、信用等級或不上色。可用功能區的「上色依據」變更；信用等級儲存格一律上色。',
    ],
  ),
];
