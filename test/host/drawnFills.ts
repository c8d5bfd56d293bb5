import { areaOn } from '../workbench/engine/areaOn';
import type { RunningHost } from '../../workbench/node/startHost';

/** The fill colours that are drawn in the cells of the active sheet at `address`; `''` is no fill. */
export async function drawnFills(host: RunningHost, address: string): Promise<string[][]> {
  await host.idle();
  return host.engine.effectiveColors(areaOn(host.engine, address)).map((row) => row.map(({ fill }) => fill));
}
