/** Gives a connection a newer token before its own ends. */
import type { Environment } from "./environment.js";
import { type Members } from "./frames.js";
/** A JWT's `exp`, in Unix seconds. */
export declare function tokenEnd(token?: string): number | undefined;
/** How long to wait before a token that ends then is renewed. A wrong clock makes it early or late, never often. */
export declare function renewIn(end: number, now: number): number;
export interface RenewalOwner {
    environment: Environment;
    /** A token that ends is renewed without the app's asking. */
    automatic: boolean;
    nextId(): string;
    /** The app's newest token. */
    token(): Promise<string | undefined>;
    /** Sends over the connection, if there is one. */
    send(text: string): void;
    /** The server does not know renewals. */
    unknown(): void;
}
export declare class Renewal {
    #private;
    constructor(owner: RenewalOwner);
    /** A connection has begun, with this token. */
    begin(token: string | undefined): void;
    stop(message: string): void;
    /** Gives the server the app's newest token. Resolves with its end, in Unix seconds. */
    renew(): Promise<number>;
    /** `{"type":"auth","expires_at":…}`, or an ack or an error with our id. Is it ours? */
    answered(frame: Members): boolean;
}
