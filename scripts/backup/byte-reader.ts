/** Takes exact numbers of bytes from a stream of chunks. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  /** The next `size` bytes; null at the end of the stream. Throws when the stream ends within them. */
  async take(size: number): Promise<Buffer | null> {
    const parts = [this.held];
    let length = this.held.length;
    while (length < size) {
      const next = await this.chunks.next();
      if (next.done) {
        if (length === 0) return null;
        throw new Error('The stream ends in the middle.');
      }
      parts.push(next.value);
      length += next.value.length;
    }
    const whole = parts.length === 1 ? this.held : Buffer.concat(parts, length);
    this.held = whole.subarray(size);
    return whole.subarray(0, size);
  }
}
