/** What the functions need of Excel's custom functions runtime. The genuine one is in the workbench's tests. */
class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** The functions that were associated, by id. */
export const associated = new Map<string, (...args: unknown[]) => unknown[][]>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CustomFunctionError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: (functions: Record<string, (...args: unknown[]) => unknown[][]>) => {
      for (const [id, implementation] of Object.entries(functions)) associated.set(id, implementation);
    },
  },
});

/** Calls a function as Excel does; errors in the answer are shown as `#VALUE! message`. */
export function call(id: string, ...args: unknown[]): unknown[][] {
  const implementation = associated.get(id);
  if (implementation === undefined) throw new Error(`no function ${id}`);
  return implementation(...args).map((row) =>
    row.map((cell) => (cell instanceof CustomFunctionError ? `${cell.code} ${cell.message}` : cell)),
  );
}

/** Sets the languages of Excel's screen and of the document; `undefined` for functions that run before Office has told it. */
export function setDisplayLanguage(displayLanguage: string | undefined, contentLanguage = 'en-US'): void {
  const context = { displayLanguage, contentLanguage };
  Object.assign(globalThis, { Office: displayLanguage === undefined ? undefined : { context } });
}

/** Lets Excel support these requirement sets; `undefined` for functions that run before Office has told any. */
export function setRequirementSets(sets: Readonly<Record<string, string>> | undefined): void {
  const isSetSupported = (name: string, version: string): boolean => Number(sets?.[name] ?? 0) >= Number(version);
  const context = { displayLanguage: 'en-US', requirements: { isSetSupported } };
  Object.assign(globalThis, { Office: sets === undefined ? undefined : { context } });
}
