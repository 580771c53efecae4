"""The frames that clients of this chat send."""

from typing import Annotated, Any, Literal

from fastapi import HTTPException, status
from pydantic import (
    AfterValidator,
    BaseModel,
    Field,
    StringConstraints,
    TypeAdapter,
    ValidationError,
)


def encodable(text: str) -> str:
    """Refuses half a surrogate pair, which JSON may hold and no answer can."""
    text.encode()
    return text


Text = Annotated[str, AfterValidator(encodable)]
Topic = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._:-]{1,100}$")]


class Message(BaseModel):
    """Something said, to everybody in the booking."""

    type: Literal["message"]
    text: Text


class Reaction(BaseModel):
    """An emoji on a message."""

    type: Literal["reaction"]
    message_id: Text
    emoji: Text


class History(BaseModel):
    """Asks for what was said."""

    type: Literal["history"]


class Read(BaseModel):
    """How far the user has read."""

    type: Literal["read"]
    message_id: Text


class Typing(BaseModel):
    """The user is writing."""

    type: Literal["typing"]


class Subscribe(BaseModel):
    """Wants what is posted on a topic."""

    type: Literal["subscribe"]
    topic: Topic


class Unsubscribe(BaseModel):
    """Wants no more of it."""

    type: Literal["unsubscribe"]
    topic: Topic


class Post(BaseModel):
    """Something for the subscribers of a topic; it may be encrypted, and is not looked at."""

    type: Literal["post"]
    topic: Topic
    body: Text


class Ask(BaseModel):
    """A question to the assistant, whose answer is a stream."""

    type: Literal["ask"]
    text: Text


class Bye(BaseModel):
    """Wants to be disconnected."""

    type: Literal["bye"]


Spoken = Message | Reaction | History | Read | Typing | Subscribe | Unsubscribe | Post | Bye
Frame = Annotated[Spoken | Ask, Field(discriminator="type")]
FRAME: TypeAdapter[Spoken | Ask] = TypeAdapter(Frame)


def parse(message: Any) -> Spoken | Ask:
    """Reads a client's frame; anything unknown is a 422."""
    try:
        return FRAME.validate_python(message)
    except ValidationError as error:
        raise HTTPException(
            status.HTTP_422_UNPROCESSABLE_CONTENT, words(error.errors()[0])
        ) from error


def words(problem: Any) -> str:
    """A problem as one string: Sidewire passes a string on to the client, but no array."""
    where = ".".join(str(part) for part in problem["loc"])
    text = f"{where}: {problem['msg']}" if where else str(problem["msg"])
    return text[:300].encode(errors="replace").decode()
