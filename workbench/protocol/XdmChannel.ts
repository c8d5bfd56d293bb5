/** office.js' messages between windows: JSON texts, one conversation a load of the add-in. */

interface XdmMessage {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: 0 | 1 | 2;
  readonly _data?: unknown;
}

/** What the other window may ask; the answer must be JSON. */
export type XdmMethod = (data: unknown) => unknown;

const requestType = 0;
const responseType = 1;
const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;
const ResponseType = { answer: 0, event: 1 } as const;
const ErrorCode = { none: 0, handling: -2 } as const;

/** office.js registers for these itself, at its start. */
const alwaysRegistered = new Set(['appCommandInvoked', 'richApiMessage']);

export interface XdmChannelOptions {
  /** The window this side listens on. */
  readonly window: Window;
  /** The add-in's window and origin: nobody else is heard. */
  readonly other: () => Window | null;
  readonly otherOrigin: string;
  readonly conversationId: string;
  readonly methods: Readonly<Record<string, XdmMethod>>;
  /** A message that was ours but could not be answered. */
  readonly onRefused: (reason: string) => void;
}

/** The host's end of one conversation. */
export class XdmChannel {
  /** Correlation ids of the add-in's event registrations, by event name. */
  private readonly registrations = new Map<string, number>();
  private readonly listen = (event: MessageEvent): void => this.receive(event);

  constructor(private readonly options: XdmChannelOptions) {
    options.window.addEventListener('message', this.listen);
  }

  /** Raises an event; lost if the add-in has not registered for it, as nobody would hear it. */
  fire(eventName: string, data: unknown): void {
    const correlationId = this.registrations.get(eventName);
    if (correlationId !== undefined) {
      this.respond(eventName, correlationId, data, ErrorCode.none, ResponseType.event);
    }
  }

  /** Names of the events that the add-in listens to, other than those that office.js always needs. */
  registeredEvents(): readonly string[] {
    return [...this.registrations.keys()].filter((name) => !alwaysRegistered.has(name));
  }

  close(): void {
    this.options.window.removeEventListener('message', this.listen);
    this.registrations.clear();
  }

  private receive(event: MessageEvent): void {
    const { other, otherOrigin, conversationId } = this.options;
    if (event.source !== other() || event.origin !== otherOrigin || typeof event.data !== 'string') {
      return;
    }
    const message = readMessage(event.data);
    if (message?._messageType !== requestType || message._conversationId !== conversationId) {
      return;
    }
    void this.answer(message);
  }

  /** Every request is answered, also a failed one: office.js would wait for it. */
  private async answer(message: XdmMessage): Promise<void> {
    const { _actionName: name, _correlationId: correlationId } = message;
    try {
      const data = await this.perform(message);
      this.respond(name, correlationId, data ?? null, ErrorCode.none, ResponseType.answer);
    } catch (reason) {
      this.options.onRefused(`${name}: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`);
      this.respond(name, correlationId, String(reason), ErrorCode.handling, ResponseType.answer);
    }
  }

  private async perform(message: XdmMessage): Promise<unknown> {
    const { _actionName: name, _actionType: type, _correlationId: correlationId, _data: data } = message;
    switch (type) {
      case ActionType.register:
        this.registrations.set(name, correlationId);
        return { Error: 0 };
      case ActionType.unregister:
        this.registrations.delete(name);
        return { Error: 0 };
      default: {
        const method = this.options.methods[name];
        if (method === undefined) {
          throw new Error('This host has no such method.');
        }
        return await method(data);
      }
    }
  }

  private respond(name: string, correlationId: number, data: unknown, errorCode: number, type: number): void {
    const { window, other, otherOrigin, conversationId } = this.options;
    const message = {
      _messageType: responseType,
      _actionName: name,
      _conversationId: conversationId,
      _correlationId: correlationId,
      _origin: window.location.origin,
      _data: data,
      _errorCode: errorCode,
      _responseType: type,
      _serializerVersion: 1,
    };
    other()?.postMessage(JSON.stringify(message), otherOrigin);
  }
}

/** Other scripts post messages too: what is not JSON is not for us. */
function readMessage(text: string): XdmMessage | undefined {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null ? (message as XdmMessage) : undefined;
  } catch {
    return undefined;
  }
}
