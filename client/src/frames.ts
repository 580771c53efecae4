/** What a frame says to the client itself. Whatever has another shape belongs to the app. */

/** A place in a log, as the server writes it into a frame's `sidewire`. Without a channel it is the home's. */
export interface Place {
  channel?: string;
  epoch: string;
  seq: number;
  mark: string;
}

/** One log in `resumed`. */
export type LogEntry = Place & { complete?: boolean; joined?: boolean };

/** A frame as it came, and what it says. */
export interface Frame {
  text: string;
  json: unknown;
}

export type Members = Record<string, unknown>;

export function readFrame(text: string): Frame {
  try {
    return { text, json: JSON.parse(text) };
  } catch {
    return { text, json: undefined };
  }
}

/** The frame's members, where it is an object. */
export function members(json: unknown): Members | undefined {
  return json && typeof json === "object" && !Array.isArray(json) ? (json as Members) : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** A backend may have a `sidewire` of its own in a frame: only this shape is a place. */
export function readPlace(value: unknown): Place | undefined {
  const { channel, epoch, seq, mark } = members(value) ?? {};
  const named = channel === undefined || isText(channel);
  if (!named || !isText(epoch) || !isText(mark) || !Number.isSafeInteger(seq) || (seq as number) < 1) return;
  return { ...(channel !== undefined && { channel }), epoch, seq: seq as number, mark };
}

export function readPlaces(value: unknown): Place[] {
  return Array.isArray(value) ? value.map(readPlace).filter((place) => place !== undefined) : [];
}

/** Names a record of a stream that no log keeps. */
export function readStream(value: unknown): string | undefined {
  const { stream, n } = members(value) ?? {};
  return isText(stream) && typeof n === "number" ? `${stream} ${n}` : undefined;
}

/** Is this API Gateway's own error frame? It does not say which frame it answers. */
export function isGatewayError(frame: Members): boolean {
  return isText(frame.message) && isText(frame.connectionId) && isText(frame.requestId) && frame.type === undefined;
}

/** The frames of `{"type":"missed","frames":[…]}`, each byte for byte as the server wrote it. */
export function splitMissed(bundle: string): string[] {
  const frames: string[] = [];
  let [depth, begin, quoted] = [0, 0, false];
  for (let i = 0; i < bundle.length; i++) {
    const letter = bundle[i]!;
    if (quoted) {
      if (letter === "\\") i++;
      else quoted = letter !== '"';
    } else if (letter === '"') quoted = true;
    else if ("{[".includes(letter)) {
      if (++depth === 3) begin = i;
    } else if ("}]".includes(letter) && depth-- === 3) frames.push(bundle.slice(begin, i + 1));
  }
  return frames;
}
