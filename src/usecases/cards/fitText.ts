/** Mean width of a letter that is not as wide as it is high, in ems; rather too wide than too narrow. */
const LETTER_WIDTH = 0.56;

const WIDE_SIGNS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff01-\\uff60\\u25a1';
const wideSign = new RegExp(`[${WIDE_SIGNS}]`, 'u');
/** A wide sign, behind each of which a line may end, or a word with the spaces after it. */
const pieces = new RegExp(`[${WIDE_SIGNS}]\\s*|[^\\s${WIDE_SIGNS}]+\\s*|\\s+`, 'gu');

/** Between the items of a line. */
const SEPARATOR = '   ';

/**
 * The text in so many lines at most, each no wider than `width` ems, without measuring a font: Chinese signs are one em wide,
 * others about half. What has no room is left out and `…` stands for it: paper cannot be scrolled.
 */
export function fitText(text: string, width: number, mostLines: number): string[] {
  const lines = text.split(/\r\n|\r|\n/).flatMap((paragraph) => breakParagraph(paragraph, width));
  if (lines.length <= mostLines) {
    return lines;
  }
  const kept = lines.slice(0, mostLines);
  return kept.with(-1, `${shorten(kept.at(-1) ?? '', width - 1)}…`);
}

/** The items side by side in as many lines as they need; one that is wider than `width` ems has a line of its own. */
export function flowItems(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const longer = `${last ?? ''}${SEPARATOR}${item}`;
    if (last === undefined || measure(longer) > width) {
      lines.push(item);
    } else {
      lines[lines.length - 1] = longer;
    }
  }
  return lines;
}

/** Width of a text in ems. */
export function measure(text: string): number {
  let width = 0;
  for (const sign of text) {
    width += wideSign.test(sign) ? 1 : LETTER_WIDTH;
  }
  return width;
}

function breakParagraph(paragraph: string, width: number): string[] {
  const lines = [''];
  for (const piece of paragraph.match(pieces) ?? []) {
    for (const part of measure(piece.trimEnd()) > width ? Array.from(piece) : [piece]) {
      const longer = `${lines.at(-1) ?? ''}${part}`;
      if (measure(longer.trimEnd()) > width) {
        lines.push(part.trimStart());
      } else {
        lines[lines.length - 1] = longer;
      }
    }
  }
  return lines.map((line) => line.trimEnd());
}

function shorten(line: string, width: number): string {
  let kept = '';
  for (const sign of line) {
    if (measure(kept + sign) > width) {
      break;
    }
    kept += sign;
  }
  return kept.trimEnd();
}
