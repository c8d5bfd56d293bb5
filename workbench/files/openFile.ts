import type { Engine } from '../engine/Engine';
import { readCsv } from './csv/readCsv';
import { FileProblem } from './FileProblem';
import { placeContent } from './placeContent';
import type { DocumentSetting, WorkbookContent } from './workbookContent';
import type { NotImitated } from './xlsx/notImitated';
import { readXlsx } from './xlsx/readXlsx';

/** What was opened, for the page to tell and for the add-in to find its settings. */
export interface OpenReport {
  readonly kind: 'xlsx' | 'csv';
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
  /** What the file has and the workbench leaves out. */
  readonly notImitated: readonly NotImitated[];
  /** The document settings the file holds (`workbook.settings`): keys and JSON texts. */
  readonly settings: readonly DocumentSetting[];
  /** Of a text file: how it was read. */
  readonly text?: { readonly encoding: string; readonly delimiter: string };
}

export interface OpenOptions {
  /** Id of the add-in's manifest: only its settings are handed over. Without it, those of every add-in. */
  readonly addInId?: string;
}

const ZIP = [0x50, 0x4b];
/** Old binary workbooks and encrypted ones share this container (compound file). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Replaces the engine's content by a file's: .xlsx (.xlsm without its macros) or delimited text. What the file is, is
 * told by its content. Throws `FileProblem` and replaces nothing if the file cannot be read.
 */
export async function openFile(
  engine: Engine,
  name: string,
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<OpenReport> {
  const { content, ...report } = await readContent(name, bytes, options);
  await placeContent(engine, content);
  return {
    ...report,
    settings: content.settings,
    sheets: content.sheets.map(({ name: sheet, cells }) => ({
      name: sheet,
      rows: cells.length,
      columns: cells.reduce((widest, row) => Math.max(widest, row.length), 0),
    })),
  };
}

type ReadFile = Pick<OpenReport, 'kind' | 'notImitated' | 'text'> & { readonly content: WorkbookContent };

async function readContent(name: string, bytes: Uint8Array, { addInId }: OpenOptions): Promise<ReadFile> {
  if (bytes.length === 0) throw new FileProblem('empty', 'the file has no content');
  if (startsWith(bytes, ZIP)) return { kind: 'xlsx', ...(await readXlsx(bytes, addInId)) };
  if (startsWith(bytes, COMPOUND_FILE)) throw refuseCompoundFile(bytes);
  const { content, encoding, delimiter } = readCsv(name, bytes);
  return { kind: 'csv', content, notImitated: [], text: { encoding, delimiter } };
}

function refuseCompoundFile(bytes: Uint8Array): FileProblem {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return names.includes('EncryptedPackage')
    ? new FileProblem('encrypted', 'the workbook is protected by a password')
    : new FileProblem('oldFormat', 'the file is in a format older than .xlsx');
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
