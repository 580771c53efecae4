/** Frames that must arrive: in order, one under way, each sent again until it is answered. */
import type { Environment } from "./environment.js";
import { type Members } from "./frames.js";
import type { Link } from "./link.js";
/** API Gateway closes a connection whose browser sends more. */
export declare const MOST_BYTES: number;
/** The server's answer to a frame that it could not serve. */
export declare class SidewireError extends Error {
    readonly name = "SidewireError";
    readonly code: string;
    /** The frame's id: sent again with it, the backend knows the repeat. */
    readonly id: string | number;
    /** The whole error frame: `status`, `detail` and `request_id` may be in it. */
    readonly frame: Members;
    constructor(frame: Members, id: string | number);
}
export interface Written {
    text: string;
    bytes: number;
}
/** The frame as text; throws where API Gateway would close the connection for its size. */
export declare function write(data: unknown): Written;
export declare class Sender {
    #private;
    constructor(environment: Environment, nextId: () => string, target: () => Link | undefined);
    /** Bytes that have not been sent yet. */
    get bufferedAmount(): number;
    get paused(): boolean;
    /** Does this connection still owe an answer? */
    waitsFor(link: Link): boolean;
    send(data: unknown): Promise<void>;
    /** Sends the next frame, if it can be sent. */
    pump(): void;
    /** An ack, or an error frame. Is it ours? */
    answered(frame: Members): boolean;
    /** API Gateway's own error frame: the function has failed, or was too slow. It may not be ours. */
    gatewayFailed(): void;
    /** The server has dropped what came: waits, then sends it again. */
    pauseFor(ms: number): void;
    lost(link: Link): void;
    /** No answer will come over this connection: a frame is done when it has left. */
    withoutAcks(link: Link): void;
    close(error: Error): void;
}
