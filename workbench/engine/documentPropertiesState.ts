/** What a file says about itself; names as in `Excel.DocumentProperties`. */
export interface DocumentPropertiesState {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly manager: string;
  readonly company: string;
  readonly lastAuthor: string;
  readonly revisionNumber: number;
  /** ISO 8601; `''` if unknown. */
  readonly creationDate: string;
}

/** Value of a property that the document's owner made up; a date is one in a file as well. */
export type CustomPropertyValue = string | number | boolean | Date;

export const EMPTY_DOCUMENT_PROPERTIES: DocumentPropertiesState = {
  title: '',
  subject: '',
  author: '',
  keywords: '',
  comments: '',
  category: '',
  manager: '',
  company: '',
  lastAuthor: '',
  revisionNumber: 0,
  creationDate: '',
};
