/** Text as it stands in XML; what XML has no way to say is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The text of a title in a chart. */
export function writeText(text: string): string {
  const paragraphs = text.split('\n').map((line) => `<a:p><a:r><a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`;
}
