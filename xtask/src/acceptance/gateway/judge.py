"""Judges a stage from outside, with `websockets` and boto3. The stage has function.py behind it.

Each step is a function; docs/parity.md points at them by name.
"""

import http.client
import json
import re
import urllib.parse

from botocore import UNSIGNED
from botocore.exceptions import ClientError
from kit import (
    CONTEXT,
    LIMIT,
    MANAGEMENT,
    WEBSOCKET,
    ask,
    client,
    closed,
    connect,
    ended,
    fails,
    identify,
    local_step,
    management,
    padded,
    receive,
    refused,
    run,
    step,
)
from websockets.exceptions import ConnectionClosed

KIB = 1024
ID = re.compile(r"^[A-Za-z0-9_-]{15}=$")
# A real stage may have stage variables and an authorizer.
MAY_BE = {"stageVariables"}


# Handshakes


@step
def a_2xx_from_connect_opens_the_connection():
    for status in (200, 204):
        with connect(f"status={status}") as socket:
            assert socket.response.status_code == 101
            assert "X-Function" not in socket.response.headers


@step
def any_other_status_from_connect_is_the_clients():
    for status in (400, 401, 403, 404, 500, 503):
        assert refused(f"do=refuse&status={status}") == status


@step
def a_connect_that_fails_is_a_502():
    assert refused("do=crash") == 502
    assert refused("do=no-status") == 502


@step
def a_post_during_connect_is_gone():
    assert refused("do=post") == 410


@step
def a_request_without_upgrade_is_a_426():
    url = urllib.parse.urlsplit(WEBSOCKET)
    secure = url.scheme == "wss"
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    plain = kind(url.netloc, timeout=LIMIT)
    plain.request("GET", url.path)
    assert plain.getresponse().status == 426


@step
def an_unknown_stage_is_a_403():
    assert refused(url=WEBSOCKET + "-other") == 403


@step
def a_subprotocol_is_the_functions_choice_or_none():
    with connect(subprotocols=["proto-a", "proto-b"]) as socket:
        assert socket.subprotocol is None
    with connect("protocol=proto-b", subprotocols=["proto-a", "proto-b"]) as socket:
        assert socket.subprotocol == "proto-b"


@step
def compression_is_never_agreed():
    with connect(compression="deflate") as socket:
        assert "Sec-WebSocket-Extensions" not in socket.response.headers


# Events


@step
def a_connect_event_has_exactly_these_members():
    with connect() as socket:
        event = ask(socket, do="connect-event")
    assert set(event) - MAY_BE == {
        "headers",
        "multiValueHeaders",
        "requestContext",
        "isBase64Encoded",
    }
    context = event["requestContext"]
    assert set(context) == CONTEXT
    assert (context["routeKey"], context["eventType"]) == ("$connect", "CONNECT")
    assert context["messageDirection"] == "IN" and event["isBase64Encoded"] is False
    assert context["requestId"] == context["extendedRequestId"]
    assert ID.match(context["connectionId"]) and ID.match(context["requestId"])
    assert 0 <= context["requestTimeEpoch"] - context["connectedAt"] <= 1000
    clf = r"^\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d \+0000$"
    assert re.match(clf, context["requestTime"])
    assert set(context["identity"]) == {"sourceIp", "userAgent"}
    assert context["domainName"] == urllib.parse.urlsplit(WEBSOCKET).netloc
    assert context["stage"] == WEBSOCKET.rsplit("/", 1)[1]


@step
def a_query_gives_a_connect_event_its_two_maps():
    with connect("a=1&a=2&b=%C3%BC") as socket:
        event = ask(socket, do="connect-event")
    assert event["queryStringParameters"] == {"a": "2", "b": "ü"}
    assert event["multiValueQueryStringParameters"] == {"a": ["1", "2"], "b": ["ü"]}


@step
def a_connect_event_has_the_clients_headers_as_they_were_spelt():
    sent = {
        "X-JUDGE-case": "1",
        "Cookie": "a=b",
        "Authorization": "Bearer x",
        "Origin": "https://judge.example",
    }
    offered = ["proto-a", "proto-b"]
    with connect(additional_headers=sent, subprotocols=offered) as socket:
        event = ask(socket, do="connect-event")
    headers = event["headers"]
    for name, value in sent.items():
        assert headers[name] == value, headers
        assert event["multiValueHeaders"][name] == [value]
    assert re.match("^proto-a, ?proto-b$", headers["Sec-WebSocket-Protocol"])
    assert {"Host", "Sec-WebSocket-Key", "Sec-WebSocket-Version"} <= set(headers)
    added = {"X-Amzn-Trace-Id", "X-Forwarded-For", "X-Forwarded-Port"}
    assert added | {"X-Forwarded-Proto"} <= set(headers)
    ended_here = {"connection", "upgrade", "content-length"}
    assert not ended_here & {name.lower() for name in headers}


@step
def a_message_event_has_exactly_these_members():
    text = '{ "do":"event",\t"ü":"\\u00fc" }'
    with connect("a=1") as socket:
        socket.send(text)
        event = receive(socket)
        connected = ask(socket, do="connect-event")["requestContext"]
    assert set(event) - MAY_BE == {"requestContext", "body", "isBase64Encoded"}
    assert event["body"] == text and event["isBase64Encoded"] is False
    context = event["requestContext"]
    assert set(context) == CONTEXT | {"messageId"}
    assert ID.match(context["messageId"])
    for same in ("connectionId", "connectedAt", "apiId", "stage", "domainName"):
        assert context[same] == connected[same]
    assert context["requestTimeEpoch"] >= context["connectedAt"]
    assert context["requestId"] != connected["requestId"]
    assert context["eventType"] == "MESSAGE"


@step
def the_selected_route_is_in_the_event():
    with connect() as socket:
        for action, key in (
            ("other", "other"),
            ("OTHER", "$default"),
            ("unknown", "$default"),
            (7, "$default"),
        ):
            assert ask(socket, action=action)["requestContext"]["routeKey"] == key
        socket.send("no JSON at all")
        assert receive(socket)["requestContext"]["routeKey"] == "$default"


@step
def a_disconnect_event_has_exactly_these_members():
    event = ended(lambda socket, _: socket.close(3001, "bye, bye"))
    assert set(event) - MAY_BE == {
        "headers",
        "multiValueHeaders",
        "requestContext",
        "isBase64Encoded",
    }
    context = event["requestContext"]
    assert set(context) == CONTEXT | {"disconnectStatusCode", "disconnectReason"}
    assert context["eventType"] == "DISCONNECT"
    assert context["routeKey"] == "$disconnect"
    assert context["disconnectStatusCode"] == 3001
    assert context["disconnectReason"] == "bye, bye"
    host = event["headers"].pop("Host")
    assert host and event["multiValueHeaders"].pop("Host") == [host]
    empty = ("x-api-key", "X-Forwarded-For", "x-restapi")
    assert event["headers"] == {name: "" for name in empty}
    assert event["multiValueHeaders"] == {name: [""] for name in empty}


@step
def a_client_that_vanishes_is_a_1006():
    def vanish(socket, _):
        socket.socket.shutdown(2)

    context = ended(vanish)["requestContext"]
    assert context["disconnectStatusCode"] == 1006, context


@step
def a_deleted_connection_is_a_1000():
    def delete(socket, mine):
        management.delete_connection(ConnectionId=mine)
        assert closed(socket) == (1000, "Connection Closed Normally")

    context = ended(delete)["requestContext"]
    assert context["disconnectStatusCode"] == 1000
    assert context["disconnectReason"] == "Connection Closed Normally"


# Messages


@step
def a_message_of_40_kib_passes_in_two_frames_only():
    text = padded(40 * KIB)
    with connect() as socket:
        socket.send([text[: 20 * KIB], text[20 * KIB :]])
        assert receive(socket) == {"length": 40 * KIB}
        socket.send(text)
        assert closed(socket)[0] == 1009


@step
def a_message_may_have_128_kib_and_no_more():
    def parts(size):
        text = padded(size)
        return [text[at : at + 30 * KIB] for at in range(0, size, 30 * KIB)]

    with connect() as socket:
        socket.send(parts(128 * KIB))
        assert receive(socket) == {"length": 128 * KIB}
        try:
            socket.send(parts(128 * KIB + 1))
        except ConnectionClosed:
            pass
        assert closed(socket)[0] == 1009


@step
def a_binary_frame_is_a_1003():
    with connect() as socket:
        socket.send(b"\x00\x01")
        assert closed(socket)[0] == 1003


@step
def a_ping_is_answered_and_is_no_event():
    with connect() as socket:
        assert socket.ping("judge").wait(LIMIT)
        # The function would have posted the ping's event first.
        assert ask(socket, do="length") == {"length": len('{"do": "length"}')}


@step
def messages_sent_at_once_are_all_answered():
    with connect() as socket:
        for number in range(20):
            socket.send(json.dumps({"number": number}))
        events = [receive(socket) for _ in range(20)]
    numbers = {json.loads(event["body"])["number"] for event in events}
    assert numbers == set(range(20))
    assert len({event["requestContext"]["messageId"] for event in events}) == 20


@step
def what_a_message_returns_is_nobodys_frame():
    with connect() as socket:
        socket.send(
            json.dumps({"do": "answer", "answer": {"statusCode": 200, "body": "no"}})
        )
        assert identify(socket)


@step
def a_failed_message_is_an_error_frame_and_the_connection_stays():
    answers = [{}, {"statusCode": 200, "unknown": 1}, {"statusCode": 200, "body": {}}]
    failures = [{"do": "crash"}] + [{"do": "answer", "answer": one} for one in answers]
    with connect() as socket:
        mine = identify(socket)
        for failure in failures:
            frame = ask(socket, **failure)
            assert set(frame) == {"message", "connectionId", "requestId"}, frame
            assert frame["message"] == "Internal server error"
            assert frame["connectionId"] == mine and ID.match(frame["requestId"])
        assert identify(socket) == mine


# The management API


@step
def a_connection_is_described_and_posted_to():
    with connect() as socket:
        mine = identify(socket)
        found = management.get_connection(ConnectionId=mine)
        assert found["ConnectedAt"] <= found["LastActiveAt"]
        assert found["Identity"]["SourceIp"]
        assert found["Identity"]["UserAgent"].startswith("Python/")
        posted = management.post_to_connection(ConnectionId=mine, Data="grüße".encode())
        assert posted["ResponseMetadata"]["HTTPStatusCode"] == 200
        assert socket.recv(timeout=LIMIT) == "grüße"
        later = management.get_connection(ConnectionId=mine)
        assert later["LastActiveAt"] >= found["LastActiveAt"]
        gone = management.delete_connection(ConnectionId=mine)
        assert gone["ResponseMetadata"]["HTTPStatusCode"] == 204
        assert closed(socket)[0] == 1000


@step
def a_connection_that_is_gone_is_a_GoneException():
    with connect() as socket:
        mine = identify(socket)
        management.delete_connection(ConnectionId=mine)
        calls = {
            management.get_connection: {},
            management.delete_connection: {},
            management.post_to_connection: {"Data": b"x"},
        }
        for call, more in calls.items():
            error = fails(call, ConnectionId=mine, **more)
            assert error == (410, "GoneException", "GoneException"), error
    error = fails(management.get_connection, ConnectionId="AAAAAAAAAAAAAAA=")
    assert error[0] == 410


@step
def an_id_of_another_form_is_a_BadRequestException():
    error = fails(management.get_connection, ConnectionId="nobody")
    # Not in the service's model, so boto3 has no class of its own for it.
    assert error == (400, "BadRequestException", "ClientError"), error


@step
def another_stage_is_a_ForbiddenException():
    elsewhere = client(MANAGEMENT + "-other")
    error = fails(elsewhere.get_connection, ConnectionId="AAAAAAAAAAAAAAA=")
    assert error == (403, "ForbiddenException", "ForbiddenException"), error


@step
def a_post_over_128_kib_is_a_PayloadTooLargeException():
    with connect(max_size=None) as socket:
        mine = identify(socket)
        fits = b"x" * 128 * KIB
        management.post_to_connection(ConnectionId=mine, Data=fits)
        assert len(socket.recv(timeout=LIMIT)) == len(fits)
        post = management.post_to_connection
        error = fails(post, ConnectionId=mine, Data=fits + b"x")
    assert error == (413,) + ("PayloadTooLargeException",) * 2, error


@local_step
def a_client_that_reads_nothing_is_a_LimitExceededException():
    with connect(max_queue=1) as socket:
        mine = identify(socket)
        error = None
        while error is None:
            try:
                management.post_to_connection(ConnectionId=mine, Data=b"x" * 128 * KIB)
            except ClientError as refusal:
                error = type(refusal).__name__
        socket.socket.shutdown(2)
    assert error == "LimitExceededException", error


@step
def an_unsigned_call_is_refused():
    unsigned = client(signature_version=UNSIGNED)
    error = fails(unsigned.get_connection, ConnectionId="AAAAAAAAAAAAAAA=")
    assert error[0] == 403, error


run()
