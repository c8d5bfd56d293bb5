/** What one scenario costs at one size. */
export interface Measurement {
  readonly scenario: string;
  readonly customers: number;
  readonly batches: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The larger half of the largest batch; Excel on the web refuses more than 5 MB. */
  readonly largestBytes: number;
  /** JSON of the columns that must be read and written, each as a matrix of one column. */
  readonly unavoidableBytes: number;
  /** CPU time of the code in src/. */
  readonly ownCpuMs: number;
  /** CPU time of office.js. */
  readonly officeCpuMs: number;
  /** The longest that the code in src/, with office.js, kept the page from drawing and answering at a stretch. */
  readonly longestTaskMs: number;
  /** CPU time of the imitated Excel, garbage collection included. */
  readonly hostMs: number;
  /** Peak memory of the process, the imitated Excel included. */
  readonly peakMb: number;
  /** Present where a scenario repeats a step; the figures above are then of all steps together. */
  readonly steps?: {
    readonly count: number;
    readonly mostBatches: number;
    readonly meanBytes: number;
    /** CPU time of the code in src/ a step: the median and the 95th percentile. */
    readonly ownMsP50: number;
    readonly ownMsP95: number;
  };
}
