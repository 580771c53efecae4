/** How long to wait before the next attempt. */

const LONGEST = 16_000;

/** 1, 2, 4, 8, 16, 16… seconds with full jitter. `attempt` counts from 0. */
export function backoff(attempt: number, random: number): number {
  return random * Math.min(LONGEST, 1000 * 2 ** attempt);
}

/** A value between the two. */
export function between(least: number, most: number, random: number): number {
  return least + (most - least) * random;
}
