import type { Univer } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import type { EngineOptions } from './createEngine';
import type { Screen } from './univerHost';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';

type ScreenLanguage = NonNullable<EngineOptions['locale']>;

const localeTypes: Readonly<Record<ScreenLanguage, LocaleType>> = {
  'en-US': LocaleType.EN_US,
  'zh-CN': LocaleType.ZH_CN,
  'zh-TW': LocaleType.ZH_TW,
};

const menuTextLoaders: Readonly<Record<ScreenLanguage, () => Promise<{ readonly menuTexts: object }>>> = {
  'en-US': async () => import('./menuTexts/enUS'),
  'zh-CN': async () => import('./menuTexts/zhCN'),
  'zh-TW': async () => import('./menuTexts/zhTW'),
};

/**
 * Everything of Univer that draws: grid, formula bar, sheet tabs, context menu. Its own toolbar is left out, because the
 * page draws Excel's ribbon; so are its panels for tables, filters and conditional formats, which the engine keeps itself.
 */
export async function openScreen(container: HTMLElement, language: ScreenLanguage): Promise<Screen> {
  const { menuTexts } = await menuTextLoaders[language]();
  const locale = localeTypes[language];
  return {
    locale,
    locales: { [locale]: menuTexts },
    registerDrawingPlugins: (univer: Univer) => {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, {
        container,
        // The header holds the formula bar; the ribbon above it is the page's.
        header: true,
        headerMenu: false,
        toolbar: false,
        footer: true,
        contextMenu: true,
        // The page opens with the pane, and focus must not be taken from there.
        disableAutoFocus: true,
      });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
    },
    registerFeaturePlugins: (univer: Univer) => {
      univer.registerPlugin(UniverSheetsUIPlugin, {
        formulaBar: true,
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
        disableAutoFocus: true,
        // Text that looks like a number is wanted here: customer numbers keep their zeros.
        disableForceStringAlert: true,
        disableForceStringMark: true,
      });
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
    },
  };
}
