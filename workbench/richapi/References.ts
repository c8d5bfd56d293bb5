import type { HostObject } from './HostClass';
import { ApiError } from './ApiError';

/** Objects that office.js holds between batches: ranges, until it gives them back (`_RemoveReference`). */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private lastNumber = 0;

  /** The reference id of an object, the same one each time. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) {
      return known;
    }
    this.lastNumber += 1;
    const id = `ref_${this.lastNumber}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** `undefined` if the object was never kept. */
  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** @throws ApiError `InvalidReference` if it was given back or never existed. */
  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) {
      throw new ApiError('InvalidReference');
    }
    return object;
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) {
      this.objects.delete(id);
      this.ids.delete(object);
    }
  }

  /** A fresh load of the add-in starts with none. */
  clear(): void {
    this.objects.clear();
    this.ids.clear();
  }

  get size(): number {
    return this.objects.size;
  }

  kept(): Iterable<HostObject> {
    return this.objects.values();
  }
}
