"""Each audience, as it is written."""

from typing import Any

import pytest
from pydantic import ValidationError

from app import reply
from app.contract import BroadcastTo, Reply

FRAME: dict[str, Any] = {"type": "x", "nothing": None}


@pytest.mark.parametrize(
    ("made", "member"),
    [
        (reply.to_sender(FRAME), {}),
        (reply.to_all(FRAME), {"broadcast": True}),
        (reply.to_others(FRAME), {"broadcast": {"exclude_sender": True}}),
        (
            reply.to_others_now(FRAME),
            {"broadcast": {"exclude_sender": True, "volatile": True}},
        ),
        (reply.to_booking(FRAME, "7"), {"broadcast": {"booking_id": "7"}}),
        (reply.to_channel(FRAME, "a"), {"broadcast": {"channel": "a"}}),
        (reply.to_user(FRAME, "u"), {"broadcast": {"user_id": "u"}}),
        (reply.to_connection(FRAME, "c="), {"broadcast": {"connection_id": "c="}}),
        (reply.joining(FRAME, ["a"]), {"sidewire": {"join": ["a"]}}),
        (reply.leaving(FRAME, ["a"]), {"sidewire": {"leave": ["a"]}}),
        (reply.closing(FRAME), {"sidewire": {"close": True}}),
    ],
)
def test_only_what_was_said_is_written(made: Reply, member: dict[str, Any]) -> None:
    assert made.model_dump(exclude_unset=True) == FRAME | member


@pytest.mark.parametrize(
    "members", [{}, {"exclude_sender": False}, {"channel": "a", "user_id": "u"}, {"room": "1"}]
)
def test_a_wrong_audience_is_found_here_and_not_by_the_proxy(members: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        BroadcastTo(**members)
