/** Brings numbered frames into the order of their logs, each once. Pure: it knows no socket and no timer. */
import type { LogEntry, Place } from "./frames.js";
export declare class Order<F> {
    #private;
    /** Frames are held until the server has said where the connection stands. */
    holding: boolean;
    constructor(deliver: (frame: F) => void, gap: (channel: string | undefined) => void);
    /** Has the server ever said where we stand? */
    get known(): boolean;
    /** Are there frames that wait? */
    get holds(): boolean;
    /** Are there frames behind a hole? */
    get broken(): boolean;
    /** The places to go on from. */
    positions(): Place[];
    restore(places: Place[]): void;
    /** A new connection: its questions have not been answered. */
    begin(): void;
    /** The places that a question names. */
    ask(): Place[];
    /** Takes a frame, or the number of one that is not for us. */
    take(place: Place, frame?: F): void;
    /** What the server says of each log after it has sent what was missed. */
    resumed(entries: LogEntry[]): void;
    /** The server does not answer: goes on behind the holes. */
    giveUp(): void;
    /** There is no log: what is held was only numbered by chance, or by a server that went back. */
    release(): void;
}
