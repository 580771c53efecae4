/** A WebSocket that comes back by itself, and misses nothing. */
import { type Environment } from "./environment.js";
import type { SidewireEvents } from "./events.js";
import { type SidewireOptions } from "./options.js";
/** The types of its events. */
export interface SidewireSocket {
    addEventListener<K extends keyof SidewireEvents>(type: K, listener: ((event: SidewireEvents[K]) => void) | EventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
}
export declare class SidewireSocket extends EventTarget {
    #private;
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSING = 2;
    static readonly CLOSED = 3;
    onopen: ((event: SidewireEvents["open"]) => void) | null;
    onmessage: ((event: SidewireEvents["message"]) => void) | null;
    onclose: ((event: SidewireEvents["close"]) => void) | null;
    /** The URL of the newest attempt, without the token. */
    url: string;
    /** Why the socket is closed for good. */
    closed: string | undefined;
    constructor(options: SidewireOptions, environment?: Environment);
    get readyState(): number;
    /** Bytes that have not left. */
    get bufferedAmount(): number;
    /**
     * Sends a JSON object, after those before it. Resolves when the backend has answered it, and rejects
     * with a `SidewireError` when it could not be served. Sends it again, with the same `id`, until then.
     */
    send(data: string | object): Promise<void>;
    /** Sends a frame now, once, out of order and without an answer. False: it was not sent. */
    sendVolatile(data: unknown): boolean;
    /** Gives the server a new token. Resolves with its end, in Unix seconds. */
    renew(): Promise<number>;
    close(code?: number, reason?: string): void;
}
