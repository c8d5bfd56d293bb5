/*
 * What was frozen stands in custom XML parts, as the fingerprints do: saved with the workbook, seen by nobody, and large
 * where settings would be slow (office-js#3788).
 */
import { measureValue } from '../payload';
import type { Write } from '../sendWrites';
import { sendWrites } from '../sendWrites';

const NAMESPACE = 'urn:customer-archive:frozen';

/** A part weighs some 100 kB. */
const PARTS_A_BLOCK = 10;

const partXml = /<part [^>]*>([^<]*)<\/part>/u;

/** Characters that XML does not know; JSON has escapes of its own for the others. */
const unknownToXml = /[\uFFFE\uFFFF]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The parts as they stand in the workbook. */
export interface StandingParts {
  /** In the order in which they were written. */
  readonly texts: readonly string[];
  readonly parts: readonly Excel.CustomXmlPart[];
}

export async function readFrozenParts(context: Excel.RequestContext): Promise<StandingParts> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load('items/id,items/namespaceUri');
  await context.sync();
  const parts = customXmlParts.items
    .filter(({ namespaceUri }) => namespaceUri.startsWith(`${NAMESPACE}:`))
    .sort((one, other) => numberOf(one) - numberOf(other));
  const texts: string[] = [];
  for (let from = 0; from < parts.length; from += PARTS_A_BLOCK) {
    await readBlock(context, parts.slice(from, from + PARTS_A_BLOCK), texts);
  }
  return { texts, parts };
}

async function readBlock(
  context: Excel.RequestContext,
  block: readonly Excel.CustomXmlPart[],
  texts: string[],
): Promise<void> {
  const answers = block.map((part) => part.getXml());
  await context.sync();
  answers.forEach(({ value }) => texts.push(unescapeText(partXml.exec(value)?.[1] ?? '[]')));
}

/** Adds parts behind those that stand there. */
export async function addFrozenParts(
  context: Excel.RequestContext,
  { parts }: StandingParts,
  texts: readonly string[],
): Promise<void> {
  const last = parts.at(-1);
  const first = last === undefined ? 0 : numberOf(last) + 1;
  const writes = texts.map((text, index): Write => {
    const xml = `<part xmlns="${NAMESPACE}:${first + index}">${escapeText(text)}</part>`;
    return {
      bytes: measureValue(xml),
      cells: 0,
      enqueue: (request) => {
        request.workbook.customXmlParts.add(xml);
        return undefined;
      },
    };
  });
  await sendWrites(context, writes, 'writing', {});
}

function numberOf({ namespaceUri }: Excel.CustomXmlPart): number {
  return Number(namespaceUri.slice(NAMESPACE.length + 1));
}

function escapeText(text: string): string {
  return text
    .replace(unknownToXml, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/gu, (sign) => entities[sign] ?? sign);
}

function unescapeText(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (entity, decimal?: string, hex?: string, name = '') => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return Number.isNaN(code) ? (characters[String(name)] ?? entity) : String.fromCodePoint(code);
  });
}
