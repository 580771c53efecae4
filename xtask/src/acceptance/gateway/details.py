"""Judges what handshakes and posts look like in detail. The stage is judge.py's."""

import http.client
import json
import re
import time
import urllib.parse

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from kit import (
    LIMIT,
    MANAGEMENT,
    STAGE,
    ask,
    closed,
    connect,
    identify,
    management,
    receive,
    refusal,
    refused,
    run,
    step,
)

POSTS = 20
TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$")


# Handshakes


@step
def a_redirect_from_connect_is_the_clients_status():
    assert refused("do=refuse&status=302") == 302


@step
def the_body_of_a_refusal_is_the_gateways():
    body = refusal("do=refuse&status=403").body.decode()
    assert "a reason of its own" not in body, body
    assert "message" in json.loads(body), body


@step
def a_handshake_waits_for_connect_and_its_first_message_too():
    begin = time.monotonic()
    with connect("do=wait&seconds=1") as socket:
        assert time.monotonic() - begin >= 1
        context = ask(socket)["requestContext"]
    assert context["requestTimeEpoch"] - context["connectedAt"] >= 1000, context


@step
def a_get_during_connect_is_gone():
    assert refused("do=get") == 410


@step
def a_url_over_4096_bytes_is_refused():
    assert 400 <= refused("pad=" + "x" * 4096) < 500


# Messages


@step
def an_empty_frame_is_an_event():
    with connect() as socket:
        socket.send("")
        assert receive(socket)["body"] == ""


@step
def an_error_frame_is_spaced_as_the_gateway_spaces_it():
    with connect() as socket:
        socket.send(json.dumps({"do": "crash"}))
        text = socket.recv(timeout=LIMIT)
    form = r'{"message": "[^"]+", "connectionId":"[^"]+", "requestId":"[^"]+"}'
    assert re.fullmatch(form, text), text


@step
def a_status_of_a_message_is_nobodys_frame():
    with connect() as socket:
        answer = {"statusCode": 500, "body": "no"}
        socket.send(json.dumps({"do": "answer", "answer": answer}))
        assert identify(socket)


# Posts


@step
def the_times_of_a_connection_are_ISO_8601():
    with connect() as socket:
        mine = urllib.parse.quote(identify(socket))
        url = f"{MANAGEMENT}/@connections/{mine}"
        request = AWSRequest(method="GET", url=url)
        credentials = boto3.Session().get_credentials()
        SigV4Auth(credentials, "execute-api", STAGE["region"]).add_auth(request)
        parts = urllib.parse.urlsplit(url)
        secure = parts.scheme == "https"
        kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
        plain = kind(parts.netloc, timeout=LIMIT)
        plain.request("GET", parts.path, headers=dict(request.headers))
        answer = plain.getresponse()
        found = json.loads(answer.read())
        assert answer.status == 200, found
    for name in ("connectedAt", "lastActiveAt"):
        assert TIME.match(found[name]), found


@step
def bytes_that_are_not_text_arrive_with_replacement_characters():
    with connect() as socket:
        mine = identify(socket)
        management.post_to_connection(ConnectionId=mine, Data=b"a\xffb")
        assert socket.recv(timeout=LIMIT) == "a\ufffdb"


@step
def posts_arrive_in_their_order_and_before_the_end_after_them():
    with connect() as socket:
        mine = identify(socket)
        texts = [str(number) for number in range(POSTS)]
        for text in texts:
            management.post_to_connection(ConnectionId=mine, Data=text.encode())
        management.delete_connection(ConnectionId=mine)
        assert [socket.recv(timeout=LIMIT) for _ in texts] == texts
        assert closed(socket)[0] == 1000


run()
