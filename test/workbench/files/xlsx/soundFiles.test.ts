import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../../../workbench/files/xlsx/writeXlsx';
import { findViolations } from '../../../support/workbookFile/findViolations';
import { ADD_IN, ARCHIVE } from '../sampleContent';

/** The archive's file with one part changed. */
async function breakPart(path: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(ARCHIVE, ADD_IN));
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

describe('a written file', () => {
  it('breaks no rule of the format', async () => {
    expect(findViolations(await writeXlsx(ARCHIVE, ADD_IN))).toEqual([]);
  });
});

describe('the check of the rules finds', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  it.each([
    ['a part of no type', '[Content_Types].xml', /<Override PartName="\/xl\/tables[^>]*>/, '', 'no content type'],
    ['a broken reference', 'xl/worksheets/_rels/sheet1.xml.rels', 'table1.xml', 'table9.xml', 'which is not there'],
    ['two equal relationships', 'xl/_rels/workbook.xml.rels', 'Id="rId2"', 'Id="rId1"', 'two relationships'],
    ['elements out of order', sheet, /(<mergeCells.*<\/mergeCells>)(.*)(<\/worksheet>)/, '$2$1$3', 'too late'],
    ['a missing format', sheet, / s="\d+"/, ' s="99"', 's="99"'],
    ['a missing text', sheet, /t="s"><v>\d+/, 't="s"><v>99', 'missing text'],
    ['a missing conditional format', sheet, /dxfId="\d+"/, 'dxfId="9"', 'format 9'],
    ['an impossible area', sheet, /sqref="E3:E4"/, 'sqref="E4:E3"', 'validates the cells'],
    ['another header', 'xl/tables/table1.xml', 'name="EV"', 'name="EW"', 'calls "EW"'],
    [
      'an illegal table name',
      'xl/tables/table1.xml',
      'displayName="Customers"',
      'displayName="A1"',
      'illegally called',
    ],
    ['a wrong count', 'xl/styles.xml', /<fonts count="\d+"/, '<fonts count="77"', 'says 77'],
    ['two sheets of one name', 'xl/workbook.xml', 'name="Customers"', 'name="It’s ’here’"', 'two sheets called'],
    ['a broken part', 'xl/styles.xml', '</styleSheet>', '', 'not well-formed'],
  ])('%s', async (_what, path, search, replacement, violation) => {
    const bytes = await breakPart(path, (text) => text.replace(search, replacement));
    expect(findViolations(bytes).join('\n')).toContain(violation);
  });
});
