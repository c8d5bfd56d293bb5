import type { Element } from '@xmldom/xmldom';
import type { CommentContent, NoteContent, SheetContent } from '../workbookContent';
import { formatRectangle, parseRectangle } from '../rectangle';
import { escapeElementText, unescapeText } from './escapedText';
import { childElements, descendants, type FilePackage, parseXml } from './FilePackage';
import { drawNotes, readNoteShapes } from './noteShapes';
import { placeElement } from './placeElement';
import { appendThread, type People, readThreads } from './threads';
import { listElements } from './workbookParts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADS = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const REVISION = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
/** How the author of a note is called that stands for a thread in versions that have none. */
const THREAD_AUTHOR = 'tc=';
const THREAD_HINT =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it ' +
  'will get removed if the file is opened in a newer version of Excel. Learn more: ' +
  'https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    ';

/** The notes of a sheet, and its threads of comments ([MS-XLSX] 2.6.203). */
export function readComments(file: FilePackage, path: string): Pick<SheetContent, 'notes' | 'comments'> {
  const relationships = file.relationships(path).filter(({ target }) => file.has(target));
  const targets = (kind: string): string[] =>
    relationships.flatMap(({ type, target }) => (type === kind ? [target] : []));
  const comments = targets('threadedComment').flatMap((part) => readThreads(file, file.xml(part)));
  const threaded = new Set(comments.map(({ area }) => formatRectangle(area)));
  const shapes = new Map(targets('vmlDrawing').flatMap((part) => [...readNoteShapes(file.text(part))]));
  const notes = targets('comments').flatMap((part): NoteContent[] => {
    const root = file.xml(part);
    const authors = listElements(root, 'authors', 'author').map((author) => author.textContent ?? '');
    return listElements(root, 'commentList', 'comment').flatMap((element) => {
      const cell = element.getAttribute('ref') ?? '';
      const authorName = authors[Number(element.getAttribute('authorId'))] ?? '';
      if (threaded.has(cell) && authorName.startsWith(THREAD_AUTHOR)) return [];
      const area = parseRectangle(cell);
      const shape = shapes.get(`${area.row},${area.column}`) ?? { isVisible: false, width: 108, height: 59.25 };
      return [{ area, authorName, text: readText(element), ...shape }];
    });
  });
  return { notes, comments };
}

function readText(comment: Element): string {
  const texts = childElements(comment, 'text').flatMap((text) => descendants(text, 't'));
  return unescapeText(texts.map((text) => text.textContent ?? '').join(''));
}

/** Writes notes and threads; `number` is that of the sheet, `people` those who have written in the workbook so far. */
export function writeComments(
  file: FilePackage,
  path: string,
  sheet: Element,
  { notes, comments }: Pick<SheetContent, 'notes' | 'comments'>,
  number: number,
  people: People,
): void {
  const all = [...notes, ...comments.map(describeAsNote)];
  if (all.length === 0) return;
  all.sort((one, other) => one.area.row - other.area.row || one.area.column - other.area.column);
  const drawing = `drawings/vmlDrawing${number}.vml`;
  file.setText(`xl/${drawing}`, drawNotes(all, number));
  file.declareExtension('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  placeElement(sheet, 'legacyDrawing', { 'r:id': file.relate(path, `${RELATIONSHIPS}/vmlDrawing`, `../${drawing}`) });
  writeNotePart(file, path, all, number);
  if (comments.length === 0) return;
  const root = parseXml(`<ThreadedComments xmlns="${THREADED}"/>`, 'threads');
  for (const comment of comments) appendThread(root, comment, people);
  const part = `threadedComments/threadedComment${number}.xml`;
  file.setXml(`xl/${part}`, root);
  file.declareContentType(`xl/${part}`, 'application/vnd.ms-excel.threadedcomments+xml');
  file.relate(path, THREADS, `../${part}`);
}

function writeNotePart(file: FilePackage, path: string, notes: readonly NoteContent[], number: number): void {
  const root = parseXml(
    `<comments xmlns="${SPREADSHEET}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr" xmlns:xr="${REVISION}"/>`,
    'comments',
  );
  const authors = [...new Set(notes.map(({ authorName }) => authorName))];
  const list = placeElement(root, 'authors');
  for (const author of authors) placeElement(list, 'author', {}, author);
  const entries = placeElement(root, 'commentList');
  for (const { area, authorName, text } of notes) {
    const comment = placeElement(entries, 'comment', {
      ref: formatRectangle(area),
      authorId: String(authors.indexOf(authorName)),
      shapeId: '0',
      ...(authorName.startsWith(THREAD_AUTHOR) && { 'xr:uid': authorName.slice(THREAD_AUTHOR.length) }),
    });
    const run = placeElement(placeElement(comment, 'text'), 'r');
    placeElement(run, 't', { 'xml:space': 'preserve' }, escapeElementText(text));
  }
  file.setXml(`xl/comments${number}.xml`, root);
  file.declareContentType(
    `xl/comments${number}.xml`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  );
  file.relate(path, `${RELATIONSHIPS}/comments`, `../comments${number}.xml`);
}

/** What versions without threads show in the thread's place. */
function describeAsNote({ area, id, content, replies }: CommentContent): NoteContent {
  const answers = replies.map((reply) => `\nReply:\n    ${reply.content.text}`).join('');
  return {
    area,
    authorName: THREAD_AUTHOR + id,
    text: THREAD_HINT + content.text + answers,
    isVisible: false,
    width: 108,
    height: 59.25,
  };
}
