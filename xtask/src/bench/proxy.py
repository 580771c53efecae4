"""What Sidewire is compared with: a proxy as people write it, in Python, one post after the other.

The same table, the same contract; no greeting, no stream, no channel, no retry.
"""

import json
import os
import time

import boto3
import urllib3
from botocore.exceptions import ClientError

BACKEND = os.environ["BACKEND_URL"]
ROWS = boto3.resource("dynamodb").Table(os.environ["CONNECTIONS_TABLE"])
CLIENTS = boto3.client("apigatewaymanagementapi")
HTTP = urllib3.PoolManager()


def handler(event, _):
    context = event["requestContext"]
    serve = {"CONNECT": connect, "MESSAGE": message, "DISCONNECT": disconnect}
    return {"statusCode": serve[context["eventType"]](event, context["connectionId"])}


def connect(event, connection):
    query = event["queryStringParameters"]
    booking, token = query["booking_id"], query["token"]
    status, _ = ask(f"{booking}/connect", {"connection_id": connection, "token": token})
    if status >= 300:
        return status
    row = {"connection_id": connection, "ttl": int(time.time()) + 86_400}
    ROWS.put_item(Item=row | {"booking_id": booking})
    record = {"booking_id": f"connection#{connection}", "home": booking, "token": token}
    ROWS.put_item(Item=row | record)
    return 200


def message(event, connection):
    record = {"booking_id": f"connection#{connection}", "connection_id": connection}
    record = ROWS.get_item(Key=record, ConsistentRead=True)["Item"]
    body = {
        "connection_id": connection,
        "message": json.loads(event["body"]),
        "token": record["token"],
    }
    status, reply = ask(f"{record['home']}/message", body)
    if status >= 300 or reply is None:
        return 200
    audience = [connection]
    if reply.pop("broadcast", False):
        audience = members(record["home"])
    frame = json.dumps(reply).encode()
    for member in audience:
        post(member, frame, record["home"])
    return 200


def disconnect(_, connection):
    record = {"booking_id": f"connection#{connection}", "connection_id": connection}
    gone = ROWS.delete_item(Key=record, ReturnValues="ALL_OLD").get("Attributes")
    if gone:
        ROWS.delete_item(Key=record | {"booking_id": gone["home"]})
    return 200


def ask(path, body):
    answer = HTTP.request(
        "POST",
        f"{BACKEND}/api/chat/ws/{path}",
        body=json.dumps(body),
        headers={
            "Content-Type": "application/json",
            "Authorization": f"Bearer {body['token']}",
            "X-User-Id": body["token"],
        },
    )
    return answer.status, json.loads(answer.data or "null")


def members(booking):
    asked = {
        "KeyConditionExpression": "booking_id = :b",
        "ExpressionAttributeValues": {":b": booking},
        "ConsistentRead": True,
    }
    while True:
        page = ROWS.query(**asked)
        yield from (row["connection_id"] for row in page["Items"])
        if "LastEvaluatedKey" not in page:
            return
        asked["ExclusiveStartKey"] = page["LastEvaluatedKey"]


def post(member, frame, booking):
    try:
        CLIENTS.post_to_connection(ConnectionId=member, Data=frame)
    except ClientError as error:
        if error.response["ResponseMetadata"]["HTTPStatusCode"] != 410:
            raise
        ROWS.delete_item(Key={"booking_id": booking, "connection_id": member})
