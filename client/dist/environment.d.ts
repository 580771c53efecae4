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
export declare function realEnvironment(wire: unknown): Environment;
