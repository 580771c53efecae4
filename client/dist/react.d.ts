/** `useSidewire`: a `SidewireSocket` that lives as long as a component. */
import { SidewireSocket, type SidewireEvents, type SidewireOptions } from "./index.js";
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
export declare function useSidewire(options: UseSidewireOptions): Sidewire;
