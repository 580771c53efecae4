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

export type Members = Record<string, unknown>;

/** A frame as it came, and what it says. */
export interface Frame {
  text: string;
  json: unknown;
  /** Its members; none where it is not an object. */
  members: Members;
}

export function read(text: string): Frame {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The app may understand it.
  }
  return { text, json, members: members(json) ?? {} };
}

/** A value's members, where it is an object. */
export function members(json: unknown): Members | undefined {
  return json && typeof json === "object" && !Array.isArray(json) ? (json as Members) : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** A backend may have a `sidewire` of its own in a frame: only this shape is a place. */
export function readPlace(value: unknown): Place | undefined {
  const place = members(value) as Place | undefined;
  const { channel = "", epoch, seq, mark } = place ?? {};
  const isPlace = [channel, epoch, mark].every(isText) && Number.isSafeInteger(seq) && seq! > 0;
  return isPlace ? place : undefined;
}

export function readPlaces(value: unknown): Place[] {
  return Array.isArray(value) ? value.flatMap((place) => readPlace(place) ?? []) : [];
}

/** Names a record of a stream that no log keeps. */
export function readStream(value: unknown): string | undefined {
  const { stream, n } = members(value) ?? {};
  return isText(stream) ? `${stream} ${n}` : undefined;
}

/** Is this API Gateway's own error frame? It does not say which frame it answers. */
export function isGatewayError(frame: Members): boolean {
  return [frame.message, frame.connectionId, frame.requestId].every(isText) && !("type" in frame);
}

/** The frames of `{"type":"missed","frames":[…]}`, each byte for byte as the server wrote it. */
export function splitMissed(bundle: string): string[] {
  const frames: string[] = [];
  let depth = 0;
  let begin = 0;
  // Strings are passed over as wholes; of the rest only brackets count.
  for (const { 0: piece, index } of bundle.matchAll(/"(?:\\.|[^"\\])*"|[{}[\]]/g)) {
    if ("{[".includes(piece) && ++depth === 3) begin = index;
    if ("}]".includes(piece) && depth-- === 3) frames.push(bundle.slice(begin, index + 1));
  }
  return frames;
}
