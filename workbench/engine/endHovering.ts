import { HoverManagerService } from '@univerjs/sheets-ui';
import type { UniverHost } from './univerHost';

/**
 * Ends Univer's watch of the pointer before its workbook: closing, Univer tells of the last cell that was pointed at, and
 * whoever hears of it asks for a workbook that would be gone.
 */
export function endHovering({ univer, injector }: UniverHost): void {
  univer.onDispose(() => injector.get(HoverManagerService).dispose());
}
