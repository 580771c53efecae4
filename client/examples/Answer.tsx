/**
 * An LLM's answer while it is written. It survives reconnects and reloads, because the backend sends its
 * chunks to a channel of this chat session, which Sidewire numbers and keeps:
 *
 *   connect answer   {"sidewire":{"join":["session:42"]}}
 *   each chunk       {"type":"chunk","answer":"a1","n":0,"text":"Hel","broadcast":{"channel":"session:42"}}
 *   at the end       {"type":"done","answer":"a1","broadcast":{"channel":"session:42"}}
 */

import { useState, type ReactElement } from "react";
import { useSidewire } from "sidewire-client/react";

interface Chunk {
  type: "chunk" | "done";
  answer: string;
  n: number;
  text: string;
}

interface Answer {
  chunks: string[];
  done: boolean;
}

type Answers = Record<string, Answer>;

/** A backend that was asked twice sends a chunk twice: its number says so. */
function withChunk(answers: Answers, { type, answer, n, text }: Chunk): Answers {
  const before = answers[answer] ?? { chunks: [], done: false };
  if (type === "done") return { ...answers, [answer]: { ...before, done: true } };
  const chunks = [...before.chunks];
  chunks[n] = text;
  return { ...answers, [answer]: { ...before, chunks } };
}

const KEPT = "answers of session 42";
const kept = (): Answers => JSON.parse(sessionStorage.getItem(KEPT) ?? "{}") as Answers;

/** Keeps the chunk before anything else happens: the client's position is behind it from now on. */
function keep(chunk: Chunk): Answers {
  const answers = withChunk(kept(), chunk);
  sessionStorage.setItem(KEPT, JSON.stringify(answers));
  return answers;
}

export function Answers({ url, token }: { url: string; token: () => Promise<string> }): ReactElement {
  const [answers, setAnswers] = useState(kept);
  const { status, send } = useSidewire({
    url, // …?booking_id=session42
    token, // a JWT of 60 s is renewed while the answer is written
    storage: sessionStorage, // together with the answers, which `keep` keeps
    onMessage: (json) => {
      const frame = json as Chunk;
      if (frame.type === "chunk" || frame.type === "done") setAnswers(keep(frame));
    },
  });
  const ask = (text: string): Promise<void> => send({ type: "ask", text });

  return (
    <main aria-busy={status !== "open"}>
      <button onClick={() => void ask("Why is the sky blue?")}>Ask</button>
      {Object.entries(answers).map(([id, { chunks, done }]) => (
        <p key={id}>
          {chunks.join("")}
          {done ? "" : "…"}
        </p>
      ))}
    </main>
  );
}
