/** Where the add-in's page loads office.js from in production, as the store demands. */
const contentDeliveryAddress = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w.]+\/hosted\/office\.js/g;

/** Where the workbench serves the copy of office.js that npm installed. */
export const officeJsAddress = '/officejs/office.js';

/**
 * Lets the built page load office.js from the workbench, so that it runs without the internet and in the version
 * that package-lock.json pins. Nothing else in the page is touched.
 */
export function aliasOfficeJs(html: string): string {
  return html.replace(contentDeliveryAddress, officeJsAddress);
}
