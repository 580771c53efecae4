"""Judges times, throttles, and routes that are not there.

local-gateway is started for it as LIMITS of gateway.rs says, and its clock is moved. At a deployed
stage it waits, for three hours in all.
"""

import contextlib
import json
import time
import urllib.request

from kit import (
    LIMIT,
    STAGE,
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
    step,
)
from websockets.exceptions import InvalidStatus

MINUTE = 60
CONTROL = "http" + WEBSOCKET.removeprefix("ws").rsplit("/", 1)[0] + "/_control/clock"
MANY = 100
# Beyond the integration's time, which nobody can shorten on AWS but by the integration itself.
TOO_LONG = 9 if STAGE["local"] else 32


def pass_by(seconds):
    """Moves the stage's clock, or waits."""
    if not STAGE["local"]:
        time.sleep(seconds)
        return
    body = json.dumps({"advance_ms": seconds * 1000}).encode()
    with urllib.request.urlopen(CONTROL, data=body, timeout=LIMIT) as answer:
        assert answer.status == 200


def identify(socket):
    return ask(socket, action="other")["requestContext"]["connectionId"]


def is_error(frame, message):
    assert set(frame) == {"message", "connectionId", "requestId"}, frame
    assert frame["message"] == message


@step
def messages_of_one_client_are_under_way_at_once():
    with connect() as socket:
        for asked in ({"do": "wait", "seconds": 2}, {}):
            socket.send(json.dumps({"action": "other"} | asked))
        bodies = [json.loads(receive(socket)["body"]) for _ in range(2)]
        assert [body.get("do") for body in bodies] == [None, "wait"], bodies


@step
def an_answer_that_does_not_come_in_time_is_a_frame_that_says_so():
    with connect() as socket:
        wait = {"action": "other", "do": "wait", "seconds": TOO_LONG}
        socket.send(json.dumps(wait))
        is_error(receive(socket, TOO_LONG), "Endpoint request timed out")


@step
def a_connect_that_does_not_answer_in_time_is_a_504():
    slow = f"do=wait&seconds={TOO_LONG}"
    assert refused(slow, open_timeout=TOO_LONG + LIMIT) == 504


@step
def an_empty_body_is_no_frame():
    with connect() as socket:
        for answer in ({"statusCode": 200}, {"statusCode": 200, "body": ""}):
            asked = {"action": "replying", "do": "answer", "answer": answer}
            socket.send(json.dumps(asked))
        assert identify(socket)


@step
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


@step
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


@step
def no_client_stays_for_more_than_two_hours():
    with connect() as socket:
        for _ in range(12):
            assert identify(socket)
            pass_by(10 * MINUTE - 5)
        assert identify(socket)
        pass_by(1 * MINUTE)
        assert closed(socket) == (1001, "Going away")


@step
def a_message_of_no_route_is_a_Forbidden_frame():
    with connect() as socket:
        mine = identify(socket)
        is_error(ask(socket, action="nobody"), "Forbidden")
        assert identify(socket) == mine


@step
def a_route_response_is_the_body_as_one_frame():
    with connect() as socket:
        for status in (200, 500):
            answer = {"statusCode": status, "body": json.dumps({"said": "ü"})}
            said = ask(socket, action="replying", do="answer", answer=answer)
            assert said == {"said": "ü"}


@step
def too_many_messages_are_a_frame_that_says_so():
    with connect() as socket:
        for _ in range(3):
            socket.send(json.dumps({"action": "throttled"}))
        frames = [receive(socket) for _ in range(3)]
        (refusal,) = (frame for frame in frames if "message" in frame)
        is_error(refusal, "Too Many Requests")
        assert identify(socket)


@step
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
