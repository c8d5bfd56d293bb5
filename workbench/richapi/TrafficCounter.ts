/** What went over the wire; bytes are UTF-8 bytes of the JSON texts. */
export interface TrafficCount {
  readonly batches: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Of the largest single request or response. */
  readonly largestBytes: number;
}

const none: TrafficCount = { batches: 0, requestBytes: 0, responseBytes: 0, largestBytes: 0 };

/** Counts batches and their bytes since the last reset. */
export class TrafficCounter {
  private count = none;

  request(bytes: number): void {
    this.count = {
      ...this.count,
      batches: this.count.batches + 1,
      requestBytes: this.count.requestBytes + bytes,
      largestBytes: Math.max(this.count.largestBytes, bytes),
    };
  }

  response(bytes: number): void {
    this.count = {
      ...this.count,
      responseBytes: this.count.responseBytes + bytes,
      largestBytes: Math.max(this.count.largestBytes, bytes),
    };
  }

  read(): TrafficCount {
    return this.count;
  }

  reset(): void {
    this.count = none;
  }
}

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
