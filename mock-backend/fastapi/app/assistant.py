"""An answer that comes word by word, as a language model's does."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass

from . import reply
from .answers import Answers
from .chat import Chat, Seat
from .contract import Reply

NAME = "assistant"
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Assistant:
    """Answers questions; what it has answered becomes a message of the chat."""

    chat: Chat
    answers: Answers
    pace: float

    async def answer(self, seat: Seat, text: str, keys: Iterable[str]) -> AsyncIterator[Reply]:
        """Yields one reply after another. When the asker goes, Sidewire drops the call, the
        server cancels us, and no more words are paid for."""
        replies: list[Reply] = []
        done = False
        try:
            async for part in self._parts(seat, text):
                replies.append(part)
                yield part
            self.answers.put(keys, replies)
            done = True
        finally:
            if not done:
                logger.info("dropped after %d replies: nobody listens any more", len(replies))

    async def _parts(self, seat: Seat, text: str) -> AsyncIterator[Reply]:
        yield reply.to_sender({"type": "thinking"})
        words = ["You", "asked:", *text.split()]
        for n, word in enumerate(words):
            await asyncio.sleep(self.pace)
            yield reply.to_sender({"type": "chunk", "n": n, "text": word})
        speaker = Seat(seat.booking, NAME, seat.sent_at)
        message = self.chat.thread(seat.booking).say(speaker, " ".join(words))
        yield reply.to_all(message)
        yield reply.to_sender({"type": "done", "message_id": message["id"]})
