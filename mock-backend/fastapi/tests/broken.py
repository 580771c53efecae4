"""The application with one mistake in it, which `BROKEN` names: mistakes that are really made, and
that contract-check has to find. `uvicorn tests.broken:app`
"""

import os
from collections.abc import Callable, Iterable
from typing import Any

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, ConfigDict

from app import frames
from app.chat import Seat
from app.contract import Reply, SignatureClaims
from app.main import Backend, create_app
from app.settings import Settings


def accepts_bad_token(backend: Backend) -> None:
    """Nobody looks at the token."""
    backend.tokens.user = lambda token: token or "nobody"  # type: ignore[method-assign]


def fails_on_unicode(backend: Backend) -> None:
    """A log in ASCII, say."""
    answer = backend.chat.answer

    def broken(seat: Seat, frame: frames.Spoken) -> list[Reply]:
        try:
            frame.model_dump_json().encode("ascii")
        except UnicodeEncodeError as error:
            raise HTTPException(500, str(error)) from error
        return answer(seat, frame)

    backend.chat.answer = broken  # type: ignore[method-assign]


class Loose(BaseModel):
    """A reply without types."""

    model_config = ConfigDict(extra="allow")


def broadcasts_to_a_word(backend: Backend) -> None:
    """An audience that the contract does not know."""
    answer = backend.chat.answer

    def broken(seat: Seat, frame: frames.Spoken) -> list[Reply]:
        return [loose(reply) for reply in answer(seat, frame)]

    def loose(reply: Reply) -> Any:
        members = reply.model_dump(exclude_unset=True)
        return Loose(**members | ({"broadcast": "everybody"} if reply.broadcast else {}))

    backend.chat.answer = broken  # type: ignore[method-assign]


def applies_twice(backend: Backend) -> None:
    """The keys are not looked at."""

    def broken(keys: Iterable[str]) -> list[Reply] | None:  # noqa: ARG001
        return None

    backend.answers.get = broken  # type: ignore[method-assign]


def trusts_anybody(backend: Backend) -> None:
    """The signature is not looked at."""

    async def broken(request: Request) -> SignatureClaims | None:  # noqa: ARG001
        return None

    backend.signature = broken  # type: ignore[assignment]


def nothing(backend: Backend) -> None:
    """For mistakes that are not the backend's own."""
    del backend


BROKEN: dict[str, Callable[[Backend], None]] = {
    "accepts-bad-token": accepts_bad_token,
    "fails-on-unicode": fails_on_unicode,
    "answers-html": nothing,
    "broadcasts-to-a-word": broadcasts_to_a_word,
    "applies-twice": applies_twice,
    "trusts-anybody": trusts_anybody,
}


def make(name: str) -> FastAPI:
    """Puts the application together, with this mistake in it."""
    backend = Backend.of(Settings.read(os.environ))
    BROKEN[name](backend)
    app = create_app(backend)
    if name == "answers-html":
        in_front(app)
    return app


def in_front(app: FastAPI) -> None:
    """A web server in front that knows no path of ours and shows its page for it, with 200."""

    @app.middleware("http")
    async def page(request: Request, call_next: object) -> HTMLResponse:  # noqa: ARG001
        return HTMLResponse("<!doctype html><title>Welcome</title>")


app = make(os.environ.get("BROKEN", "trusts-anybody"))
