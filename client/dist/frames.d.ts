/** What a frame says to the client itself. Whatever has another shape belongs to the app. */
/** A place in a log, as the server writes it into a frame's `sidewire`. Without a channel it is the home's. */
export interface Place {
    channel?: string;
    epoch: string;
    seq: number;
    mark: string;
}
/** One log in `resumed`. */
export type LogEntry = Place & {
    complete?: boolean;
    joined?: boolean;
};
export type Members = Record<string, unknown>;
/** A frame as it came, and what it says. */
export interface Frame {
    text: string;
    json: unknown;
    /** Its members; none where it is not an object. */
    members: Members;
}
export declare function read(text: string): Frame;
/** A value's members, where it is an object. */
export declare function members(json: unknown): Members | undefined;
/** A backend may have a `sidewire` of its own in a frame: only this shape is a place. */
export declare function readPlace(value: unknown): Place | undefined;
export declare function readPlaces(value: unknown): Place[];
/** Names a record of a stream that no log keeps. */
export declare function readStream(value: unknown): string | undefined;
/** Is this API Gateway's own error frame? It does not say which frame it answers. */
export declare function isGatewayError(frame: Members): boolean;
/** The frames of `{"type":"missed","frames":[…]}`, each byte for byte as the server wrote it. */
export declare function splitMissed(bundle: string): string[];
