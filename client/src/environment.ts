/** What the client has of the world around it. Tests hand in their own. */

/** What the client uses of a `WebSocket`. */
export interface Wire {
  readonly bufferedAmount: number;
  onopen: ((event: never) => unknown) | null;
  onmessage: ((event: never) => unknown) | null;
  onclose: ((event: never) => unknown) | null;
  onerror: ((event: never) => unknown) | null;
  send(text: string): void;
  close(code?: number, reason?: string): void;
}

type WireClass = new (url: string, protocols: string[]) => Wire;

export type Cancel = () => void;

export interface Environment {
  /** Unix milliseconds. Only the end of a token is compared with it, so a clock that jumps does no other harm. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Runs this later, unless the function that it returns is called before. */
  after(ms: number, run: () => unknown): Cancel;
  open(url: string, protocols: string[]): Wire;
  /** Does the server answer at all? A browser does not tell a refused handshake from a broken network. */
  reachable(url: string): Promise<boolean>;
  /** Where `online`, `pagehide` and `pageshow` come from. */
  page: Partial<EventTarget>;
}

/** A timer's longest time: a longer one ends at once. */
const LONGEST = 2 ** 31 - 1;

export function realEnvironment(wire: unknown): Environment {
  return {
    now: Date.now,
    random: Math.random,
    after(ms, run) {
      const timer = setTimeout(run, Math.min(ms, LONGEST));
      return () => clearTimeout(timer);
    },
    open: (url, protocols) => new ((wire ?? WebSocket) as WireClass)(url, protocols),
    async reachable(url) {
      try {
        await fetch(url.replace(/^ws/, "http").replace(/\?.*/, ""), { method: "HEAD", mode: "no-cors" });
        return true;
      } catch {
        return false;
      }
    },
    page: globalThis as Partial<EventTarget>,
  };
}
