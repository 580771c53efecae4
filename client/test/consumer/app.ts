// An app in TypeScript that uses the package as it is published. It only has to compile.
import { SidewireError, SidewireSocket } from "sidewire-client";
import { useSidewire } from "sidewire-client/react";

const socket = new SidewireSocket({ url: "wss://host/stage", token: async () => "token", storage: sessionStorage });
socket.onmessage = (event) => console.log(event.data.length, event.json);
socket.addEventListener("gap", (event) => console.log(event.channel?.length));
socket.addEventListener("close", ({ code, reason }) => console.log(code.toFixed(), reason.trim()));
const sent: Promise<void> = socket.send({ type: "message", text: "hi" });
sent.catch((error: unknown) => error instanceof SidewireError && console.log(error.code, error.id));
const left: boolean = socket.sendVolatile({ type: "typing" });
console.log(left, socket.readyState === SidewireSocket.OPEN, socket.bufferedAmount);

export function Component(): string {
  const { status, send } = useSidewire({ url: "wss://host/stage", onMessage: (json) => console.log(json) });
  void send({ type: "message" });
  return status;
}
