import { decodeText } from '../../../../src/usecases/importList/files/text/decodeText';
import { detectEncoding } from '../../../../src/usecases/importList/files/text/detectEncoding';
import type { TextEncodingName } from '../../../../src/usecases/importList/listImport';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { encodeText } from '../../../support/encodeText';
import { readGoldenCases } from '../../../support/readGoldenCases';

interface WrittenText {
  readonly text: string;
  readonly writtenAs: TextEncodingName;
  /** With the mark that tells the order of bytes. */
  readonly mark?: boolean;
  /** So many bytes are missing at the end. */
  readonly cut?: number;
  /** What is read where it is not the text itself. */
  readonly read?: string;
}

describe('The encoding of a text', () => {
  it.each(readGoldenCases<WrittenText, TextEncodingName>('usecases/importList/cases/encodings'))(
    '$title',
    ({ input, expected }) => {
      const { text, writtenAs, mark = false, cut = 0, read = text } = input;
      const whole = encodeText(mark ? `\ufeff${text}` : text, writtenAs);
      const bytes = whole.subarray(0, whole.length - cut);
      expect(runSteps(detectEncoding(bytes))).toBe(expected);
      const decoded = runSteps(decodeText(bytes, expected));
      expect(cut === 0 ? decoded : decoded.slice(0, -1)).toBe(cut === 0 ? read : read.slice(0, decoded.length - 1));
    },
  );

  it('is found where the only Chinese text stands after megabytes of plain letters', () => {
    const plain = '1,Acme Trading Company,Berlin\n'.repeat(40_000);
    for (const writtenAs of ['utf-8', 'gb18030', 'big5'] as const) {
      expect(runSteps(detectEncoding(encodeText(`${plain}2,中文公司,台北\n`, writtenAs)))).toBe(writtenAs);
    }
  });

  it('is read to the letter across the borders of the slices in which it is decoded', () => {
    const text = '深圳市,甲公司;'.repeat(90_000);
    const bytes = encodeText(text, 'gb18030');
    expect(runSteps(decodeText(bytes, 'gb18030')) === text).toBe(true);
  });
});
