/** `useSidewire`: a `SidewireSocket` that lives as long as a component. */

import { useEffect, useMemo, useRef, useState } from "react";
import { SidewireSocket, type SidewireEvents, type SidewireOptions } from "./index.ts";

export type SidewireStatus = "connecting" | "open" | "closed";

export interface UseSidewireOptions extends SidewireOptions {
  /** A new key makes a new socket. Where `url` is text, the URL is the key. */
  key?: string;
  /** False: there is no socket, and `send` rejects. */
  enabled?: boolean;
  onMessage?: (json: unknown, event: SidewireEvents["message"]) => void;
  /** Frames are missing: load again what the component shows. */
  onGap?: (channel: string | undefined) => void;
  onClose?: (event: SidewireEvents["close"]) => void;
}

export interface Sidewire {
  status: SidewireStatus;
  /** Why it is closed. */
  closed: string | undefined;
  send(data: string | object): Promise<void>;
  sendVolatile(data: unknown): boolean;
  renew(): Promise<number>;
  /** The socket itself; nothing before the component is mounted. */
  socket(): SidewireSocket | undefined;
}

export function useSidewire(options: UseSidewireOptions): Sidewire {
  const { key = typeof options.url === "string" ? options.url : "", enabled = true } = options;
  const newest = useRef(options);
  newest.current = options;
  const current = useRef<SidewireSocket | undefined>(undefined);
  const [state, setState] = useState<{ status: SidewireStatus; closed?: string }>({ status: "connecting" });

  useEffect(() => {
    if (!enabled) return;
    const ask = <T>(asked: T | (() => T | Promise<T>)): T | Promise<T> =>
      typeof asked === "function" ? (asked as () => T | Promise<T>)() : asked;
    const { token } = newest.current;
    const socket = new SidewireSocket({
      ...newest.current,
      url: () => ask(newest.current.url),
      token: () => ask(newest.current.token),
      // Only a function gives a newer token by itself.
      ...(typeof token !== "function" && { renew: false }),
    });
    current.current = socket;
    setState({ status: "connecting" });
    socket.addEventListener("open", () => setState({ status: "open" }));
    socket.addEventListener("reconnect", () => setState({ status: "connecting" }));
    socket.addEventListener("message", (event) => newest.current.onMessage?.(event.json, event));
    socket.addEventListener("gap", (event) => newest.current.onGap?.(event.channel));
    socket.addEventListener("close", (event) => {
      setState({ status: "closed", closed: event.reason });
      newest.current.onClose?.(event);
    });
    return () => {
      current.current = undefined;
      socket.close();
    };
  }, [key, enabled]);

  const calls = useMemo(() => {
    const missing = (): Promise<never> => Promise.reject(new Error("there is no socket"));
    return {
      send: (data: string | object) => current.current?.send(data) ?? missing(),
      sendVolatile: (data: unknown) => current.current?.sendVolatile(data) ?? false,
      renew: () => current.current?.renew() ?? missing(),
      socket: () => current.current,
    };
  }, []);
  return { ...calls, status: state.status, closed: state.closed };
}
