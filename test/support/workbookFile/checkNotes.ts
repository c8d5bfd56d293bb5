import { attribute, children, type FileParts, listed, repeated } from './readParts';
import { nameCell, parseRange } from './references';

/** Notes have an author and a shape to be shown in; threads have persons and the note that older versions show. */
export function checkNotes(parts: FileParts, sheetPath: string): void {
  const report = (violation: string): void => parts.report(sheetPath, violation);
  const targets = (kind: string): string[] =>
    parts.relationships(sheetPath).flatMap((one) => (one.kind === kind ? [one.target] : []));
  const noted = new Map<string, string>();
  for (const path of targets('comments')) {
    const root = parts.roots.get(path);
    if (!root) continue;
    const authors = listed(root, 'authors', 'author').map((author) => author.textContent ?? '');
    for (const comment of listed(root, 'commentList', 'comment')) {
      const cell = attribute(comment, 'ref') ?? '';
      const author = authors[Number(attribute(comment, 'authorId'))];
      if (!parseRange(cell) || cell.includes(':')) report(`has a note at "${cell}"`);
      if (author === undefined) report(`has a note of nobody at ${cell}`);
      if (noted.has(cell)) report(`has two notes at ${cell}`);
      noted.set(cell, author ?? '');
    }
  }
  checkShapes(parts, sheetPath, [...noted.keys()]);
  for (const path of targets('threadedComment')) checkThreads(parts, path, noted);
}

function checkShapes(parts: FileParts, sheetPath: string, cells: readonly string[]): void {
  if (cells.length === 0) return;
  const legacy = children(parts.roots.get(sheetPath) ?? failWithout(sheetPath), 'legacyDrawing');
  if (legacy.length !== 1) parts.report(sheetPath, 'has notes and no drawing for them');
  const drawings = parts.relationships(sheetPath).filter(({ kind }) => kind === 'vmlDrawing');
  const shown = drawings.flatMap(({ target }) => {
    const root = parts.roots.get(target);
    return [...(root?.getElementsByTagNameNS('*', 'ClientData') ?? [])].map((data) => {
      const [row, column] = ['Row', 'Column'].map((name) => Number(children(data, name)[0]?.textContent));
      return nameCell((row ?? Number.NaN) + 1, (column ?? Number.NaN) + 1);
    });
  });
  for (const cell of cells) if (!shown.includes(cell)) parts.report(sheetPath, `has no shape for the note at ${cell}`);
  for (const cell of repeated(shown)) parts.report(sheetPath, `has two shapes at ${cell}`);
}

function checkThreads(parts: FileParts, path: string, noted: ReadonlyMap<string, string>): void {
  const persons = [...parts.roots]
    .filter(([, root]) => root.localName === 'personList')
    .flatMap(([, root]) => children(root, 'person').map((person) => attribute(person, 'id') ?? ''));
  const comments = children(parts.roots.get(path) ?? failWithout(path), 'threadedComment');
  const ids = comments.map((comment) => attribute(comment, 'id') ?? '');
  for (const id of repeated(ids)) parts.report(path, `has two comments ${id}`);
  for (const comment of comments) {
    const id = attribute(comment, 'id') ?? '';
    const parent = attribute(comment, 'parentId');
    const cell = attribute(comment, 'ref') ?? '';
    if (!/^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)) parts.report(path, `has the illegal id ${id}`);
    if (!persons.includes(attribute(comment, 'personId') ?? ''))
      parts.report(path, `has a comment of nobody at ${cell}`);
    if (parent !== undefined && !ids.includes(parent)) parts.report(path, `has an answer to nothing at ${cell}`);
    if (Number.isNaN(Date.parse(attribute(comment, 'dT') ?? '')))
      parts.report(path, `has a comment of no time at ${cell}`);
    if (parent === undefined && noted.get(cell) !== `tc=${id}`)
      parts.report(path, `has no note for the thread at ${cell}`);
  }
}

function failWithout(path: string): never {
  throw new Error(`${path} is not there or not XML`);
}
