"""What the chat answers."""

import json
import re
from typing import Any

import pytest

from .caller import Caller, application


@pytest.fixture
def ann() -> Caller:
    return Caller(application(bookings=frozenset({"1"})))


def say(caller: Caller, text: str) -> dict[str, Any]:
    answer: dict[str, Any] = caller.message({"type": "message", "text": text}).json()
    return answer


def test_a_new_connection_gets_the_history_and_the_others_a_receipt(ann: Caller) -> None:
    assert ann.connect().json() == {
        "initial": {"type": "history", "messages": []},
        "receipt": {"type": "receipt", "user_id": "ann", "read_up_to": None},
        "user_id": "ann",
    }
    say(ann, "hello")
    assert [m["text"] for m in ann.connect().json()["initial"]["messages"]] == ["hello"]


def test_an_unknown_booking_is_refused() -> None:
    caller = Caller(application(bookings=frozenset({"1"})), booking="2")
    answer = caller.connect()
    assert (answer.status_code, answer.json()["detail"]) == (404, "there is no such booking")


def test_a_message_goes_to_everybody(ann: Caller) -> None:
    assert say(ann, "grüße 👋") == {
        "type": "message",
        "id": "m1",
        "user_id": "ann",
        "text": "grüße 👋",
        "sent_at": 1_700_000_000_000,
        "broadcast": True,
    }


def test_a_reaction_is_kept_with_its_message(ann: Caller) -> None:
    reaction = {"type": "reaction", "message_id": say(ann, "hi")["id"], "emoji": "👍"}
    assert ann.message(reaction).json() == reaction | {"user_id": "ann", "broadcast": True}
    [message] = ann.message({"type": "history"}).json()["messages"]
    assert message["reactions"] == [{"user_id": "ann", "emoji": "👍"}]


def test_a_reaction_to_nothing_is_a_404(ann: Caller) -> None:
    answer = ann.message({"type": "reaction", "message_id": "m9", "emoji": "👍"})
    assert (answer.status_code, answer.json()) == (404, {"detail": "no message 'm9'"})


def test_typing_and_reading_is_for_the_others(ann: Caller) -> None:
    message = say(ann, "hi")
    read = ann.message({"type": "read", "message_id": message["id"]}).json()
    assert read["broadcast"] == {"exclude_sender": True}
    typing = ann.message({"type": "typing"}).json()
    assert typing["broadcast"] == {"exclude_sender": True, "volatile": True}


def test_a_topic_is_a_channel(ann: Caller) -> None:
    joined = ann.message({"type": "subscribe", "topic": "a"}).json()["sidewire"]["join"]
    left = ann.message({"type": "unsubscribe", "topic": "a"}).json()["sidewire"]["leave"]
    posted = ann.message({"type": "post", "topic": "a", "body": "c2VjcmV0"}).json()
    assert (posted["body"], posted["broadcast"]) == ("c2VjcmV0", {"channel": joined[0]})
    assert joined == left
    other = ann.message({"type": "subscribe", "topic": "b"}).json()["sidewire"]["join"]
    assert joined != other
    assert re.fullmatch("[A-Za-z0-9._:-]{1,128}", joined[0])


def test_bye_closes(ann: Caller) -> None:
    assert ann.message({"type": "bye"}).json()["sidewire"] == {"close": True}


def test_a_clients_repeat_is_answered_the_same_and_done_once() -> None:
    app = application()
    ann, ben = Caller(app), Caller(app, user="ben")
    frame = {"type": "message", "text": "once", "id": "a-1"}
    first = ann.message(frame).json()
    assert ann.message(frame).json() == first
    others = [
        ben.message(frame, key="ben:1"),
        ann.message(frame | {"text": "new"}),
        ann.message(frame | {"id": 2}),
    ]
    ids = [first["id"], *(answer.json()["id"] for answer in others)]
    assert ids == ["m1", "m2", "m3", "m4"]


def test_a_repeated_key_is_answered_the_same_and_done_once(ann: Caller) -> None:
    frames = [{"type": "message", "text": "once"}, {"type": "ask", "text": "twice?"}]
    for key, frame in enumerate(frames):
        first = ann.message(frame, key=f"key:{key}").text
        again = ann.message(frame, key=f"key:{key}").json()
        assert json.loads(first.splitlines()[0]) == (again if key == 0 else again[0])
    assert len(ann.message({"type": "history"}).json()["messages"]) == len(frames)


def test_a_history_fits_into_a_frame(ann: Caller) -> None:
    for _ in range(4):
        say(ann, "ü" * 20_000)
    assert len(ann.connect().content) < 128 * 1024
    assert len(say(ann, "x" * 100 * 1024)["text"]) == 100 * 1024
    assert len(ann.connect().json()["initial"]["messages"]) == 1


@pytest.mark.parametrize(
    "frame",
    [7, None, [], {}, {"type": "dance"}, {"type": "message"}, {"type": "post", "topic": ""}],
)
def test_any_other_frame_is_refused_in_words(ann: Caller, frame: Any) -> None:
    answer = ann.message(frame)
    assert answer.status_code == 422
    assert isinstance(answer.json()["detail"], str)


@pytest.mark.parametrize(
    "frame",
    [rb'{"type":"message","text":"\ud800"}', rb'{"type":"\ud800"}', b"{", b"[" * 100_000],
)
def test_json_that_python_trips_over_is_refused(ann: Caller, frame: bytes) -> None:
    body = b'{"connection_id":"c","message":' + frame + b',"token":"ann"}'
    answer = ann.call("message", body)
    assert answer.status_code in {400, 422}
    assert isinstance(answer.json()["detail"], str)


def test_an_answer_streams_word_by_word_and_becomes_a_message(ann: Caller) -> None:
    answer = ann.message({"type": "ask", "text": "why not"})
    assert answer.headers["Content-Type"] == "application/x-ndjson"
    replies = [json.loads(line) for line in answer.text.splitlines()]
    kinds = [reply["type"] for reply in replies]
    assert kinds == ["thinking", "chunk", "chunk", "chunk", "chunk", "message", "done"]
    assert replies[-2]["text"] == "You asked: why not"
    assert [reply.get("broadcast") for reply in replies[-3:]] == [None, True, None]


def test_without_a_booking_users_do_not_meet() -> None:
    app = application()
    ann, ben = (Caller(app, booking=".", user=user) for user in ("ann", "ben"))
    for caller in (ann, ben):
        caller._path = "/api/chat/ws"
    say(ann, "to myself")
    assert ben.connect().json()["initial"]["messages"] == []


def test_the_end_of_a_connection_is_taken_note_of(ann: Caller) -> None:
    body = {"connection_id": "c", "code": 1006, "reason": ""}
    assert ann.call("disconnect", body).status_code == 204
