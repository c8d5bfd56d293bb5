import { EngineError } from './EngineError';

export interface XmlPart {
  /** A GUID in braces, kept by the file. */
  readonly id: string;
  readonly xml: string;
}

/** The custom XML parts of the document, in the order in which they were added. */
export class XmlPartRegistry {
  private parts: readonly XmlPart[] = [];

  list(): readonly XmlPart[] {
    return this.parts;
  }

  /** Adds a part and answers its id. The caller answers for `xml` being well formed. */
  add(xml: string, id = `{${crypto.randomUUID().toUpperCase()}}`): string {
    this.parts = [...this.parts, { id, xml }];
    return id;
  }

  /** @throws EngineError ItemNotFound */
  set(id: string, xml: string): void {
    this.check(id);
    this.parts = this.parts.map((part) => (part.id === id ? { id, xml } : part));
  }

  /** @throws EngineError ItemNotFound */
  remove(id: string): void {
    this.check(id);
    this.parts = this.parts.filter((part) => part.id !== id);
  }

  capture(): readonly XmlPart[] {
    return this.parts;
  }

  restore(parts: readonly XmlPart[]): void {
    this.parts = parts;
  }

  private check(id: string): void {
    if (!this.parts.some((part) => part.id === id)) {
      throw new EngineError('ItemNotFound', `There is no XML part with the id ${id}.`);
    }
  }
}
