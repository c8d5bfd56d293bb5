import type { XdmChannelOptions } from '../../../workbench/protocol/XdmChannel';
import { XdmChannel } from '../../../workbench/protocol/XdmChannel';

/** Two windows and what was posted to the add-in's. */
function createWindows() {
  const listeners = new Set<(event: MessageEvent) => void>();
  const posted: { message: Record<string, unknown>; origin: string }[] = [];
  const addin = {
    postMessage: (text: string, origin: string) =>
      posted.push({ message: JSON.parse(text) as Record<string, unknown>, origin }),
  };
  const host = {
    location: { origin: 'https://localhost:1' },
    addEventListener: (_type: string, listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: MessageEvent) => void) => listeners.delete(listener),
  };
  return { host: host as unknown as Window, addin: addin as unknown as Window, posted, listeners };
}

describe('messages between host and add-in', () => {
  let windows: ReturnType<typeof createWindows>;
  let refused: string[];
  let channel: XdmChannel;

  const open = (methods: XdmChannelOptions['methods']): void => {
    windows = createWindows();
    refused = [];
    channel = new XdmChannel({
      window: windows.host,
      other: () => windows.addin,
      otherOrigin: 'https://localhost:2',
      conversationId: 'c1',
      methods,
      onRefused: (reason) => refused.push(reason),
    });
  };

  const send = async (message: Record<string, unknown>, from: Partial<MessageEvent> = {}): Promise<void> => {
    const complete = { _messageType: 0, _conversationId: 'c1', _correlationId: 7, _actionType: 0, ...message };
    const event = { source: windows.addin, origin: 'https://localhost:2', data: JSON.stringify(complete), ...from };
    windows.listeners.forEach((listener) => listener(event as MessageEvent));
    await new Promise((resolve) => setImmediate(resolve));
  };

  it('answers a request with what the method returns, to the add-in only', async () => {
    open({ double: (data) => Number(data) * 2 });
    await send({ _actionName: 'double', _data: 21 });
    expect(windows.posted).toEqual([
      {
        origin: 'https://localhost:2',
        message: expect.objectContaining({
          _messageType: 1,
          _actionName: 'double',
          _conversationId: 'c1',
          _correlationId: 7,
          _data: 42,
          _errorCode: 0,
          _responseType: 0,
        }) as unknown,
      },
    ]);
  });

  it('answers also what it does not know and what fails, with an error', async () => {
    open({
      fail: () => {
        throw new Error('broken');
      },
    });
    await send({ _actionName: 'unknown' });
    await send({ _actionName: 'fail' });
    expect(windows.posted.map(({ message }) => message['_errorCode'])).toEqual([-2, -2]);
    expect(refused).toHaveLength(2);
  });

  it.each<[string, Record<string, unknown>, Partial<MessageEvent>]>([
    ['another origin', {}, { origin: 'https://evil.example' }],
    ['another window', {}, { source: {} as Window }],
    ['another conversation', { _conversationId: 'c2' }, {}],
    ['an answer', { _messageType: 1 }, {}],
    ['text that is no JSON', {}, { data: 'hello' }],
    ['data that is no text', {}, { data: { _actionName: 'double' } }],
  ])('does not listen to %s', async (_name, message, from) => {
    const called = jest.fn();
    open({ double: called });
    await send({ _actionName: 'double', ...message }, from);
    expect(called).not.toHaveBeenCalled();
    expect(windows.posted).toEqual([]);
  });

  it('raises events that are registered, with the id of the registration', async () => {
    open({});
    channel.fire('richApiMessage', 'too early');
    await send({ _actionName: 'richApiMessage', _actionType: 1, _correlationId: 5 });
    channel.fire('richApiMessage', { ArrayData: [] });
    await send({ _actionName: 'richApiMessage', _actionType: 2, _correlationId: 6 });
    channel.fire('richApiMessage', 'too late');
    expect(windows.posted.map(({ message }) => [message['_responseType'], message['_correlationId']])).toEqual([
      [0, 5],
      [1, 5],
      [0, 6],
    ]);
  });

  it('hears nothing once it is closed', async () => {
    open({ double: () => 1 });
    channel.close();
    await send({ _actionName: 'double' });
    expect(windows.posted).toEqual([]);
  });

  it('knows which events the add-in listens to, apart from those of office.js itself', async () => {
    open({});
    await send({ _actionName: 'richApiMessage', _actionType: 1 });
    await send({ _actionName: 'documentSelectionChanged', _actionType: 1 });
    expect(channel.registeredEvents()).toEqual(['documentSelectionChanged']);
    await send({ _actionName: 'documentSelectionChanged', _actionType: 2 });
    expect(channel.registeredEvents()).toEqual([]);
  });
});
