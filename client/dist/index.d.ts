export { SidewireSocket } from "./socket.js";
export { SidewireError } from "./sender.js";
export type { SidewireOptions } from "./options.js";
export type { PositionStorage } from "./memory.js";
export type { SidewireEvents, MessageDetail, OpenDetail, ReconnectDetail, GapDetail, NoticeDetail, ResumedDetail, CloseDetail, } from "./events.js";
