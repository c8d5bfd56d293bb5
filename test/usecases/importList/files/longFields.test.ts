import { WorkbookProblem } from '../../../../src/usecases/archiveWorkbook';
import { refuserOf } from '../../../../src/usecases/importList/files/refuseSource';
import { readSeparatedText } from '../../../../src/usecases/importList/files/text/readSeparatedText';
import { refuseLongFields } from '../../../../src/usecases/importList/files/text/refuseLongFields';
import { runSteps } from '../../../../src/usecases/importList/steps';

const separation = { separator: ',', quote: '"' } as const;
const refuse = refuserOf({ file: 'list.csv' });

function refusalOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    runSteps(refuseLongFields(text, separation, refuse));
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookProblem) return error.details;
    throw error;
  }
}

describe('A field that no cell can hold', () => {
  it('is refused with its row where a quote is never closed', () => {
    expect(refusalOf(`a,b\r\nc,d\r\n"e,f\n${'g,h\n'.repeat(20_000)}`)).toMatchObject({ reason: 'textTooLong', row: 3 });
  });

  it('is refused in quotes in which every quote is doubled', () => {
    expect(refusalOf(`a,b\n"${'""'.repeat(40_000)}`)).toMatchObject({ reason: 'textTooLong', row: 2 });
  });

  it('is refused without quotes', () => {
    expect(refusalOf('x'.repeat(32_768))).toMatchObject({ reason: 'textTooLong', row: 1 });
  });

  it('is told from the longest that one can hold, in quotes or not, and from stray quotes', () => {
    const longest = 'x'.repeat(32_767);
    const text = `${longest},"${'""'.repeat(32_767)}"\n5" pipe,"7"" pipe" long\n"${longest}",""`;
    expect(refusalOf(text)).toBeUndefined();
    const { rowCount, columns } = runSteps(readSeparatedText(text, separation, { sheet: '' }, refuse));
    expect(rowCount).toBe(3);
    expect(columns.map(({ values }) => values[1])).toEqual(['5" pipe', '7" pipe long']);
    expect(columns[1]?.values[0]).toBe('"'.repeat(32_767));
  });
});
