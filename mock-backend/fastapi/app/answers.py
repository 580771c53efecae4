"""The answers that were given, so that a repeat gets the same answer and is not done twice.

Sidewire repeats a call with the same `Idempotency-Key`, a client its frame with the same `id`.
Bounded, for one process. Yours is a unique column or a cache that all processes share.
"""

import hashlib
import json
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from .contract import Reply

LIMIT = 1_000


class Answers:
    """The last answers; the oldest goes first."""

    def __init__(self) -> None:
        self._answers: OrderedDict[str, list[Reply]] = OrderedDict()

    def get(self, keys: Iterable[str]) -> list[Reply] | None:
        """Returns the answer that one of these keys got before."""
        found = (self._answers.get(key) for key in keys)
        return next((replies for replies in found if replies is not None), None)

    def put(self, keys: Iterable[str], replies: list[Reply]) -> None:
        """Remembers an answer, once it is certain."""
        for key in keys:
            self._answers[key] = replies
            if len(self._answers) > LIMIT:
                self._answers.popitem(last=False)


def of_client(user: str, message_id: str, frame: Any) -> str:
    """Returns the key of a client's own repeats.

    Some clients count their ids from one again, so the frame itself belongs to it."""
    parts = json.dumps([user, message_id, frame])
    return f"client:{hashlib.sha256(parts.encode()).hexdigest()}"
