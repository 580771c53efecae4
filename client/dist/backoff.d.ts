/** How long to wait before the next attempt. */
/** 1, 2, 4, 8, 16, 16… seconds with full jitter. `attempt` counts from 0. */
export declare function backoff(attempt: number, random: number): number;
/** A value between the two. */
export declare function between(least: number, most: number, random: number): number;
