import { decodeText, type TextEncoding } from '../../../../workbench/files/csv/decodeText';

const SIMPLIFIED = '客户编号,公司名称,地址\n000001,平安银行股份有限公司,深圳市罗湖区\n';
const TRADITIONAL = '客戶編號,公司名稱,地址\n1101,台灣水泥股份有限公司,台北市中山北路\n';

/** `SIMPLIFIED` in GB 18030 and `TRADITIONAL` in Big5, made by iconv: a runtime can only decode them. */
const GB_BYTES = 'v827p7HgusUsuavLvsP7s8YstdjWtwowMDAwMDEsxr2wstL40NC5ybfd09DP3rmry74sye7b2srQwt66/sf4Cg==';
const BIG5_BYTES = 'q8ik4b1zuLkspL2lcaZXutkspmGnfQoxMTAxLKV4xlek9KpkqtGl96azra2kvaVxLKV4pV+lq6SkpHOlX7j0Cg==';

function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'base64'));
}

function encodeUtf16(text: string, littleEndian: boolean, withMark: boolean): Uint8Array {
  const units = [...(withMark ? ['\uFEFF'] : []), ...text.split('')];
  const bytes = new Uint8Array(units.length * 2);
  units.forEach((unit, index) => new DataView(bytes.buffer).setUint16(index * 2, unit.charCodeAt(0), littleEndian));
  return bytes;
}

describe('the encoding of a text file', () => {
  it.each<[string, TextEncoding, Uint8Array, string]>([
    ['UTF-8', 'utf-8', new TextEncoder().encode(SIMPLIFIED), SIMPLIFIED],
    ['UTF-8 with a mark', 'utf-8', new TextEncoder().encode(`\uFEFF${SIMPLIFIED}`), SIMPLIFIED],
    ['plain ASCII', 'utf-8', new TextEncoder().encode('a,b\n1,2'), 'a,b\n1,2'],
    ['UTF-16 with a mark, little end first', 'utf-16le', encodeUtf16(SIMPLIFIED, true, true), SIMPLIFIED],
    ['UTF-16 with a mark, big end first', 'utf-16be', encodeUtf16(SIMPLIFIED, false, true), SIMPLIFIED],
    ['UTF-16 without a mark', 'utf-16le', encodeUtf16(SIMPLIFIED, true, false), SIMPLIFIED],
    ['UTF-16 without a mark, big end first', 'utf-16be', encodeUtf16(SIMPLIFIED, false, false), SIMPLIFIED],
    ['GB 18030', 'gb18030', decodeBase64(GB_BYTES), SIMPLIFIED],
    ['Big5', 'big5', decodeBase64(BIG5_BYTES), TRADITIONAL],
    [
      'Windows-1252',
      'windows-1252',
      Uint8Array.from(Buffer.from('Müller & Söhne;Zürich;1\nCafé Noël;Genève;2', 'latin1')),
      'Müller & Söhne;Zürich;1\nCafé Noël;Genève;2',
    ],
    [
      'Windows-1252 with one accent',
      'windows-1252',
      Uint8Array.from(Buffer.from('name,city\nJosé,Bogota\n', 'latin1')),
      'name,city\nJosé,Bogota\n',
    ],
  ])('is recognised: %s', (_name, encoding, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });
});
