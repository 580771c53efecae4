"""The contract's bodies. tests/test_contract.py compares them with backend-contract/openapi.json.

`Reply` is one frame for clients: its own two members are for Sidewire and never reach them, all
others are passed on untouched.
"""

from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator


class ConnectRequest(BaseModel):
    """May this connection exist?"""

    connection_id: str
    token: str


class MessageRequest(BaseModel):
    """One frame of a client; `message` is whatever JSON it sent."""

    connection_id: str
    message: Any
    token: str


class DisconnectRequest(BaseModel):
    """A connection has ended (only with the function's `BACKEND_DISCONNECT_PATH`)."""

    connection_id: str
    code: int | None = None
    reason: str


class BroadcastTo(BaseModel):
    """An audience by name; without a name, the sender's booking."""

    model_config = ConfigDict(extra="forbid")

    booking_id: str | None = None
    channel: str | None = None
    user_id: str | None = None
    connection_id: str | None = None
    exclude_sender: bool | None = None
    volatile: bool | None = None

    @model_validator(mode="after")
    def names_one_audience(self) -> Self:
        names = (self.booking_id, self.channel, self.user_id, self.connection_id)
        named = sum(name is not None for name in names)
        if named > 1 or (named == 0 and not (self.exclude_sender or self.volatile)):
            raise ValueError("name one audience, exclude the sender, or say volatile")
        return self


Broadcast = bool | BroadcastTo


class Control(BaseModel):
    """Commands to Sidewire; on connect only `join` has a meaning."""

    model_config = ConfigDict(extra="forbid")

    join: list[str] | None = None
    leave: list[str] | None = None
    close: bool | None = None


class ConnectReply(BaseModel):
    """Accepts a connection."""

    initial: Any = None
    receipt: Any = None
    user_id: str | None = None
    org_id: str | None = None
    sidewire: Control | None = None


class Reply(BaseModel):
    """One frame for clients, with what Sidewire shall do with it."""

    model_config = ConfigDict(extra="allow")

    broadcast: Broadcast | None = None
    sidewire: Control | None = None


class Refusal(BaseModel):
    """The body of a 4xx; the client is told a string of up to 1 KiB."""

    detail: str | None = None


class PublishTo(BaseModel):
    """An audience of a request to Sidewire: exactly one of them."""

    model_config = ConfigDict(extra="forbid")

    booking_id: str | None = None
    channel: str | None = None
    user_id: str | None = None
    connection_id: str | None = None
    everyone: bool | None = None


class PublishRequest(BaseModel):
    """A request to Sidewire, when no client has spoken."""

    model_config = ConfigDict(extra="forbid")

    action: Literal["publish", "disconnect", "connections"]
    to: PublishTo
    data: Any = None
    exclude: list[str] | None = None


class PublishReport(BaseModel):
    """What became of it, counted in connections."""

    delivered: int
    gone: int
    waiting: int
    queued: int
    throttled: int
    refused: int
    failed: int
    incomplete: bool | None = None


class SignatureClaims(BaseModel):
    """Who calls for whom: the claims of `X-Sidewire-Signature`."""

    iss: Literal["sidewire"]
    iat: int
    exp: int
    jti: str
    htm: str
    htu: str
    bsha: str
    cid: str
    typ: str
    sub: str | None = None
    org: str | None = None
