/** What the search must know of Chinese, which takes a dictionary: a kept library that is loaded when it is needed. */
export interface ChineseReader {
  /** The same text with simplified in place of traditional characters, character by character. */
  simplify(text: string): string;
  /**
   * How a text may be read aloud: for each way the syllables in pinyin without tones, and between them other letters as
   * they stand. Empty for a text without Chinese characters. Of characters with several readings the likely ones in this text are taken, in
   * the beginning also as a surname: 单田芳 is read dan tian fang and shan tian fang.
   */
  read(text: string): readonly (readonly Syllable[])[];
}

export interface Syllable {
  readonly text: string;
  /** Of a Chinese character; else letters as they stand. */
  readonly isChinese: boolean;
}
