/*
 * The archive's fingerprints stand in custom XML parts of the workbook: they are saved with it, nobody sees them, and writing
 * them is no step of the user's undo list nor does it end that list (office-js#6415; Microsoft's list of what does not name
 * them, other than settings in old versions, #3788). `setXml` may give a part another id (#3564), so each has a namespace.
 */
import type { TableId } from '../../archive/field';
import { readParts } from '../../usecases/recordChanges/fingerprintText';
import type { TableFingerprint } from '../../usecases/recordChanges/TableFingerprint';
import { recordedTables } from '../../usecases/recordChanges/tableRecords';
import type { WrittenPart } from '../../usecases/recordChanges/ArchiveMemory';
import { BLOCK_BYTES } from '../payload';

const NAMESPACE = 'urn:customer-archive:fingerprint';

const partXml = /<part [^>]*\bof="(\d+)"[^>]*>([^<]*)<\/part>/u;

/** A part weighs some 100 kB, so this many stay far below what Excel carries. */
const PARTS_A_BLOCK = 10;

/** The fingerprints that the workbook has kept; of a table whose parts are not all there, none. */
export async function readFingerprints(context: Excel.RequestContext): Promise<ReadonlyMap<TableId, TableFingerprint>> {
  const items = await listParts(context);
  const texts = new Map<string, string>();
  for (let from = 0; from < items.length; from += PARTS_A_BLOCK) {
    await readBlock(context, items.slice(from, from + PARTS_A_BLOCK), texts);
  }
  return new Map(
    recordedTables.flatMap((table): [TableId, TableFingerprint][] => {
      const fingerprint = joinParts(table, texts);
      return fingerprint === undefined ? [] : [[table, fingerprint]];
    }),
  );
}

async function readBlock(
  context: Excel.RequestContext,
  block: readonly StandingPart[],
  texts: Map<string, string>,
): Promise<void> {
  const answers = block.map(({ namespaceUri, part }) => ({ namespaceUri, xml: part.getXml() }));
  await context.sync();
  answers.forEach(({ namespaceUri, xml }) => texts.set(namespaceUri, xml.value));
}

/** Writes these parts in place of those that stand there, and takes away what a smaller fingerprint no longer has. */
export async function writeFingerprints(context: Excel.RequestContext, parts: readonly WrittenPart[]): Promise<void> {
  const standing = await listParts(context);
  const counts = new Map<string, number>(parts.map(({ table, parts: count }) => [table, count]));
  standing.filter(({ namespaceUri }) => isLeftOver(namespaceUri, counts)).forEach(({ part }) => part.delete());
  for (const block of toBlocks(parts)) {
    await writeBlock(context, block, standing);
  }
}

/** Whether it is a part of a larger fingerprint than the table has now. */
function isLeftOver(namespaceUri: string, counts: ReadonlyMap<string, number>): boolean {
  const [table = '', number = ''] = namespaceUri.slice(NAMESPACE.length + 1).split(':');
  return Number(number) >= (counts.get(table) ?? Infinity);
}

async function writeBlock(
  context: Excel.RequestContext,
  block: readonly WrittenPart[],
  standing: readonly StandingPart[],
): Promise<void> {
  const written = new Set(block.map(({ table, part }) => namespaceOf(table, part)));
  standing.filter(({ namespaceUri }) => written.has(namespaceUri)).forEach(({ part }) => part.delete());
  block.forEach(({ table, part, parts, text }) => {
    context.workbook.customXmlParts.add(`<part xmlns="${namespaceOf(table, part)}" of="${parts}">${text}</part>`);
  });
  await context.sync();
}

/** Takes all fingerprints away, as when the archive they belong to is gone. */
export async function deleteFingerprints(context: Excel.RequestContext): Promise<void> {
  const standing = await listParts(context);
  standing.forEach(({ part }) => part.delete());
  await context.sync();
}

interface StandingPart {
  readonly namespaceUri: string;
  readonly part: Excel.CustomXmlPart;
}

async function listParts(context: Excel.RequestContext): Promise<StandingPart[]> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load('items/id,items/namespaceUri');
  await context.sync();
  return customXmlParts.items
    .filter(({ namespaceUri }) => namespaceUri.startsWith(`${NAMESPACE}:`))
    .map((part) => ({ namespaceUri: part.namespaceUri, part }));
}

function joinParts(table: TableId, texts: ReadonlyMap<string, string>): TableFingerprint | undefined {
  const count = Number(partXml.exec(texts.get(namespaceOf(table, 0)) ?? '')?.[1] ?? 0);
  const parts = Array.from({ length: count }, (_, part) => partXml.exec(texts.get(namespaceOf(table, part)) ?? ''));
  const sound = parts.flatMap((match) => (Number(match?.[1]) === count ? [match?.[2] ?? ''] : []));
  return count > 0 && sound.length === count ? readParts(sound) : undefined;
}

function namespaceOf(table: TableId, part: number): string {
  return `${NAMESPACE}:${table}:${part}`;
}

function* toBlocks(parts: readonly WrittenPart[]): Generator<readonly WrittenPart[]> {
  let block: WrittenPart[] = [];
  let bytes = 0;
  for (const part of parts) {
    if (block.length > 0 && bytes + part.text.length > BLOCK_BYTES) {
      yield block;
      block = [];
      bytes = 0;
    }
    block.push(part);
    bytes += part.text.length;
  }
  if (block.length > 0) {
    yield block;
  }
}
