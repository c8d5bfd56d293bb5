/** What only answers later, so that its code may come later too. */
type Answering<Concern> = { readonly [Method in keyof Concern]: (...values: never[]) => Promise<unknown> };

/**
 * Stands for a concern whose code is loaded when something is asked of it for the first time: of all that the pane can do,
 * most people need little on most days, and none of it when the workbook opens. Loading that has failed is tried again by the
 * next who asks.
 */
export function loadWhenAsked<Concern extends Answering<Concern>>(load: () => Promise<Concern>): Concern {
  let concern: Promise<Concern> | undefined;
  const loadOnce = async (): Promise<Concern> => {
    concern ??= load();
    try {
      return await concern;
    } catch (error) {
      concern = undefined;
      throw error;
    }
  };
  return new Proxy({} as Concern, {
    get:
      (_nothing, method) =>
      async (...values: never[]) => {
        const loaded = await loadOnce();
        return loaded[method as keyof Concern](...values);
      },
  });
}
