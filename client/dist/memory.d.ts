/** Keeps positions over a reload of the page. */
import { type Place } from "./frames.js";
export interface PositionStorage {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}
/**
 * Positions lie in the storage only while no page uses them: they are written when a page goes, and
 * taken out when one comes. A duplicated tab gets a copy of the storage, and frames share one; so
 * neither finds the positions of a page that lives.
 */
export declare class Memory {
    #private;
    key: string;
    constructor(storage: PositionStorage | undefined, owner: string);
    /** The newest that another page has left behind. */
    take(): {
        after: Place[];
        was: string[];
    };
    save(after: Place[], was: string[]): void;
    /** The page has come back, and lives on. */
    discard(): void;
}
