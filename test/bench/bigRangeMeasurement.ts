/** What one way of writing and reading a big range costs. */
export interface BigRangeMeasurement {
  readonly way: string;
  readonly rows: number;
  readonly write: { readonly wallMs: number; readonly cpuMs: number };
  readonly read: { readonly wallMs: number; readonly cpuMs: number };
  /** Heap that the cells take up afterwards. */
  readonly keptMb: number;
  /** Peak memory of the process, what is to be written included. */
  readonly peakMb: number;
}
