/** Asks the server, over one connection, what was missed: at its beginning, at a hole, and now and then. */
import type { Environment } from "./environment.js";
import { type Frame, type Members } from "./frames.js";
import type { Link } from "./link.js";
import type { Order } from "./order.js";
export interface AskingOwner {
    environment: Environment;
    order: Order<Frame>;
    /** An id for a question, so that an error can be told from others. */
    nextId(): string;
    /** Earlier connections, whose own frames are not to come back. */
    was(): string[];
    /** The server has answered, or we go on without. */
    settled(link: Link, connectionId?: string): void;
    /** The server has no log. `acks`: it is new enough to acknowledge frames. */
    plain(link: Link, acks: boolean): void;
}
export declare class Asking {
    #private;
    /** Questions without an answer. */
    open: number;
    constructor(link: Link, owner: AskingOwner);
    /** Is a question under way, or about to be asked? */
    get busy(): boolean;
    stop(): void;
    ask(): void;
    /** A frame has come: is one missing before it? */
    look(): void;
    /** `{"type":"resumed",…}` */
    resumed(frame: Members): void;
    /** Is this error our question's? */
    error(frame: Members): boolean;
}
