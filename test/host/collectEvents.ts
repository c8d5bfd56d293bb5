/** A handler that keeps the events it is given, in order. */
export function collectEvents<Event>(): { readonly told: Event[]; readonly handler: (event: Event) => Promise<void> } {
  const told: Event[] = [];
  return {
    told,
    handler: (event) => {
      told.push(event);
      return Promise.resolve();
    },
  };
}
