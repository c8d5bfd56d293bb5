import type { Element } from '@xmldom/xmldom';
import type {
  CommentAuthor,
  CommentContent as Content,
  CommentMention,
  CommentReplyState,
} from '../../engine/Comments';
import { formatRectangle, parseRectangle } from '../rectangle';
import type { CommentContent } from '../workbookContent';
import { appendElement, childElements, type FilePackage, parseXml, readFlag } from './FilePackage';

const PERSONS = 'xl/persons/person.xml';
const PERSONS_KIND = 'http://schemas.microsoft.com/office/2017/10/relationships/person';
const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
/** A name in a comment, as Office.js writes it. */
const MENTION = /<at id="(\d+)">([^<]*)<\/at>/g;

/** Everybody who has written a comment or is named in one, each once. */
export class People {
  private readonly ids = new Map<string, { readonly id: string; readonly author: CommentAuthor }>();

  /** The id by which comments refer to a person. */
  add(author: CommentAuthor): string {
    const key = JSON.stringify([author.name, author.email]);
    const known = this.ids.get(key) ?? { id: newId(), author };
    this.ids.set(key, known);
    return known.id;
  }

  /** Writes the list of persons; nothing for nobody. */
  write(file: FilePackage, workbookPath: string): void {
    if (this.ids.size === 0) return;
    const root = parseXml(`<personList xmlns="${NAMESPACE}"/>`, PERSONS);
    for (const { id, author } of this.ids.values()) {
      appendElement(root, 'person', {
        displayName: author.name,
        id,
        userId: author.email || author.name,
        providerId: author.email ? 'PeoplePicker' : 'None',
      });
    }
    file.setXml(PERSONS, root);
    file.declareContentType(PERSONS, 'application/vnd.ms-excel.person+xml');
    file.relate(workbookPath, PERSONS_KIND, 'persons/person.xml');
  }
}

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/** The threads of a part, each with its answers. */
export function readThreads(file: FilePackage, root: Element): CommentContent[] {
  const people = readPeople(file);
  const elements = childElements(root, 'threadedComment');
  return elements
    .filter((element) => !element.getAttribute('parentId'))
    .map((element) => {
      const id = element.getAttribute('id') ?? newId();
      return {
        ...readMessage(element, people),
        id,
        area: parseRectangle(element.getAttribute('ref') ?? ''),
        isResolved: readFlag(element, 'done'),
        replies: elements
          .filter((reply) => reply.getAttribute('parentId') === id)
          .map((reply) => readMessage(reply, people)),
      };
    });
}

function readPeople(file: FilePackage): Map<string, CommentAuthor> {
  const lists = file.paths().filter((path) => /^xl\/persons\/[^/]+\.xml$/i.test(path));
  return new Map(
    lists
      .flatMap((path) => childElements(file.xml(path), 'person'))
      .map((person) => {
        const name = person.getAttribute('displayName') ?? '';
        const user = person.getAttribute('userId') ?? '';
        return [person.getAttribute('id') ?? '', { name, email: user.includes('@') ? user : '' }];
      }),
  );
}

function readMessage(element: Element, people: ReadonlyMap<string, CommentAuthor>): CommentReplyState {
  const created = element.getAttribute('dT');
  return {
    id: element.getAttribute('id') ?? newId(),
    author: people.get(element.getAttribute('personId') ?? '') ?? { name: '', email: '' },
    content: readContent(element, people),
    // The file means UTC without saying so.
    ...(created && { created: new Date(/Z|[+-]\d\d:\d\d$/.test(created) ? created : `${created}Z`).toISOString() }),
  };
}

function readContent(element: Element, people: ReadonlyMap<string, CommentAuthor>): Content {
  const text = childElements(element, 'text')[0]?.textContent ?? '';
  const places = childElements(element, 'mentions')
    .flatMap((list) => childElements(list, 'mention'))
    .map((mention) => ({
      start: Number(mention.getAttribute('startIndex') || 0),
      length: Number(mention.getAttribute('length') || 0),
      author: people.get(mention.getAttribute('mentionpersonId') ?? ''),
    }))
    .sort((one, other) => one.start - other.start);
  if (places.length === 0) return { text };
  const mentions: CommentMention[] = [];
  let richContent = '';
  let end = 0;
  places.forEach(({ start, length, author }, id) => {
    const name = author?.name ?? text.slice(start, start + length).replace(/^@/, '');
    mentions.push({ email: author?.email ?? '', id, name });
    richContent += `${text.slice(end, start)}<at id="${id}">${name}</at>`;
    end = start + length;
  });
  return { text, richContent: richContent + text.slice(end), mentions };
}

/** Adds a thread to a part. */
export function appendThread(root: Element, comment: CommentContent, people: People): void {
  const ref = formatRectangle(comment.area);
  appendMessage(root, ref, comment, people, comment.isResolved ? { done: '1' } : {});
  for (const reply of comment.replies) appendMessage(root, ref, reply, people, { parentId: comment.id });
}

function appendMessage(
  root: Element,
  ref: string,
  { id, author, content, created }: CommentReplyState,
  people: People,
  more: Record<string, string>,
): void {
  const moment = new Date(created ?? Date.now()).toISOString().replace('Z', '').slice(0, 22);
  const personId = people.add(author);
  const element = appendElement(root, 'threadedComment', { ref, dT: moment, personId, id, ...more });
  const { text, places } = placeMentions(content);
  appendElement(element, 'text', {}, text);
  if (places.length === 0) return;
  const list = appendElement(element, 'mentions', {});
  for (const { start, length, mention } of places) {
    appendElement(list, 'mention', {
      mentionpersonId: people.add({ name: mention.name, email: mention.email }),
      mentionId: newId(),
      startIndex: String(start),
      length: String(length),
    });
  }
}

/** The text of a comment with its names as `@Name`, and where they stand. */
function placeMentions({ text, richContent, mentions = [] }: Content): {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly length: number; readonly mention: CommentMention }[];
} {
  if (richContent === undefined || mentions.length === 0) return { text, places: [] };
  const places: { start: number; length: number; mention: CommentMention }[] = [];
  let plain = '';
  let end = 0;
  for (const match of richContent.matchAll(MENTION)) {
    plain += richContent.slice(end, match.index);
    end = match.index + match[0].length;
    const mention = mentions.find(({ id }) => id === Number(match[1]));
    const name = `@${match[2] ?? ''}`;
    if (mention) places.push({ start: plain.length, length: name.length, mention });
    plain += name;
  }
  return { text: plain + richContent.slice(end), places };
}
