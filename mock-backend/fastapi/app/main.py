"""The three calls of Sidewire's contract, for bookings and for connections without one; and a way
over REST for clients whose WebSocket does not work."""

import logging
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated, Any, Self

from fastapi import APIRouter, Depends, FastAPI, Header, HTTPException, Request, Response, status
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, StreamingResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel

from .answers import Answers, of_client
from .assistant import Assistant
from .chat import Chat, Seat
from .contract import (
    ConnectReply,
    ConnectRequest,
    DisconnectRequest,
    MessageRequest,
    PublishReport,
    PublishTo,
    Refusal,
    Reply,
    SignatureClaims,
)
from .frames import Ask, Text, parse, words
from .publishing import Publisher, PublishError
from .settings import Settings
from .signature import SignatureCheck
from .tokens import Tokens

logger = logging.getLogger(__name__)


@dataclass
class Backend:
    """What the routes need."""

    signature: SignatureCheck
    tokens: Tokens
    chat: Chat
    answers: Answers
    assistant: Assistant
    bookings: frozenset[str] | None
    publisher: Publisher | None

    @classmethod
    def of(cls, settings: Settings) -> Self:
        chat, answers = Chat(), Answers()
        return cls(
            signature=SignatureCheck(settings.signing_secrets),
            tokens=Tokens(settings.jwt_secret),
            chat=chat,
            answers=answers,
            assistant=Assistant(chat, answers, settings.pace),
            bookings=settings.bookings,
            publisher=Publisher(settings.publish_url, settings.publish_secret)
            if settings.publish_url
            else None,
        )

    def seat(
        self,
        request: Request,
        call: ConnectRequest | MessageRequest,
        claims: SignatureClaims | None,
    ) -> Seat:
        """Who is calling, from where. Without a token (`STORE_TOKEN=false`) a signature says it."""
        signed = claims.sub if claims else None
        user = signed if signed and not call.token else self.tokens.user(call.token)
        booking: str | None = request.path_params.get("booking_id")
        self.check(booking)
        sent_at = request.headers.get("X-Message-Time", "")
        # Without a booking a user talks to all of his own connections.
        return Seat(booking or f"user#{user}", user, int(sent_at) if sent_at.isdecimal() else None)

    def check(self, booking: str | None) -> None:
        """Refuses a booking that does not exist."""
        if booking is not None and self.bookings is not None and booking not in self.bookings:
            raise HTTPException(status.HTTP_404_NOT_FOUND, "there is no such booking")


def backend(request: Request) -> Backend:
    """The dependency by which routes get at it."""
    found: Backend = request.app.state.backend
    return found


async def claims(
    request: Request, backend: Annotated[Backend, Depends(backend)]
) -> SignatureClaims | None:
    """The signature's claims, verified; None where no secret is configured."""
    return await backend.signature(request)


@dataclass
class RepeatHeaders:
    """By what a repeat is known."""

    call: Annotated[str | None, Header(alias="Idempotency-Key")] = None
    message_id: Annotated[str | None, Header(alias="X-Client-Message-Id")] = None

    def keys(self, user: str, frame: Any) -> list[str]:
        """Returns the keys under which the answer is remembered."""
        of_call = [self.call] if self.call else []
        return of_call + ([of_client(user, self.message_id, frame)] if self.message_id else [])


Repeat = Annotated[RepeatHeaders, Depends()]
Ours = Annotated[Backend, Depends(backend)]
Claims = Annotated[SignatureClaims | None, Depends(claims)]
Bearer = Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]
router = APIRouter(prefix="/api/chat/ws")
rest = APIRouter(prefix="/api/bookings")


@router.post("/connect", response_model_exclude_none=True)
@router.post("/{booking_id}/connect", response_model_exclude_none=True)
async def connect(
    call: ConnectRequest, request: Request, ours: Ours, claims: Claims
) -> ConnectReply:
    """May this connection exist?"""
    return ours.chat.connect(ours.seat(request, call, claims))


@router.post("/message", response_model=None)
@router.post("/{booking_id}/message", response_model=None)
async def message(
    call: MessageRequest, request: Request, ours: Ours, claims: Claims, repeat: Repeat
) -> Response:
    """One frame of a client."""
    seat = ours.seat(request, call, claims)
    keys = repeat.keys(seat.user, call.message)
    replies = ours.answers.get(keys)
    if replies is None:
        frame = parse(call.message)
        if isinstance(frame, Ask):
            return stream(ours.assistant.answer(seat, frame.text, keys))
        replies = ours.chat.answer(seat, frame)
        ours.answers.put(keys, replies)
    return answer(replies)


@router.post("/disconnect", status_code=status.HTTP_204_NO_CONTENT)
@router.post("/{booking_id}/disconnect", status_code=status.HTTP_204_NO_CONTENT)
async def disconnect(call: DisconnectRequest, claims: Claims) -> None:
    """A connection has ended; called with `BACKEND_DISCONNECT_PATH` only."""
    user = claims.sub if claims else None
    logger.info("%s of %s has gone (%s)", call.connection_id, user or "somebody", call.code)


class Said(BaseModel):
    """A message that comes in over REST."""

    text: Text


@rest.post("/{booking_id}/messages", response_model_exclude_none=True)
async def say(booking_id: str, said: Said, ours: Ours, bearer: Bearer) -> PublishReport:
    """The same as a frame of type `message`: stored, and sent to everybody in the booking."""
    seat = Seat(booking_id, ours.tokens.user(bearer.credentials))
    ours.check(booking_id)
    if ours.publisher is None:
        raise HTTPException(status.HTTP_503_SERVICE_UNAVAILABLE, "SIDEWIRE_PUBLISH_URL is not set")
    message = ours.chat.thread(booking_id).say(seat, said.text)
    try:
        return await ours.publisher.publish(PublishTo(booking_id=booking_id), message)
    except PublishError as error:
        logger.warning("a message is stored, but nobody was told: %s", error)
        raise HTTPException(status.HTTP_502_BAD_GATEWAY, "stored, but nobody was told") from error


def answer(replies: list[Reply]) -> Response:
    """No reply, one, or several in order."""
    content = [reply.model_dump(exclude_unset=True) for reply in replies]
    match content:
        case []:
            return Response(status_code=status.HTTP_204_NO_CONTENT)
        case [one]:
            return JSONResponse(one)
        case several:
            return JSONResponse(several)


def stream(replies: AsyncIterator[Reply]) -> StreamingResponse:
    """One reply a line, each delivered as soon as it is written."""
    lines = (reply.model_dump_json(exclude_unset=True) + "\n" async for reply in replies)
    return StreamingResponse(lines, media_type="application/x-ndjson")


async def unreadable(request: Request, error: Exception) -> JSONResponse:
    """FastAPI's own 422 holds an array, which clients are not told; a string they are."""
    del request
    problems = error.errors() if isinstance(error, RequestValidationError) else []
    refusal = Refusal(detail=words(problems[0]) if problems else "this is not the contract's body")
    return JSONResponse(refusal.model_dump(), status.HTTP_422_UNPROCESSABLE_CONTENT)


def create_app(backend: Backend) -> FastAPI:
    """Puts the application together."""
    app = FastAPI(title="A booking chat behind Sidewire")
    app.state.backend = backend
    app.include_router(router)
    app.include_router(rest)
    app.add_exception_handler(RequestValidationError, unreadable)
    return app


logging.basicConfig(level=logging.INFO, format="%(levelname)s: %(name)s: %(message)s")
app = create_app(Backend.of(Settings.read(os.environ)))
