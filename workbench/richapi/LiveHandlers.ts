import type { HostObject } from './HostClass';

/** Registrations of one event on one object. */
export interface LiveHandler {
  /** `Worksheet.onChanged` */
  readonly event: string;
  /** The object's id, `''` where there is only one such object. */
  readonly object: string;
  /** office.js registers once for all handlers that were added to one event of one client object. */
  readonly count: number;
}

/** Events that add-ins have registered for and not unregistered: what grows here leaks. */
export class LiveHandlers {
  private readonly handlers = new Map<string, LiveHandler>();

  add(object: HostObject, event: string): void {
    this.change(object, event, 1);
  }

  /** Of no effect for what was never registered, as in Excel. */
  remove(object: HostObject, event: string): void {
    this.change(object, event, -1);
  }

  list(): readonly LiveHandler[] {
    return [...this.handlers.values()];
  }

  /** A fresh load of the add-in starts with none. */
  clear(): void {
    this.handlers.clear();
  }

  private change(target: HostObject, member: string, by: number): void {
    const event = `${target.hostClass.name}.${member}`;
    const [id] = Object.values(target.hostClass.identity(target));
    const object = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
    const key = `${event}\n${object}`;
    const count = (this.handlers.get(key)?.count ?? 0) + by;
    if (count > 0) this.handlers.set(key, { event, object, count });
    else this.handlers.delete(key);
  }
}
