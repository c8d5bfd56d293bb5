import { AuthorStore } from '../../src/excel/AuthorStore';

const createStorage = (): Storage => {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => {
      entries.delete(key);
    },
    setItem: (key, value) => {
      entries.set(key, value);
    },
  };
};

describe('the name under which changes are logged', () => {
  const faults: unknown[] = [];
  const report = (error: unknown): void => void faults.push(error);

  it('is nobody until it was given, then it is kept for the next session, apart for each partition', () => {
    const storage = createStorage();
    const store = new AuthorStore(
      () => storage,
      () => 'a',
      report,
    );
    expect(store.read()).toBe('');
    store.write(' Li Wei ');
    expect(store.read()).toBe('Li Wei');
    expect(
      new AuthorStore(
        () => storage,
        () => 'a',
        report,
      ).read(),
    ).toBe('Li Wei');
    expect(
      new AuthorStore(
        () => storage,
        () => undefined,
        report,
      ).read(),
    ).toBe('');
    expect(faults).toEqual([]);
  });

  it('lasts for the session where the browser refuses storage, and the fault is told', () => {
    const refusal = new DOMException('Denied', 'SecurityError');
    const store = new AuthorStore(
      () => {
        throw refusal;
      },
      () => undefined,
      report,
    );
    store.write('Li Wei');
    expect(store.read()).toBe('Li Wei');
    expect(faults).toEqual([refusal]);
  });
});
