"""The chat: messages of each booking, with reactions, and who has read how far.

In memory and bounded, for one process. Yours is in your database.
"""

import hashlib
import itertools
import json
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from functools import singledispatchmethod

from fastapi import HTTPException, status

from . import frames, reply
from .contract import ConnectReply, Reply
from .reply import Frame

MESSAGES = 1_000
BOOKINGS = 1_000
HISTORY_BYTES = 100_000
"""A frame over 128 KiB is not sent."""


@dataclass(frozen=True)
class Seat:
    """Whose frame it is."""

    booking: str
    user: str
    sent_at: int | None = None
    """When API Gateway got it, in epoch milliseconds."""


@dataclass
class Thread:
    """What was said in one booking; the oldest goes first."""

    messages: deque[Frame] = field(default_factory=lambda: deque(maxlen=MESSAGES))
    ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def say(self, seat: Seat, text: str) -> Frame:
        message = {
            "type": "message",
            "id": f"m{next(self.ids)}",
            "user_id": seat.user,
            "text": text,
            "sent_at": seat.sent_at,
        }
        self.messages.append(message)
        return message

    def find(self, message_id: str) -> Frame:
        for message in self.messages:
            if message["id"] == message_id:
                return message
        raise HTTPException(status.HTTP_404_NOT_FOUND, f"no message {message_id[:100]!r}")

    def history(self) -> Frame:
        """The latest messages that fit into one frame."""
        latest: deque[Frame] = deque()
        size = 0
        for message in reversed(self.messages):
            size += len(json.dumps(message, ensure_ascii=False).encode())
            if latest and size > HISTORY_BYTES:
                break
            latest.appendleft(message)
        return {"type": "history", "messages": list(latest)}

    def last_id(self) -> str | None:
        return self.messages[-1]["id"] if self.messages else None


class Chat:
    """All bookings."""

    def __init__(self) -> None:
        self._threads: OrderedDict[str, Thread] = OrderedDict()

    def thread(self, booking: str) -> Thread:
        """Returns a booking's thread; the oldest booking is forgotten first."""
        if booking not in self._threads:
            self._threads[booking] = Thread()
            if len(self._threads) > BOOKINGS:
                self._threads.popitem(last=False)
        return self._threads[booking]

    def connect(self, seat: Seat) -> ConnectReply:
        """The history for the new connection, a receipt for the others."""
        thread = self.thread(seat.booking)
        return ConnectReply(
            initial=thread.history(),
            receipt=receipt(seat, thread.last_id()),
            user_id=seat.user,
        )

    def answer(self, seat: Seat, frame: frames.Spoken) -> list[Reply]:
        """What is said to a frame."""
        return [self._answer(frame, seat)]

    @singledispatchmethod
    def _answer(self, frame: frames.Spoken, seat: Seat) -> Reply:
        raise NotImplementedError(type(frame), seat)

    @_answer.register
    def _(self, frame: frames.Message, seat: Seat) -> Reply:
        return reply.to_all(self.thread(seat.booking).say(seat, frame.text))

    @_answer.register
    def _(self, frame: frames.Reaction, seat: Seat) -> Reply:
        message = self.thread(seat.booking).find(frame.message_id)
        reaction = {"user_id": seat.user, "emoji": frame.emoji}
        message["reactions"] = [*message.get("reactions", [])[-99:], reaction]
        return reply.to_all({"type": "reaction", "message_id": frame.message_id, **reaction})

    @_answer.register
    def _(self, frame: frames.History, seat: Seat) -> Reply:  # noqa: ARG002
        return reply.to_sender(self.thread(seat.booking).history())

    @_answer.register
    def _(self, frame: frames.Read, seat: Seat) -> Reply:
        self.thread(seat.booking).find(frame.message_id)
        return reply.to_others(receipt(seat, frame.message_id))

    @_answer.register
    def _(self, frame: frames.Typing, seat: Seat) -> Reply:  # noqa: ARG002
        return reply.to_others_now({"type": "typing", "user_id": seat.user})

    @_answer.register
    def _(self, frame: frames.Subscribe, seat: Seat) -> Reply:
        return reply.joining(
            {"type": "subscribed", "topic": frame.topic}, [channel(seat, frame.topic)]
        )

    @_answer.register
    def _(self, frame: frames.Unsubscribe, seat: Seat) -> Reply:
        return reply.leaving(
            {"type": "unsubscribed", "topic": frame.topic}, [channel(seat, frame.topic)]
        )

    @_answer.register
    def _(self, frame: frames.Post, seat: Seat) -> Reply:
        post = {"type": "post", "topic": frame.topic, "user_id": seat.user, "body": frame.body}
        return reply.to_channel(post, channel(seat, frame.topic))

    @_answer.register
    def _(self, frame: frames.Bye, seat: Seat) -> Reply:
        del frame
        return reply.closing({"type": "bye", "user_id": seat.user})


def receipt(seat: Seat, message_id: str | None) -> Frame:
    """Tells how far somebody has read."""
    return {"type": "receipt", "user_id": seat.user, "read_up_to": message_id}


def channel(seat: Seat, topic: str) -> str:
    """Topics of different bookings are different channels. A channel's name has no room for any
    booking and topic, nor for the characters of a user's id: hence a digest."""
    digest = hashlib.sha256(json.dumps([seat.booking, topic]).encode()).hexdigest()
    return f"topic:{digest[:32]}"
