"""A WebSocket proxy as teams deploy it in Python: boto3, urllib3, one post after the other.

Clients are made once, while the function starts. A connection is one row under its booking; an index
finds it by its id. It answers a client in the response, and greets nobody: no streams, channels, retries
or log. What it leaves out makes it faster.
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
            if row := find(connection):
                delete(row)
            return ACCEPTED


def connect(connection, query):
    booking, token = query["booking_id"], query["token"]
    status, _ = call(booking, "connect", {"connection_id": connection, "token": token})
    if status != 200:
        return {"statusCode": status}
    expires = int(time.time()) + TWO_HOURS
    row = {"booking_id": booking, "connection_id": connection, "token": token, "expires": expires}
    rows.put_item(Item=row)
    return ACCEPTED


def message(connection, text):
    row = find(connection)
    body = {"connection_id": connection, "message": json.loads(text), "token": row["token"]}
    status, reply = call(row["booking_id"], "message", body)
    if status != 200:
        return {"statusCode": status}
    to_all = reply.pop("broadcast", False)
    frame = json.dumps(reply)
    if not to_all:
        return ACCEPTED | {"body": frame}
    for member in members(row["booking_id"]):
        post(member, frame.encode())
    return ACCEPTED


def call(booking, path, body):
    answer = backend.request(
        "POST",
        f"{os.environ['BACKEND_URL']}/api/chat/ws/{booking}/{path}",
        json=body,
        headers={"Authorization": f"Bearer {body['token']}"},
    )
    return answer.status, json.loads(answer.data)


def find(connection):
    query = {"IndexName": "connection_id-index", "KeyConditionExpression": Key("connection_id").eq(connection)}
    return next(iter(rows.query(**query)["Items"]), None)


def members(booking):
    query = {"KeyConditionExpression": Key("booking_id").eq(booking)}
    while True:
        page = rows.query(**query)
        yield from page["Items"]
        if not (last := page.get("LastEvaluatedKey")):
            return
        query["ExclusiveStartKey"] = last


def post(member, frame):
    try:
        clients.post_to_connection(ConnectionId=member["connection_id"], Data=frame)
    except ClientError as error:
        if error.response["ResponseMetadata"]["HTTPStatusCode"] != 410:
            raise
        delete(member)


def delete(row):
    rows.delete_item(Key={name: row[name] for name in ("booking_id", "connection_id")})
