import { ApiError } from './ApiError';
import type { HostObject } from './HostClass';

/** Reads the arguments of one call by place; what is missing or of the wrong type is `InvalidArgument`. */
export class CallArguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** As sent, `undefined` and `null` alike meaning "left out". */
  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  /** All of them, however many there are. */
  all(): readonly unknown[] {
    return this.values;
  }

  isLeftOut(index: number): boolean {
    return this.at(index) === null;
  }

  text(index: number, fallback?: string): string {
    const value = this.at(index) ?? fallback;
    if (typeof value !== 'string') {
      throw new ApiError('InvalidArgument');
    }
    return value;
  }

  integer(index: number, fallback?: number): number {
    const value = this.at(index) ?? fallback;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw new ApiError('InvalidArgument');
    }
    return value;
  }

  flag(index: number, fallback: boolean): boolean {
    const value = this.at(index) ?? fallback;
    if (typeof value !== 'boolean') {
      throw new ApiError('InvalidArgument');
    }
    return value;
  }

  /** One of the given words. */
  choice<Word extends string>(index: number, words: readonly Word[], fallback?: Word): Word {
    const text = this.text(index, fallback);
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) {
      throw new ApiError('InvalidArgument');
    }
    return word;
  }

  /** A key of a collection: an id or a name. */
  key(index: number): string | number {
    const value = this.at(index);
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new ApiError('InvalidArgument');
    }
    return value;
  }

  /** An object with options; `{}` if left out. */
  options(index: number): Readonly<Record<string, unknown>> {
    const value = this.at(index) ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) {
      throw new ApiError('InvalidArgument');
    }
    return value as Readonly<Record<string, unknown>>;
  }

  list(index: number): readonly unknown[] {
    const value = this.at(index);
    if (!Array.isArray(value)) {
      throw new ApiError('InvalidArgument');
    }
    return value;
  }

  /** An object of the host of the given class. */
  object<T extends HostObject>(index: number, type: abstract new (...parameters: never[]) => T): T {
    const value = this.at(index);
    if (!(value instanceof type)) {
      throw new ApiError('InvalidArgument');
    }
    return value;
  }
}
