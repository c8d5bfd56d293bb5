import type { ChineseReader } from './chineseReader';
import { isWithinOneSlip } from './isWithinOneSlip';
import { JoinedTexts } from './JoinedTexts';
import type { Enough } from './JoinedTexts';
import { rank } from './ranks';
import { writeEntryLines } from './searchEntry';
import type { SearchEntry } from './searchEntry';
import type { SearchTerm } from './searchQuery';

const SPACE = 32;
const LINE_BREAK = 10;

/** Takes a rank for a row of the chunk; of several the best counts. */
export type TakeRank = (row: number, rank: number) => void;

/** What a chunk is searched in, see `EntryLines`. */
interface ChunkTexts {
  readonly words: JoinedTexts;
  readonly initials: JoinedTexts;
  readonly syllables: JoinedTexts;
  /** The text of the syllables with their capitals. */
  readonly capitals: string;
}

/** Some customers that stand one below the other, searched at once. A change of one works out the others anew too. */
export class SearchChunk {
  readonly entries: SearchEntry[] = [];
  private texts: ChunkTexts | undefined;

  constructor(private readonly chinese: ChineseReader) {}

  get isPrepared(): boolean {
    return this.texts !== undefined;
  }

  /** Puts a customer over that of a row, or at the end. */
  put(row: number, entry: SearchEntry): void {
    this.entries[row] = entry;
    this.texts = undefined;
  }

  /** Works out what is compared, unless that was done: some ten milliseconds, better spent before somebody types. */
  prepare(): ChunkTexts {
    if (this.texts === undefined) {
      const lines = this.entries.map((entry) => writeEntryLines(entry, this.chinese));
      const syllables = lines.map((line) => line.syllables);
      const lowered = syllables.map((line) => line.map((text) => text.toLowerCase()));
      this.texts = {
        words: toJoined(lines.map((line) => line.words)),
        initials: toJoined(lines.map((line) => line.initials)),
        syllables: toJoined(lowered),
        capitals: toJoined(syllables).text,
      };
    }
    return this.texts;
  }

  /** Ranks every customer that has the term. */
  rank(term: SearchTerm, take: TakeRank): void {
    const texts = this.prepare();
    rankWords(texts, term, take);
    if (term.isLatin) rankPinyin(texts, term, take);
  }

  /** Ranks every customer with a word of name or people that begins with the term but for one slip. */
  rankNear({ text: term, hasHan }: SearchTerm, take: TakeRank): void {
    const { words } = this.prepare();
    // Words of Chinese are not parted, so any character may begin one.
    words.scan(hasHan ? '' : ' ', (row, line, at) => {
      if (line === 0 || line > 2) return 'line';
      if (!isWithinOneSlip(term, words.text, hasHan ? at : at + 1)) return 'place';
      take(row, line === 1 ? rank.nameWord : rank.people);
      return 'row';
    });
  }

  /** Ranks every customer with a phone that contains these digits. */
  rankPhones(digits: string, take: TakeRank): void {
    this.prepare().words.scan(digits, (row, line) => {
      if (line < 3) return 'line';
      take(row, rank.elsewhere);
      return 'row';
    });
  }
}

function toJoined(rows: readonly (readonly string[])[]): JoinedTexts {
  return new JoinedTexts(rows, rows[0]?.length ?? 1);
}

function rankWords({ words }: ChunkTexts, { text: term, hasHan, isLetter }: SearchTerm, take: TakeRank): void {
  const needle = isLetter ? ` ${term}` : term;
  const offset = needle.length - term.length;
  words.scan(needle, (row, line, found, lineStart): Enough => {
    const at = found + offset;
    const isStart = at === lineStart + 1;
    const next = words.text.charCodeAt(at + term.length);
    if (line === 0) {
      take(row, isStart ? (next === LINE_BREAK ? rank.numberExact : rank.numberStart) : rank.elsewhere);
      return 'line';
    }
    if (line > 1) {
      take(row, line === 2 ? rank.people : rank.elsewhere);
      return 'row';
    }
    if (isStart) {
      take(row, next === SPACE || next === LINE_BREAK ? rank.nameExact : rank.nameStart);
      return 'row';
    }
    const isWord = hasHan || words.text.charCodeAt(at - 1) === SPACE;
    take(row, isWord ? rank.nameWord : rank.nameInside);
    return isWord ? 'row' : 'place';
  });
}

function rankPinyin(
  { initials, syllables, capitals }: ChunkTexts,
  { text: term, isLetter }: SearchTerm,
  take: TakeRank,
): void {
  initials.scan(isLetter ? ` ${term}` : term, (row, line, at) => {
    return takePinyin(row, line, isLetter || initials.text.charCodeAt(at - 1) === SPACE, take);
  });
  // A single letter begins a syllable only if it is an initial, too.
  if (isLetter) return;
  syllables.scan(term, (row, line, at) => {
    const isStart = syllables.text.charCodeAt(at - 1) === SPACE;
    const isSyllable = isStart || syllables.text.charCodeAt(at) !== capitals.charCodeAt(at);
    return isSyllable ? takePinyin(row, line, isStart, take) : 'place';
  });
}

function takePinyin(row: number, line: number, isStart: boolean, take: TakeRank): Enough {
  if (line > 0) {
    take(row, rank.peoplePinyin);
    return 'row';
  }
  take(row, isStart ? rank.pinyinStart : rank.pinyinInside);
  return isStart ? 'row' : 'place';
}
