import { RenderManagerService } from '@univerjs/engine-render';

/** By its name, as Univer does not export it. */
const MARKS = 'ForceStringRenderController';

let isDone = false;

/**
 * Univer tries each text in view as a number in all ways of writing one, several times a frame, to mark those that are
 * numbers; also when it is told not to mark them. To be called before its plugin for drawing sheets is registered.
 */
export function leaveOutTextMarks(): void {
  if (isDone) return;
  isDone = true;
  const { prototype } = RenderManagerService;
  const register = Object.getOwnPropertyDescriptor(prototype, 'registerRenderModule')
    ?.value as RenderManagerService['registerRenderModule'];
  prototype.registerRenderModule = function (this: RenderManagerService, type, module) {
    const isMarks = Array.isArray(module) && typeof module[0] === 'function' && module[0].name === MARKS;
    return isMarks ? { dispose: () => undefined } : register.call(this, type, module);
  };
}
