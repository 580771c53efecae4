export { SidewireSocket } from "./socket.ts";
export { SidewireError } from "./sender.ts";
export type { SidewireOptions } from "./options.ts";
export type { PositionStorage } from "./memory.ts";
export type {
  SidewireEvents,
  MessageDetail,
  OpenDetail,
  ReconnectDetail,
  GapDetail,
  NoticeDetail,
  ResumedDetail,
  CloseDetail,
} from "./events.ts";
