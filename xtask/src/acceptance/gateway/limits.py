"""Judges what only local-gateway can be brought to: times that pass at once, throttles, routes that are not there.

It is started as LIMITS of gateway.rs says.
"""

import contextlib
import json
import urllib.request

from kit import (
    LIMIT,
    WEBSOCKET,
    ask,
    closed,
    connect,
    fails,
    local_step,
    management,
    receive,
    refused,
    run,
)
from websockets.exceptions import InvalidStatus

MINUTE = 60
CONTROL = "http" + WEBSOCKET.removeprefix("ws").rsplit("/", 1)[0] + "/_control/clock"
MANY = 100


def pass_by(seconds):
    """Moves the stage's clock."""
    body = json.dumps({"advance_ms": seconds * 1000}).encode()
    with urllib.request.urlopen(CONTROL, data=body, timeout=LIMIT) as answer:
        assert answer.status == 200


def identify(socket):
    return ask(socket, action="other")["requestContext"]["connectionId"]


def is_error(frame, message):
    assert set(frame) == {"message", "connectionId", "requestId"}, frame
    assert frame["message"] == message


@local_step
def an_idle_client_is_a_1001():
    with connect() as socket:
        mine = identify(socket)
        pass_by(10 * MINUTE - 5)
        assert identify(socket) == mine
        pass_by(10 * MINUTE - 5)
        management.post_to_connection(ConnectionId=mine, Data=b"stay")
        assert socket.recv(timeout=LIMIT) == "stay"
        pass_by(10 * MINUTE - 5)
        assert socket.ping().wait(LIMIT)
        pass_by(5)
        assert closed(socket) == (1001, "Going away")


@local_step
def the_function_hears_of_an_idle_end():
    with connect() as watcher, connect() as socket:
        mine = identify(socket)
        pass_by(9 * MINUTE)
        asked = ask(watcher, action="other", do="watch", whom=mine)
        assert asked == {"watching": mine}
        pass_by(1 * MINUTE)
        context = receive(watcher)["requestContext"]
        assert context["connectionId"] == mine
        assert context["disconnectStatusCode"] == 1001
        assert context["disconnectReason"] == "Going away"


@local_step
def no_client_stays_for_more_than_two_hours():
    with connect() as socket:
        for _ in range(12):
            assert identify(socket)
            pass_by(10 * MINUTE - 5)
        assert identify(socket)
        pass_by(1 * MINUTE)
        assert closed(socket) == (1001, "Going away")


@local_step
def a_message_of_no_route_is_a_Forbidden_frame():
    with connect() as socket:
        mine = identify(socket)
        is_error(ask(socket, action="nobody"), "Forbidden")
        assert identify(socket) == mine


@local_step
def a_route_response_is_the_body_as_one_frame():
    with connect() as socket:
        for status in (200, 500):
            answer = {"statusCode": status, "body": json.dumps({"said": "ü"})}
            said = ask(socket, action="replying", do="answer", answer=answer)
            assert said == {"said": "ü"}


@local_step
def too_many_messages_are_a_frame_that_says_so():
    with connect() as socket:
        for _ in range(3):
            socket.send(json.dumps({"action": "throttled"}))
        frames = [receive(socket) for _ in range(3)]
        (refusal,) = (frame for frame in frames if "message" in frame)
        is_error(refusal, "Too Many Requests")
        assert identify(socket)


@local_step
def too_many_handshakes_are_a_429():
    with contextlib.suppress(InvalidStatus):
        for _ in range(MANY):
            with connect():
                pass
    assert refused() == 429


@local_step
def too_many_calls_are_a_LimitExceededException():
    errors = set()
    for _ in range(MANY):
        nobody = "AAAAAAAAAAAAAAA="
        errors.add(fails(management.get_connection, ConnectionId=nobody)[1:])
    gone, exceeded = ("GoneException",) * 2, ("LimitExceededException",) * 2
    assert errors == {gone, exceeded}, errors


run()
