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

/** Bytes of a text in UTF-8. Counted rather than encoded: a copy of every batch would be garbage at once. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Halves of a pair come to four bytes together.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
