import type { DocumentPropertiesState } from '../engine/documentPropertiesState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { CustomPropertyCollection } from './CustomPropertyCollection';
import type { WorkbookContext } from './WorkbookContext';

/** Title, author and so on of the document. */
export class DocumentProperties extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return documentPropertiesClass;
  }

  get state(): DocumentPropertiesState {
    return this.context.engine.properties.document();
  }
}

const documentPropertiesClass = describeClass<DocumentProperties>('DocumentProperties', {
  scalars: {
    title: text('title'),
    subject: text('subject'),
    author: text('author'),
    keywords: text('keywords'),
    comments: text('comments'),
    category: text('category'),
    manager: text('manager'),
    company: text('company'),
    lastAuthor: ({ state }) => state.lastAuthor,
    creationDate: ({ state }) => (state.creationDate === '' ? null : state.creationDate),
    revisionNumber: {
      get: ({ state }) => state.revisionNumber,
      set: ({ context }, value) => {
        if (typeof value !== 'number' || !Number.isInteger(value)) {
          throw new ApiError('InvalidArgument');
        }
        context.engine.properties.updateDocument({ revisionNumber: value });
      },
    },
  },
  navigation: { custom: ({ context }) => new CustomPropertyCollection(context) },
  differs: {
    author: 'Empty in a new workbook: nobody is signed in.',
    lastAuthor: 'As in the file; saving does not change it.',
  },
});

type TextName = {
  [Name in keyof DocumentPropertiesState]: DocumentPropertiesState[Name] extends string ? Name : never;
}[keyof DocumentPropertiesState];

function text(name: TextName): Scalar<DocumentProperties> {
  return {
    get: ({ state }) => state[name],
    set: ({ context }, value) => {
      if (typeof value !== 'string') {
        throw new ApiError('InvalidArgument');
      }
      context.engine.properties.updateDocument({ [name]: value });
    },
  };
}
