import type { Plan } from '../../archive/plan';
import type { RowColouring } from '../readBasicSettings';

/** By what the customers' rows are coloured (architecture.md, "Colour"). Plans, to be applied with `ArchiveWorkbook.apply`. */
export interface RowColours {
  /** What the setting says now. */
  read(): Promise<RowColouring>;
  /** Decides how to colour by something else; never writes. Applied where nothing changes, the colours are made sure of. */
  planColours(by: RowColouring): Promise<Plan>;
}
