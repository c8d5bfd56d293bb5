/** Encodings that lists of customers come in. The names are those of `TextDecoder`. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** How much of a file is looked at to tell Chinese encodings from Western ones. */
const SAMPLE_BYTES = 65_536;

/** Frequent in Chinese text and in lists of companies: a wrong decoding yields rare characters instead. */
const COMMON_CHARACTERS = new Set(
  '的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好' +
    '都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此' +
    '限司股份有責任客户戶編编号號名称稱電电话話址市区區路街省县縣業业工商实實技術术科集团團北京上海深圳广廣州台臺灣新竹' +
    '這來個國說們為時會過學對後沒於還發當開見經頭動兩長樣現將與進統負責金额額日期產产品備备注註等級级',
);

/** A Chinese decoding has to reach this share of common characters to be believed. */
const COMMON_SHARE = 0.1;

/**
 * Decodes a text file: by its byte order mark, else as UTF-16 or UTF-8 where it is that, else as the likeliest of GB 18030,
 * Big5 and Windows-1252. The mark itself is not part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = findMark(bytes) ?? findUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : guessOldEncoding(bytes));
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function findMark([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: every other byte of its delimiters and digits is zero, which no other encoding has. */
function findUtf16(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 20 || sample.length % 2 === 1) return undefined;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  return tryDecode('utf-8', bytes) !== undefined;
}

function guessOldEncoding(bytes: Uint8Array): TextEncoding {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (countLoneHighBytes(sample) > 0.8) {
    // In Western text accented letters stand between plain ones; in Chinese they come in pairs, at times with a plain second.
    const chinese = Math.max(shareOfCommon('gb18030', sample), shareOfCommon('big5', sample));
    if (chinese < 0.5) return 'windows-1252';
  }
  const simplified = shareOfCommon('gb18030', sample);
  const traditional = shareOfCommon('big5', sample);
  if (Math.max(simplified, traditional) < COMMON_SHARE) return 'windows-1252';
  return traditional > simplified ? 'big5' : 'gb18030';
}

/** The share of bytes above 127 that stand alone between plain ones. */
function countLoneHighBytes(bytes: Uint8Array): number {
  const isHigh = (index: number): boolean => (bytes[index] ?? 0) > 127;
  let high = 0;
  let lone = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (!isHigh(index)) continue;
    high += 1;
    if (!isHigh(index - 1) && !isHigh(index + 1)) lone += 1;
  }
  return high === 0 ? 0 : lone / high;
}

/** The share of common characters among the Chinese ones, nothing if the bytes are not of this encoding. */
function shareOfCommon(encoding: TextEncoding, sample: Uint8Array): number {
  // The sample may end within a character: its last bytes decide nothing.
  const text = tryDecode(encoding, sample) ?? tryDecode(encoding, sample.subarray(0, -1));
  const characters = text?.match(/\p{Script=Han}/gu) ?? [];
  if (characters.length === 0) return 0;
  return characters.filter((character) => COMMON_CHARACTERS.has(character)).length / characters.length;
}

/** The text, or nothing if the bytes are no text of this encoding. */
function tryDecode(encoding: TextEncoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // By name: where the decoder comes from another realm (jest), its errors are of another class.
    if ((error as { name?: unknown }).name === 'TypeError') return undefined;
    throw error;
  }
}
