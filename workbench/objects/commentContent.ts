import type { CommentAuthor, CommentContent, CommentMention } from '../engine/Comments';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';

/** The one person who uses this host; what an add-in writes is attributed to the person who uses it. */
export const workbenchUser: CommentAuthor = { name: 'Workbench User', email: 'user@workbench.example' };

const contentTypes = ['Plain', 'Mention'] as const;

/** Reads `content` and `contentType` of `add`: text, or a `CommentRichContent` with mentions. */
export function readNewContent(args: CallArguments, index: number): CommentContent {
  const type = args.choice(index + 1, contentTypes, 'Plain');
  const content = args.at(index);
  if (typeof content === 'string') {
    return { text: content };
  }
  const rich = readRichContent(content);
  return type === 'Mention' ? rich : { text: rich.text };
}

/**
 * Reads a `CommentRichContent`. Its plain text has `@Name` in the place of `<at id="0">Name</at>`.
 * @throws ApiError `InvalidArgument` if it is none, or if a mention of the text is not among its `mentions`.
 */
export function readRichContent(value: unknown): CommentContent {
  if (typeof value !== 'object' || value === null || !('richContent' in value)) {
    throw new ApiError('InvalidArgument');
  }
  const richContent = readText(value.richContent);
  const mentions = readMentions('mentions' in value ? value.mentions : undefined);
  const text = richContent.replace(/<at id="(\d+)">(.*?)<\/at>/gs, (_tag, id: string, shown: string) => {
    if (!mentions.some((mention) => mention.id === Number(id))) {
      throw new ApiError('InvalidArgument');
    }
    return `@${shown}`;
  });
  return { text, richContent, mentions };
}

export function readText(value: unknown): string {
  if (typeof value !== 'string') {
    throw new ApiError('InvalidArgument');
  }
  return value;
}

function readMentions(value: unknown): readonly CommentMention[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (!Array.isArray(value)) {
    throw new ApiError('InvalidArgument');
  }
  return value.map((mention: unknown) => {
    if (typeof mention !== 'object' || mention === null) {
      throw new ApiError('InvalidArgument');
    }
    const { email, id, name } = mention as Readonly<Record<string, unknown>>;
    if (typeof id !== 'number') {
      throw new ApiError('InvalidArgument');
    }
    return { email: readText(email), id, name: readText(name) };
  });
}

/** What comments and replies show of what they say. */
export const contentScalars = {
  contentType: ({ content }: { readonly content: CommentContent }) =>
    content.richContent === undefined ? 'Plain' : 'Mention',
  mentions: ({ content }: { readonly content: CommentContent }) => content.mentions ?? [],
  richContent: ({ content }: { readonly content: CommentContent }) => content.richContent ?? content.text,
};
