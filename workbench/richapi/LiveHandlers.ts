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
  /** Replaced and never changed, so that an event can keep who listened when it was raised. */
  private handlers: readonly LiveHandler[] = [];

  add(object: HostObject, event: string): void {
    this.change(object, event, 1);
  }

  /** Of no effect for what was never registered, as in Excel. */
  remove(object: HostObject, event: string): void {
    this.change(object, event, -1);
  }

  list(): readonly LiveHandler[] {
    return this.handlers;
  }

  /** A fresh load of the add-in starts with none. */
  clear(): void {
    this.handlers = [];
  }

  private change(target: HostObject, member: string, by: number): void {
    const event = `${target.hostClass.name}.${member}`;
    const object = target.hostClass.eventTarget(target);
    const place = this.handlers.findIndex((handler) => handler.event === event && handler.object === object);
    const count = (this.handlers[place]?.count ?? 0) + by;
    const changed = count > 0 ? [{ event, object, count }] : [];
    this.handlers =
      place < 0
        ? [...this.handlers, ...changed]
        : [...this.handlers.slice(0, place), ...changed, ...this.handlers.slice(place + 1)];
  }
}
