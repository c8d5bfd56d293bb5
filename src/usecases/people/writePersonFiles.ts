import { catalogue, findField } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { InputSigns } from '../../archive/inputSigns';
import type { Language } from '../../archive/language';
import { personFileWords } from '../../archive/personFileWords';
import { keyOfRecord } from '../../archive/recordKeys';
import { writeInput } from '../../archive/writeInput';
import type { CopyFile } from '../issueCopy/copyIssuing';
import type { PersonPlace, PersonReport } from './personalData';

/** A record with what it says of the person. */
interface ToldRecord {
  readonly table: TableId;
  readonly record: string;
  readonly values: readonly (readonly [field: string, value: CellValue])[];
}

/**
 * All that is stored about a person, as it is handed over on request: a file that other programs read, with the values as they
 * stand, and the same for people to read, with the words of the archive's language. Text that may be about somebody else is in a
 * part of its own, to be looked at before it is given out.
 * @param signs How the document writes numbers and days.
 */
export function writePersonFiles(report: PersonReport, signs: InputSigns): readonly CopyFile[] {
  const name = `${personFileWords.fileName[report.language]} - ${toFileName(report.name)} - ${report.on}`;
  return [
    { name: `${name}.txt`, type: 'text/plain;charset=utf-8', bytes: encode(`\uFEFF${writeText(report, signs)}`) },
    { name: `${name}.json`, type: 'application/json', bytes: encode(writeJson(report)) },
  ];
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** Without what file systems do not take. */
function toFileName(name: string): string {
  return (
    name
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 60) || '-'
  );
}

function writeJson(report: PersonReport): string {
  const toPlain = ({ table, record, values }: ToldRecord): object => ({
    table,
    record: keyOfRecord(record),
    values: Object.fromEntries(values),
  });
  const { certain, unsure } = tellRecords(report.places);
  return JSON.stringify(
    {
      name: report.name,
      customer: report.customer,
      writtenOn: report.on,
      records: certain.map(toPlain),
      toCheck: unsure.map(toPlain),
      files: report.loans,
    },
    undefined,
    2,
  );
}

function writeText(report: PersonReport, signs: InputSigns): string {
  const { language } = report;
  const { certain, unsure } = tellRecords(report.places);
  const loans = report.loans.map((values): ToldRecord => ({
    table: 'loans',
    record: String(values.loanNumber ?? ''),
    values: Object.entries(values).filter(([, value]) => value !== ''),
  }));
  const part = (title: string, records: readonly ToldRecord[]): string[] =>
    records.length === 0
      ? []
      : [title, '='.repeat(40), ...records.flatMap((told) => writeRecord(told, language, signs))];
  return [
    `${personFileWords.title[language]} ${report.name}`,
    `${personFileWords.writtenOn[language]} ${report.on}`,
    '',
    ...part(personFileWords.stored[language], certain),
    ...part(personFileWords.toCheck[language], unsure),
    ...part(personFileWords.passedOn[language], loans),
  ].join('\r\n');
}

function writeRecord({ table, record, values }: ToldRecord, language: Language, signs: InputSigns): string[] {
  const lines = values.map(([field, value]) => {
    const known = findField(table, field);
    return `${known?.header[language] ?? field.replace(/^extra:/u, '')}: ${writeInput(known, value, signs)}`;
  });
  return [`${catalogue[table].sheetName[language]} ${keyOfRecord(record)}`, ...lines, ''];
}

/** The places by record, those that are surely about the person first. */
function tellRecords(places: readonly PersonPlace[]): {
  readonly certain: readonly ToldRecord[];
  readonly unsure: readonly ToldRecord[];
} {
  const isUnsure = ({ treatment }: PersonPlace): boolean => treatment === 'left';
  return {
    certain: groupByRecord(places.filter((place) => !isUnsure(place))),
    unsure: groupByRecord(places.filter(isUnsure)),
  };
}

function groupByRecord(places: readonly PersonPlace[]): ToldRecord[] {
  const records = new Map<string, ToldRecord & { readonly values: (readonly [string, CellValue])[] }>();
  for (const { table, record, field, value } of places) {
    const id = `${table} ${record}`;
    const told = records.get(id) ?? { table, record, values: [] };
    records.set(id, told);
    told.values.push([field, value]);
  }
  return [...records.values()];
}
