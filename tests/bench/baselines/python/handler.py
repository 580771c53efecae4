"""A WebSocket proxy as teams deploy it in Python: boto3, urllib3, one post after the other.

Clients are made once, while the function starts. A connection is one row, found by its key; an index
knows who is in a room. It answers a client in the response, and greets nobody: no streams, channels,
retries or log. What it leaves out makes it faster.
"""

import json
import os
import time

import boto3
import urllib3
from boto3.dynamodb.conditions import Key
from botocore.exceptions import ClientError

ACCEPTED = {"statusCode": 200}
TWO_HOURS = 2 * 60 * 60

backend = urllib3.PoolManager()
rows = boto3.resource("dynamodb").Table(os.environ["CONNECTIONS_TABLE"])
clients = boto3.client("apigatewaymanagementapi", endpoint_url=os.environ["API_GATEWAY_ENDPOINT"])


def handler(event, _context):
    context = event["requestContext"]
    connection = context["connectionId"]
    match context["eventType"]:
        case "CONNECT":
            return connect(connection, event["queryStringParameters"])
        case "MESSAGE":
            return message(connection, event["body"])
        case _:
            rows.delete_item(Key={"connection_id": connection})
            return ACCEPTED


def connect(connection, query):
    room, token = query["booking_id"], query["token"]
    status, _ = call(room, "connect", {"connection_id": connection, "token": token})
    if status != 200:
        return {"statusCode": status}
    expires = int(time.time()) + TWO_HOURS
    rows.put_item(Item={"connection_id": connection, "room": room, "token": token, "expires": expires})
    return ACCEPTED


def message(connection, text):
    row = rows.get_item(Key={"connection_id": connection})["Item"]
    body = {"connection_id": connection, "message": json.loads(text), "token": row["token"]}
    status, reply = call(row["room"], "message", body)
    if status != 200:
        return {"statusCode": status}
    to_all = reply.pop("broadcast", False)
    frame = json.dumps(reply)
    if not to_all:
        return ACCEPTED | {"body": frame}
    for member in members(row["room"]):
        post(member, frame.encode())
    return ACCEPTED


def call(room, path, body):
    answer = backend.request(
        "POST",
        f"{os.environ['BACKEND_URL']}/api/chat/ws/{room}/{path}",
        json=body,
        headers={"Authorization": f"Bearer {body['token']}"},
    )
    return answer.status, json.loads(answer.data)


def members(room):
    query = {"IndexName": "room-index", "KeyConditionExpression": Key("room").eq(room)}
    while True:
        page = rows.query(**query)
        yield from (row["connection_id"] for row in page["Items"])
        if not (last := page.get("LastEvaluatedKey")):
            return
        query["ExclusiveStartKey"] = last


def post(member, frame):
    try:
        clients.post_to_connection(ConnectionId=member, Data=frame)
    except ClientError as error:
        if error.response["ResponseMetadata"]["HTTPStatusCode"] != 410:
            raise
        rows.delete_item(Key={"connection_id": member})
