import { once } from 'node:events';
import net from 'node:net';

/** A way through to a server that can go dark: connections stay open, and nothing passes or answers any more. */
export class BlackHole {
  #dark = false;
  #pairs = new Set<[net.Socket, net.Socket]>();
  #server = net.createServer((near) => this.#join(near));

  constructor(readonly target: number) {}

  async listen(port: number): Promise<void> {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  #join(near: net.Socket): void {
    const far = net.connect(this.target, '127.0.0.1');
    const pair: [net.Socket, net.Socket] = [near, far];
    this.#pairs.add(pair);
    const end = () => {
      this.#pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const [from, to] of [pair, [far, near] as const]) {
      from.on('error', () => (this.#dark ? undefined : end()));
      from.on('close', () => (this.#dark ? undefined : end()));
      // What is sent into the dark is swallowed, as a network does that loses every packet.
      from.on('data', (chunk) => {
        if (!this.#dark) to.write(chunk);
      });
    }
  }

  goDark(): void {
    this.#dark = true;
  }

  /** Lets new connections through; those that lost something in the dark are reset. */
  heal(): void {
    this.#dark = false;
    for (const [near, far] of this.#pairs) {
      near.destroy();
      far.destroy();
    }
    this.#pairs.clear();
  }

  async close(): Promise<void> {
    this.heal();
    const closed = once(this.#server, 'close');
    this.#server.close();
    await closed;
  }
}
