import { strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbookProblem } from '../../../../src/usecases/archiveWorkbook';
import { openSourceFile } from '../../../../src/usecases/importList/files/openSourceFile';
import type { RefusalReason } from '../../../../src/usecases/importList/files/refuseSource';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { problems } from '../../../../src/strings/en-US/problems';
import { readGoldenCases } from '../../../support/readGoldenCases';
import { zipWorkbook } from '../../../support/zipWorkbook';

/** How a broken file is made. */
interface Recipe {
  /** A small workbook with other parts, `null` for those that are missing. */
  readonly workbook?: Readonly<Record<string, string | null>>;
  /** Parts of any other zip file. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly text?: string;
  /** Added to the text so many times. */
  readonly repeat?: string;
  readonly times?: number;
  /** First bytes. */
  readonly hex?: string;
  /** Name in the directory of a compound file. */
  readonly stream?: string;
  /** So many bytes are missing at the end, or are all there are. */
  readonly cut?: number;
  readonly keep?: number;
  readonly changeByteOf?: string;
}

const SHEET =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Acme</t></is></c></row></sheetData>';

function make(recipe: Recipe): Uint8Array {
  const { workbook, parts, text, repeat = '', times = 0, hex, stream = '' } = recipe;
  if (workbook !== undefined) return damage(zipParts(workbook), recipe);
  if (parts !== undefined) return zipSync(toBytes(parts));
  if (text !== undefined) return strToU8(text + repeat.repeat(times));
  const file = new Uint8Array(1_024);
  file.set(Uint8Array.from((hex ?? '').match(/../g) ?? [], (byte) => parseInt(byte, 16)));
  Array.from(stream).forEach((letter, index) => (file[512 + 2 * index] = letter.charCodeAt(0)));
  return stream === '' ? file.subarray(0, (hex ?? '').length / 2) : file;
}

function zipParts(changed: Readonly<Record<string, string | null>>): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(zipWorkbook({ sheet: SHEET }));
  for (const [name, text] of Object.entries(changed)) {
    if (text === null) delete parts[name];
    else parts[name] = strToU8(text);
  }
  return zipSync(parts, { level: 0 });
}

function damage(bytes: Uint8Array, { cut = 0, keep = bytes.length - cut, changeByteOf }: Recipe): Uint8Array {
  if (changeByteOf !== undefined) {
    const at = new TextDecoder('latin1').decode(bytes).indexOf('<v>1</v>') + 3;
    bytes[at] = '7'.charCodeAt(0);
  }
  return bytes.subarray(0, keep);
}

function toBytes(parts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

/** Opens the file and reads what is first in it. */
function read(name: string, bytes: Uint8Array): unknown {
  const opened = runSteps(openSourceFile(name, bytes));
  return opened.kind === 'text'
    ? runSteps(opened.readText(opened.detected))
    : runSteps(opened.readSheet(opened.sheetNames[0] ?? ''));
}

function refusalOf(name: string, bytes: Uint8Array): WorkbookProblem {
  try {
    read(name, bytes);
  } catch (error) {
    if (error instanceof WorkbookProblem) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('A file that cannot be read', () => {
  it.each(readGoldenCases<Recipe, { reason: RefusalReason }>('usecases/importList/cases/brokenFiles'))(
    'is refused: $title',
    ({ input, expected }) => {
      const { code, details } = refusalOf('客户.xlsx', make(input));
      expect({ code, reason: details.reason, file: details.file }).toEqual({
        code: 'fileRefused',
        reason: expected.reason,
        file: '客户.xlsx',
      });
      expect(problems.fileRefused(details).title).toContain('客户.xlsx');
    },
  );

  it('is read where only its name is wrong: a text called .xlsx, a workbook called .csv', () => {
    expect(read('list.xlsx', strToU8('a,b\n1,2\n'))).toMatchObject({ rowCount: 2 });
    expect(read('list.csv', zipWorkbook({ sheet: SHEET }))).toMatchObject({ rowCount: 1 });
  });

  it('is refused as a bomb before it is unpacked, and as damaged where its directory lies about the size', () => {
    const sheet = `<worksheet><sheetData>${' '.repeat(6_000_000)}</sheetData></worksheet>`;
    const bomb = zipSync({ ...unzipSync(zipWorkbook({ sheet: '' })), 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusalOf('bomb.xlsx', bomb).details.reason).toBe('bomb');
    const lying = shrinkDeclaredSize(bomb, sheet.length, 1_000);
    expect(refusalOf('bomb.xlsx', lying).details.reason).toBe('damaged');
  });

  it('is refused where a single text is there to fill memory', () => {
    const text = 'x'.repeat(4_500_000);
    const sheet = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
    expect(refusalOf('bomb.xlsx', zipWorkbook({ sheet })).details.reason).toBe('bomb');
  });
});

/** The directory says that the part is smaller than it is. */
function shrinkDeclaredSize(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
  }
  return copy;
}
