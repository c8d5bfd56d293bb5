import type { Univer } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import '@univerjs/design/lib/index.css';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import '@univerjs/docs-ui/lib/index.css';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
// Draws the bars and icons that `DrawnStyles` puts into cells; its plugin, which would calculate the rules, is left out.
import '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import '@univerjs/sheets-formula-ui/lib/index.css';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import '@univerjs/sheets-ui/lib/index.css';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/ui/lib/index.css';
import type { EngineOptions } from './createEngine';
import { countClicksAsBrowser } from './countClicksAsBrowser';
import { endHovering } from './endHovering';
import { keepFocusInPane } from './keepFocusInPane';
import { leaveOutTextMarks } from './leaveOutTextMarks';
import { listenToClicks } from './listenToClicks';
import { refreshFormulaBar } from './refreshFormulaBar';
import { ScreenView } from './ScreenView';
import { showCellMarks } from './showCellMarks';
import { showValidations } from './showValidations';
import { turnPages } from './turnPages';
import type { Screen } from './univerHost';
import { withoutProtectionItems } from './withoutProtectionItems';

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
 * Everything of Univer that draws: grid, formula bar, sheet tabs, context menu, drop-down lists. Its own toolbar is left
 * out, because the page draws Excel's ribbon; so are its panels for tables and filters, which the engine keeps itself.
 * This module and what it imports need a browser.
 */
export async function openScreen(container: HTMLElement, language: ScreenLanguage): Promise<Screen> {
  const { menuTexts } = await menuTextLoaders[language]();
  const locale = localeTypes[language];
  return {
    locale,
    locales: { [locale]: menuTexts },
    theme: defaultTheme,
    registerDrawingPlugins(univer: Univer): void {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, {
        container,
        // The formula bar stands in Univer's header; the menus and the toolbar that stand there too are left out.
        header: true,
        toolbar: false,
        footer: true,
        headerMenu: false,
      });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
    },
    registerFeaturePlugins(univer: Univer): void {
      leaveOutTextMarks();
      univer.registerPlugin(UniverSheetsUIPlugin, {
        formulaBar: true,
        footer: { menus: false },
        menu: withoutProtectionItems,
        disableForceStringAlert: true,
        disableForceStringMark: true,
      });
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
      univer.registerPlugin(UniverDataValidationPlugin);
      univer.registerPlugin(UniverSheetsDataValidationPlugin);
      // The person picks from the list; the rules are the add-in's.
      univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false });
    },
    show(parts) {
      keepFocusInPane(container, parts.host);
      countClicksAsBrowser(container, parts.host);
      listenToClicks(parts);
      turnPages(parts);
      refreshFormulaBar(parts);
      showValidations(parts);
      showCellMarks(parts);
      endHovering(parts.host);
      return new ScreenView(parts);
    },
  };
}
