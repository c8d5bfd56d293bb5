import type { DocumentEvent } from '../protocol/hostEvent';

type Handler = (event: { readonly type: string }) => void;
type Callback = (result: { readonly status: 'succeeded' }) => void;

/** `Office.context.document` as far as the Excel API needs it: a place to listen to the document's older events. */
export class DocumentEvents {
  private readonly handlers = new Map<string, Set<Handler>>();

  readonly addHandlerAsync = (type: string, handler: Handler, callback: Callback): void => {
    this.handlers.set(type, (this.handlers.get(type) ?? new Set()).add(handler));
    callback({ status: 'succeeded' });
  };

  readonly removeHandlerAsync = (type: string, { handler }: { handler: Handler }, callback: Callback): void => {
    this.handlers.get(type)?.delete(handler);
    callback({ status: 'succeeded' });
  };

  raise(event: DocumentEvent): void {
    this.handlers.get(event)?.forEach((handler) => handler({ type: event }));
  }
}
