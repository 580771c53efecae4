"""Says who gets a frame. A frame without any of these goes to the sender alone."""

from collections.abc import Iterable
from typing import Any

from .contract import BroadcastTo, Control, Reply

Frame = dict[str, Any]


def to_sender(frame: Frame) -> Reply:
    """For the connection whose frame is being answered."""
    return Reply(**frame)


def to_all(frame: Frame) -> Reply:
    """For everybody in the sender's booking, the sender included."""
    return Reply(**frame, broadcast=True)


def to_others(frame: Frame) -> Reply:
    """For everybody in the sender's booking but the sender."""
    return Reply(**frame, broadcast=BroadcastTo(exclude_sender=True))


def to_others_now(frame: Frame) -> Reply:
    """For everybody in the sender's booking but the sender; nobody gets it later."""
    return Reply(**frame, broadcast=BroadcastTo(exclude_sender=True, volatile=True))


def to_booking(frame: Frame, booking_id: str) -> Reply:
    """For everybody in another booking."""
    return Reply(**frame, broadcast=BroadcastTo(booking_id=booking_id))


def to_channel(frame: Frame, channel: str) -> Reply:
    """For everybody who joined a channel."""
    return Reply(**frame, broadcast=BroadcastTo(channel=channel))


def to_user(frame: Frame, user_id: str) -> Reply:
    """For all of a user's connections, whatever their booking."""
    return Reply(**frame, broadcast=BroadcastTo(user_id=user_id))


def to_connection(frame: Frame, connection_id: str) -> Reply:
    """For one connection."""
    return Reply(**frame, broadcast=BroadcastTo(connection_id=connection_id))


def joining(frame: Frame, channels: Iterable[str]) -> Reply:
    """For the sender, who joins these channels first."""
    return Reply(**frame, sidewire=Control(join=list(channels)))


def leaving(frame: Frame, channels: Iterable[str]) -> Reply:
    """For the sender, who leaves these channels first."""
    return Reply(**frame, sidewire=Control(leave=list(channels)))


def closing(frame: Frame) -> Reply:
    """For the sender, whose connection is closed after it."""
    return Reply(**frame, sidewire=Control(close=True))
