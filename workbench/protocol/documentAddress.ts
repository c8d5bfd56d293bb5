/** `Office.context.document.url`. No such server exists; add-ins only show or parse the address. */
export function toDocumentAddress(documentName: string): string {
  return `https://workbench.invalid/${encodeURIComponent(documentName)}`;
}
