import { createRoot } from 'react-dom/client';
import { archiveWorkbook } from '../excel/openArchiveWorkbook';
import { stringsFor } from '../strings/strings';
import { chooseUiLanguage } from '../strings/chooseUiLanguage';
import { Pane } from './Pane';

await Office.onReady();

const language = chooseUiLanguage(Office.context.displayLanguage);
const strings = await stringsFor(language);
document.documentElement.lang = language;
document.title = strings.common.productName;

const root = document.getElementById('root');
if (root === null) {
  throw new Error('taskpane.html has no element "root".');
}
// Not every host has themes, whatever the type says.
const officeTheme = Office.context.officeTheme as Office.OfficeTheme | undefined;

// As long as the add-in runs, with or without a pane to be seen.
archiveWorkbook.changes.record();

createRoot(root).render(
  <Pane
    workbook={archiveWorkbook}
    strings={strings}
    language={language}
    locale={Office.context.contentLanguage}
    opensWith="customer"
    {...(officeTheme?.bodyBackgroundColor && { officeBackground: officeTheme.bodyBackgroundColor })}
  />,
);
