/** The page of examples/Answer.tsx, which writes down what its socket tells, over reloads too. */

import { createRoot } from "react-dom/client";
import { SidewireSocket } from "sidewire-client";
import { Answers } from "../examples/Answer.tsx";

const SEEN = "seen";

const { dispatchEvent } = SidewireSocket.prototype;
SidewireSocket.prototype.dispatchEvent = function (event: Event): boolean {
  const { json } = event as Event & { json?: { type: string; n: number } };
  const seen = JSON.parse(sessionStorage.getItem(SEEN) ?? "[]") as unknown[];
  if (json?.type !== "done") seen.push(json?.n ?? event.type);
  sessionStorage.setItem(SEEN, JSON.stringify(seen));
  return dispatchEvent.call(this, event);
};

const url = new URLSearchParams(location.search).get("url")!;
const token = async (): Promise<string> => (await fetch("/token")).text();
createRoot(document.getElementById("root")!).render(<Answers url={url} token={token} />);
