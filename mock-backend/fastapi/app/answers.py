"""The answers that were given, by `Idempotency-Key`: a repeated call is not done twice.

Bounded, for one process. Yours is a unique column or a cache that all processes share.
"""

from collections import OrderedDict

from .contract import Reply

LIMIT = 1_000


class Answers:
    """The last answers; the oldest goes first."""

    def __init__(self) -> None:
        self._answers: OrderedDict[str, list[Reply]] = OrderedDict()

    def get(self, key: str | None) -> list[Reply] | None:
        """Returns the answer that this key got before."""
        return None if key is None else self._answers.get(key)

    def put(self, key: str | None, replies: list[Reply]) -> None:
        """Remembers an answer, once it is certain."""
        if key is not None:
            self._answers[key] = replies
            if len(self._answers) > LIMIT:
                self._answers.popitem(last=False)
