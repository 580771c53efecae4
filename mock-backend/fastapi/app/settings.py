"""The environment, read once, when the application is made."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True)
class Settings:
    """What can be set from outside."""

    signing_secrets: tuple[str, ...] = ()
    """Empty: calls are not checked for a signature. With two, either is accepted."""

    jwt_secret: str | None = None
    """None: a token is the user's name (demo mode)."""

    bookings: frozenset[str] | None = None
    """The bookings that exist; None: all of them."""

    publish_url: str | None = None
    """Where Sidewire takes publishes; None: what comes in over REST cannot be broadcast."""

    publish_secret: str = ""
    """What signs them: the function's `PUBLISH_SIGNING_SECRET`."""

    pace: float = 0.05
    """Seconds between two words of the assistant."""

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Self:
        """Reads the variables that README.md lists."""
        bookings = environment.get("DEMO_BOOKINGS")
        return cls(
            signing_secrets=tuple(environment.get("BACKEND_SIGNING_SECRET", "").split()),
            jwt_secret=environment.get("DEMO_JWT_SECRET") or None,
            bookings=frozenset(bookings.split(",")) if bookings else None,
            publish_url=environment.get("SIDEWIRE_PUBLISH_URL") or None,
            publish_secret=environment.get("PUBLISH_SIGNING_SECRET", ""),
            pace=float(environment.get("DEMO_PACE", cls.pace)),
        )
