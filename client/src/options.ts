/** What an app may say of its socket. */

import type { PositionStorage } from "./memory.ts";

type Asked<T> = T | (() => T | Promise<T>);

export interface SidewireOptions {
  /** `wss://HOST/STAGE?booking_id=1`; a function is asked before each attempt. */
  url: Asked<string>;
  /** A function is asked before each attempt, and for each renewal. */
  token?: Asked<string | undefined>;
  /** Where the token goes: into the query (default), or as the subprotocols `bearer, <token>`. */
  tokenIn?: "query" | "protocol";
  /** Asks for what was missed (default). */
  resume?: boolean;
  /** Has frames acknowledged (default). */
  ack?: boolean;
  /** Renews a JWT that a `token` function gives before its end (default). */
  renew?: boolean;
  /** The client gives up after so many attempts in a row. By default it never does. */
  maxAttempts?: number;
  /** Keeps positions over a reload of the page: `sessionStorage`. For apps that keep their messages, too. */
  storage?: PositionStorage;
  /** For programs without a `WebSocket` of their own, such as Node 20: that of `ws`. */
  WebSocket?: unknown;
}

export async function answerOf<T>(asked: Asked<T>): Promise<T> {
  return typeof asked === "function" ? await (asked as () => T | Promise<T>)() : asked;
}

/** The URL and the subprotocols of an attempt. */
export function address(url: string, token: string | undefined, options: SidewireOptions): { url: string; protocols: string[] } {
  const add = (name: string, value: string): void => {
    url += `${url.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
  };
  if (options.resume !== false) add("resume", "1");
  if (options.ack !== false) add("ack", "1");
  if (token === undefined) return { url, protocols: [] };
  if (options.tokenIn === "protocol") return { url, protocols: ["bearer", token] };
  add("token", token);
  return { url, protocols: [] };
}
