import type { EngineEvent } from '../engine/engineEvent';

/** What add-ins can be told of: what happens in the engine, and what happens to the document beside it. */
export type HostEvent =
  | EngineEvent
  /** The person came to this workbook from another window. */
  | { readonly kind: 'workbookActivated' }
  | { readonly kind: 'settingsChanged' };

/** Events of `Office.context.document`, older than those of the Excel API, by the names of office.js. */
export type DocumentEvent = 'documentSelectionChanged' | 'settingsChanged';
