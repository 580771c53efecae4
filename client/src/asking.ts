/** Asks the server, over one connection, what was missed: at its beginning, at a hole, and now and then. */

import { between } from "./backoff.ts";
import type { Cancel, Environment } from "./environment.ts";
import { members, type Frame, type LogEntry, type Members } from "./frames.ts";
import type { Link } from "./link.ts";
import type { Order } from "./order.ts";

/** A frame that another one has overtaken comes within this. */
const HOLE_FROM = 300;
const HOLE_TO = 700;
/** So long after a question it is asked again. */
const AGAIN = [2_000, 5_000, 10_000];
/** So long after the last one we go on without. */
const SILENCE = 10_000;

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

export class Asking {
  /** Questions without an answer. */
  open = 0;
  readonly #link: Link;
  readonly #owner: AskingOwner;
  #ids = new Set<unknown>();
  #tries = 0;
  /** Those that the newest question is to fill. */
  #holes: string[] = [];
  /** Ends the wait for an answer. */
  #waiting: Cancel | undefined;
  /** Ends the wait for a hole to fill itself. */
  #watching: Cancel | undefined;
  /** So often we ask after a frame of ours, where a channel is lacking. The app may have left it. */
  #joins = 3;

  constructor(link: Link, owner: AskingOwner) {
    this.#link = link;
    this.#owner = owner;
  }

  /** Is a question under way, or about to be asked? */
  get busy(): boolean {
    return !!this.#waiting;
  }

  stop(): void {
    this.#watching?.();
    this.#watching = undefined;
    this.#waiting?.();
    this.#waiting = undefined;
  }

  ask(): void {
    const { order, nextId, was } = this.#owner;
    const id = nextId();
    const [after, earlier] = [order.ask(id), was()];
    this.#holes = order.holes();
    this.#ids.add(id);
    this.open++;
    this.#tries++;
    this.#link.send(
      JSON.stringify({ type: "resume", id, ...(after.length && { after }), ...(earlier.length && { was: earlier }) }),
    );
    this.#again();
  }

  /** A frame has come: is one missing before it? */
  look(): void {
    const { order } = this.#owner;
    if (order.broken) this.#watch(order.holes());
  }

  /** A frame of ours was answered: it may have joined a channel again that the last connection was in. */
  mayHaveJoined(): void {
    if (!this.busy && this.#owner.order.lacks && this.#joins-- > 0) this.#watch();
  }

  /** `{"type":"resumed",…}` */
  resumed(frame: Members): void {
    const { order, settled } = this.#owner;
    const entries = (frame.logs as unknown[]).filter(members);
    this.open--;
    if (entries.length === 0) {
      this.#plain(true);
      return;
    }
    this.#link.plain = false;
    order.resumed(entries as unknown as LogEntry[], frame.in_reply_to);
    // Where many speak, there is nearly always a younger hole, which may fill itself.
    if (!order.hasAny(this.#holes)) {
      this.#done();
      this.look();
    }
    settled(this.#link, String(frame.connection_id));
  }

  /** Is this error our question's? */
  error(frame: Members): boolean {
    if (!this.#ids.delete(frame.in_reply_to)) return false;
    this.open--;
    // A later question may have been answered meanwhile.
    if (!this.busy) return true;
    // Its table does not serve: it may be asked again. Any other error is an older server's.
    if (frame.code === "internal") this.#again();
    else this.#plain(false);
    return true;
  }

  /** Asks after a moment, unless these holes were filled by then. */
  #watch(holes?: string[]): void {
    const { environment, order } = this.#owner;
    if (this.busy || this.#watching) return;
    this.#watching = environment.after(between(HOLE_FROM, HOLE_TO, environment.random()), () => {
      this.#watching = undefined;
      if (this.busy) return;
      if (!holes || order.hasAny(holes)) this.ask();
      else this.look();
    });
  }

  #again(): void {
    const wait = AGAIN[this.#tries - 1];
    this.#waiting?.();
    this.#waiting = this.#owner.environment.after(wait ?? SILENCE, () => (wait ? this.ask() : this.#giveUp()));
  }

  #giveUp(): void {
    const { order } = this.#owner;
    if (!order.known && !order.holds) {
      this.#plain(false);
      return;
    }
    // There is a log: numbers have come.
    this.#done();
    order.giveUp();
    this.#owner.settled(this.#link);
  }

  #plain(acks: boolean): void {
    this.#done();
    this.#owner.plain(this.#link, acks);
  }

  #done(): void {
    this.stop();
    this.#tries = 0;
  }
}
