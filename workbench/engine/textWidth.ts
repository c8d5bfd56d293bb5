/** Widths of Calibri's letters in thousandths of the font's size; what is not listed is as wide as a digit. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...each(226, " ijlI.,:;'`|"),
  ...each(305, 'frt-()[]{}!/\\'),
  ...each(400, 'scz"*^_J'),
  ...each(455, 'vxyk?aeg'),
  ...each(525, 'bdhnopquLTEFSBPKRXYZ$#+=<>~'),
  ...each(615, 'ACDGHNOQUV&'),
  ...each(800, 'mwM%'),
  ...each(890, 'W@'),
};

const DIGIT_WIDTH = 507;
/** Chinese, Japanese and Korean letters are as wide as they are high. */
const FULL_WIDTH = 1000;
const FIRST_FULL_WIDTH_LETTER = 0x2e80;
const BOLD_FACTOR = 1.06;
/** Pixels of a point. */
const PIXELS_PER_POINT = 96 / 72;

/** How wide a line of text is drawn, in pixels. `fontSize` in points. There is no screen to measure on in Node. */
export function textWidth(text: string, fontSize: number, isBold: boolean): number {
  let thousandths = 0;
  for (const letter of text) {
    const isFullWidth = (letter.codePointAt(0) ?? 0) >= FIRST_FULL_WIDTH_LETTER;
    thousandths += isFullWidth ? FULL_WIDTH : (WIDTHS[letter] ?? DIGIT_WIDTH);
  }
  return (thousandths / 1000) * fontSize * PIXELS_PER_POINT * (isBold ? BOLD_FACTOR : 1);
}

/** How many lines a text takes in a width of pixels: broken at spaces and between full-width letters, else anywhere. */
export function countLines(text: string, width: number, fontSize: number, isBold: boolean): number {
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => lines + wrappedLines(paragraph), 0);

  function wrappedLines(paragraph: string): number {
    const pieces = paragraph.match(/[⺀-￿]|[^\s⺀-￿]+\s*|\s+/gu) ?? [];
    let lines = 1;
    let used = 0;
    for (const piece of pieces) {
      const pieceWidth = textWidth(piece.trimEnd(), fontSize, isBold);
      if (used > 0 && used + pieceWidth > width) {
        lines += 1;
        used = 0;
      }
      // A word that is longer than a line goes on in the next ones.
      lines += Math.max(0, Math.ceil(pieceWidth / Math.max(1, width)) - 1);
      used += textWidth(piece, fontSize, isBold) % Math.max(1, width);
    }
    return lines;
  }
}

function each(width: number, letters: string): Record<string, number> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, width]));
}
