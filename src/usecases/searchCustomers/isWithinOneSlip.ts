/**
 * Whether a word begins with the term but for one slip of the keyboard: a letter wrong, left out, too many, or two
 * changed places.
 * @param start where in the text the word begins
 */
export function isWithinOneSlip(term: string, text: string, start: number): boolean {
  let same = 0;
  while (same < term.length && term.charCodeAt(same) === text.charCodeAt(start + same)) same += 1;
  const place = start + same;
  const continues = (from: number, at: number): boolean => text.startsWith(term.slice(from), at);
  return (
    same >= term.length - 1 ||
    continues(same + 1, place + 1) ||
    continues(same, place + 1) ||
    continues(same + 1, place) ||
    (term[same] === text[place + 1] && term[same + 1] === text[place] && continues(same + 2, place + 2))
  );
}
