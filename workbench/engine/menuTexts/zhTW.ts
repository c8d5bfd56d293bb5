import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/zh-TW';
import docsUi from '@univerjs/docs-ui/locale/zh-TW';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/zh-TW';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/zh-TW';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/zh-TW';
import sheetsFormula from '@univerjs/sheets-formula/locale/zh-TW';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/zh-TW';
import sheetsUi from '@univerjs/sheets-ui/locale/zh-TW';
import sheets from '@univerjs/sheets/locale/zh-TW';
import ui from '@univerjs/ui/locale/zh-TW';

/** Univer's own menus, dialogs and function descriptions. */
export const menuTexts = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi,
  sheetsDataValidation,
  sheetsDataValidationUi,
);
