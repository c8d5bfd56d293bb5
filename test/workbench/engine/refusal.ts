import type { EngineError } from '../../../workbench/engine/EngineError';

/** What `toThrow` is given to expect the engine's refusal with this code, whatever its words. */
export function refusal(code: EngineError['code']): Error {
  return expect.objectContaining({ code }) as Error;
}
