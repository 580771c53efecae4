/** The events of a `SidewireSocket`. */

/** A frame. */
export interface MessageDetail {
  /** The frame's text, byte for byte as the server sent it. */
  data: string;
  /** What the text says, where it is JSON. */
  json: unknown;
}

/** A connection is there. */
export interface OpenDetail {
  /** It is not the first one. */
  again: boolean;
}

/** The connection was lost, and another one is on its way. */
export interface ReconnectDetail {
  code: number;
  reason: string;
  /** Milliseconds until the next attempt. */
  delay: number;
}

/** Frames are missing before the next one: load from the backend what the app needs. */
export interface GapDetail {
  /** The channel; nothing for the home. */
  channel: string | undefined;
}

/** The end. */
export interface CloseDetail {
  code: number;
  reason: string;
  wasClean: boolean;
}

/** The server lacks something, which is said once. */
export interface NoticeDetail {
  code: "no_log" | "no_renewal";
  message: string;
}

/** The server has said what was missed; from here on frames are live. */
export interface ResumedDetail {
  connectionId: string;
}

export interface SidewireEvents {
  open: Event & OpenDetail;
  message: Event & MessageDetail;
  resumed: Event & ResumedDetail;
  reconnect: Event & ReconnectDetail;
  gap: Event & GapDetail;
  notice: Event & NoticeDetail;
  close: Event & CloseDetail;
}
