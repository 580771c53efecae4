"""What the judges in Python share: the stage, clients, and the list of steps.

Where the stage is comes as JSON: `websocket`, `management`, `region`, and `local` where it is
local-gateway's.
"""

import json
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect as open_socket

STAGE = json.load(sys.stdin)
WEBSOCKET, MANAGEMENT = STAGE["websocket"], STAGE["management"]
LIMIT = 20
# What each event's requestContext has.
CONTEXT = {
    "routeKey",
    "eventType",
    "extendedRequestId",
    "requestTime",
    "messageDirection",
    "stage",
    "connectedAt",
    "requestTimeEpoch",
    "identity",
    "requestId",
    "domainName",
    "connectionId",
    "apiId",
}
steps = []


def step(function):
    steps.append(function)
    return function


def local_step(function):
    """A step that only local-gateway can be put through."""
    if STAGE["local"]:
        steps.append(function)
    return function


def client(endpoint=MANAGEMENT, **options):
    """A client of the management API that does not repeat its calls."""
    retries = {"total_max_attempts": 1}
    config = Config(retries=retries, read_timeout=LIMIT, **options)
    return boto3.client(
        "apigatewaymanagementapi",
        endpoint_url=endpoint,
        region_name=STAGE["region"],
        config=config,
    )


management = client()


def connect(query="", url=WEBSOCKET, **options):
    url = f"{url}?{query}" if query else url
    options = {"open_timeout": LIMIT, "close_timeout": LIMIT} | options
    return open_socket(url, **options)


def receive(socket, limit=LIMIT):
    return json.loads(socket.recv(timeout=limit))


def ask(socket, **asked):
    socket.send(json.dumps(asked))
    return receive(socket)


def identify(socket):
    return ask(socket)["requestContext"]["connectionId"]


def closed(socket):
    """Waits for the stage's close frame; returns its code and reason."""
    try:
        while True:
            socket.recv(timeout=LIMIT)
    except ConnectionClosed as end:
        assert end.rcvd, f"there was no close frame: {end}"
        return end.rcvd.code, end.rcvd.reason


def refusal(query="", **options):
    """The response that refuses a handshake."""
    try:
        with connect(query, **options):
            raise AssertionError("the handshake was accepted")
    except InvalidStatus as error:
        return error.response


def refused(query="", **options):
    return refusal(query, **options).status_code


def fails(call, **arguments):
    """The status and the type of the error that a call of the management API must end with."""
    try:
        call(**arguments)
    except ClientError as error:
        answer = error.response
        return (
            answer["ResponseMetadata"]["HTTPStatusCode"],
            answer["Error"]["Code"],
            type(error).__name__,
        )
    raise AssertionError("the call was answered")


def ended(leave):
    """The `$disconnect` event of a connection that ends by `leave(socket, id)`."""
    with connect() as watcher:
        with connect() as socket:
            mine = identify(socket)
            assert ask(watcher, do="watch", whom=mine) == {"watching": mine}
            leave(socket, mine)
        event = receive(watcher)
    assert event["requestContext"]["connectionId"] == mine
    return event


def padded(size):
    """A message of exactly this many bytes, which asks for its length."""
    head = '{"do":"length","pad":"'
    return head + "x" * (size - len(head) - 2) + '"}'


def run():
    """Goes through the steps and stops at the first that fails."""
    for judge in steps:
        try:
            judge()
        except Exception:
            print(f"FAILED {judge.__name__}", flush=True)
            raise
        print(f"ok {judge.__name__}", flush=True)
