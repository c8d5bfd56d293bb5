import { EngineError } from './EngineError';
import type { SheetId } from './grid';
import { isSameName } from './objectNames';
import type { CustomPropertyValue, DocumentPropertiesState } from './documentPropertiesState';
import { EMPTY_DOCUMENT_PROPERTIES } from './documentPropertiesState';

export interface PropertiesState {
  readonly document: DocumentPropertiesState;
  /** In the order in which they were added. */
  readonly custom: ReadonlyMap<string, CustomPropertyValue>;
  /** Texts that add-ins keep with a sheet. */
  readonly sheets: ReadonlyMap<SheetId, ReadonlyMap<string, string>>;
}

const KEY_LIMIT = 255;

/** Title, author and so on of the document, its custom properties and those of its sheets. Keys know no case. */
export class PropertyRegistry {
  private state: PropertiesState;

  /** `now`: when the document is made. */
  constructor(now: Date) {
    const document = { ...EMPTY_DOCUMENT_PROPERTIES, creationDate: now.toISOString() };
    this.state = { document, custom: new Map(), sheets: new Map() };
  }

  document(): DocumentPropertiesState {
    return this.state.document;
  }

  updateDocument(patch: Partial<DocumentPropertiesState>): void {
    this.state = { ...this.state, document: { ...this.state.document, ...patch } };
  }

  custom(): ReadonlyMap<string, CustomPropertyValue> {
    return this.state.custom;
  }

  /** Adds a property or replaces the one of this key. @throws EngineError InvalidArgument for a key too long or empty */
  setCustom(key: string, value: CustomPropertyValue): void {
    this.state = { ...this.state, custom: withKey(this.state.custom, key, value) };
  }

  removeCustom(key: string): void {
    this.state = { ...this.state, custom: withoutKey(this.state.custom, key) };
  }

  clearCustom(): void {
    this.state = { ...this.state, custom: new Map() };
  }

  ofSheet(sheet: SheetId): ReadonlyMap<string, string> {
    return this.state.sheets.get(sheet) ?? new Map<string, string>();
  }

  /** Adds a property or replaces the one of this key. @throws EngineError InvalidArgument for a key too long or empty */
  setOfSheet(sheet: SheetId, key: string, value: string): void {
    this.setSheet(sheet, withKey(this.ofSheet(sheet), key, value));
  }

  removeOfSheet(sheet: SheetId, key: string): void {
    this.setSheet(sheet, withoutKey(this.ofSheet(sheet), key));
  }

  copySheet(from: SheetId, to: SheetId): void {
    this.setSheet(to, this.ofSheet(from));
  }

  removeSheet(sheet: SheetId): void {
    this.state = { ...this.state, sheets: withoutKey(this.state.sheets, sheet) };
  }

  capture(): PropertiesState {
    return this.state;
  }

  restore(state: PropertiesState): void {
    this.state = state;
  }

  private setSheet(sheet: SheetId, properties: ReadonlyMap<string, string>): void {
    this.state = { ...this.state, sheets: new Map([...this.state.sheets, [sheet, properties]]) };
  }
}

function withKey<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value): ReadonlyMap<string, Value> {
  if (key === '' || key.length > KEY_LIMIT) {
    throw new EngineError('InvalidArgument', `The key of a property has 1 to ${KEY_LIMIT} characters.`);
  }
  const known = [...map.keys()].find((candidate) => isSameName(candidate, key)) ?? key;
  return new Map([...map, [known, value]]);
}

function withoutKey<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([candidate]) => !isSameName(candidate, key)));
}
