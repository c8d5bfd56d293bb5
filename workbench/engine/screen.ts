import type { LocaleType as Locale, Univer } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import '@univerjs/design/lib/index.css';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import '@univerjs/docs-ui/lib/index.css';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
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
import type { Screen } from './univerHost';
import { showScales } from './showScales';
import { showValidations } from './showValidations';

type Language = NonNullable<EngineOptions['locale']>;

const LOCALES: Readonly<Record<Language, { readonly type: Locale; load(): Promise<readonly { default: object }[]> }>> =
  {
    'en-US': { type: LocaleType.EN_US, load: () => loadEnglish() },
    'zh-CN': { type: LocaleType.ZH_CN, load: () => loadSimplifiedChinese() },
    'zh-TW': { type: LocaleType.ZH_TW, load: () => loadTraditionalChinese() },
  };

/**
 * Univer's grid with formula bar, sheet tabs and context menu, drawn in `container`. Its own header and toolbar stay
 * away: the page draws Excel's ribbon. This module and what it imports need a browser.
 */
export async function openScreen(container: HTMLElement, language: Language): Promise<Screen> {
  const { type, load } = LOCALES[language];
  const texts = await load();
  return {
    locale: type,
    locales: { [type]: Object.assign({}, ...texts.map((text) => text.default)) as object },
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
        disableAutoFocus: true,
      });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
    },
    registerFeaturePlugins(univer: Univer): void {
      univer.registerPlugin(UniverSheetsUIPlugin, {
        formulaBar: true,
        footer: { menus: false },
        disableForceStringAlert: true,
        disableForceStringMark: true,
        disableAutoFocus: true,
      });
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
      univer.registerPlugin(UniverDataValidationPlugin);
      univer.registerPlugin(UniverSheetsDataValidationPlugin);
      univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
      univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
      univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
    },
    show(parts): void {
      showValidations(parts);
      showScales(parts);
    },
  };
}

// The addresses are written out, so that the bundler finds them and a page loads the texts of one language only.
function loadEnglish(): Promise<readonly { default: object }[]> {
  return Promise.all([
    import('@univerjs/design/locale/en-US'),
    import('@univerjs/ui/locale/en-US'),
    import('@univerjs/docs-ui/locale/en-US'),
    import('@univerjs/sheets/locale/en-US'),
    import('@univerjs/sheets-ui/locale/en-US'),
    import('@univerjs/sheets-formula/locale/en-US'),
    import('@univerjs/sheets-formula-ui/locale/en-US'),
    import('@univerjs/sheets-numfmt-ui/locale/en-US'),
    import('@univerjs/sheets-data-validation/locale/en-US'),
    import('@univerjs/sheets-data-validation-ui/locale/en-US'),
    import('@univerjs/sheets-conditional-formatting-ui/locale/en-US'),
  ]);
}

function loadSimplifiedChinese(): Promise<readonly { default: object }[]> {
  return Promise.all([
    import('@univerjs/design/locale/zh-CN'),
    import('@univerjs/ui/locale/zh-CN'),
    import('@univerjs/docs-ui/locale/zh-CN'),
    import('@univerjs/sheets/locale/zh-CN'),
    import('@univerjs/sheets-ui/locale/zh-CN'),
    import('@univerjs/sheets-formula/locale/zh-CN'),
    import('@univerjs/sheets-formula-ui/locale/zh-CN'),
    import('@univerjs/sheets-numfmt-ui/locale/zh-CN'),
    import('@univerjs/sheets-data-validation/locale/zh-CN'),
    import('@univerjs/sheets-data-validation-ui/locale/zh-CN'),
    import('@univerjs/sheets-conditional-formatting-ui/locale/zh-CN'),
  ]);
}

function loadTraditionalChinese(): Promise<readonly { default: object }[]> {
  return Promise.all([
    import('@univerjs/design/locale/zh-TW'),
    import('@univerjs/ui/locale/zh-TW'),
    import('@univerjs/docs-ui/locale/zh-TW'),
    import('@univerjs/sheets/locale/zh-TW'),
    import('@univerjs/sheets-ui/locale/zh-TW'),
    import('@univerjs/sheets-formula/locale/zh-TW'),
    import('@univerjs/sheets-formula-ui/locale/zh-TW'),
    import('@univerjs/sheets-numfmt-ui/locale/zh-TW'),
    import('@univerjs/sheets-data-validation/locale/zh-TW'),
    import('@univerjs/sheets-data-validation-ui/locale/zh-TW'),
    import('@univerjs/sheets-conditional-formatting-ui/locale/zh-TW'),
  ]);
}
