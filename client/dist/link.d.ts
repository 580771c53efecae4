/** One WebSocket's life: the handshake, pings, the end. */
import type { Environment, Wire } from "./environment.js";
import type { Asking } from "./asking.js";
export interface End {
    code: number;
    reason: string;
    wasClean: boolean;
}
/** An end that the client itself has seen. API Gateway's are below 4000. */
export declare const ended: (reason: string, code?: number) => End;
export interface LinkOwner {
    opened(link: Link): void;
    heard(link: Link, text: string): void;
    ended(link: Link, end: End): void;
    /** It is time to ping. */
    tick(link: Link, count: number): void;
    /** The connection is old: another one should take its place. */
    aged(link: Link): void;
}
export declare class Link {
    #private;
    opened: boolean;
    /** Frames may be sent: `resume` has been answered, or takes too long. */
    ready: boolean;
    /** The server has no log: frames are passed on as they come. */
    plain: boolean;
    /** The server acknowledges frames. */
    acks: boolean;
    /** Another connection has taken its place, and it ends when nothing runs on it any more. */
    draining: boolean;
    asking: Asking | undefined;
    readonly token: string | undefined;
    constructor(environment: Environment, owner: LinkOwner, wire: Wire, token: string | undefined);
    get bufferedAmount(): number;
    send(text: string): void;
    /** Has a stream's record come within the last half minute or so? */
    get streaming(): boolean;
    streamed(): void;
    /** Leaves the WebSocket, without a word to the owner. A dead one takes minutes to close by itself. */
    drop(code?: number, reason?: string): void;
    /** Runs this unless the connection ends before. */
    after(ms: number, run: () => unknown): void;
    end(end: End): void;
    /** What was sent must be answered. */
    expect(): void;
}
