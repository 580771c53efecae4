"""A WebSocket Lambda for the judges: what it knows, it posts to the connection that asks.

It needs boto3 and nothing else, so it can be deployed as it is: on `$connect`, `$disconnect`,
`$default` and a route `other`, and as an authorizer. It remembers things in the DynamoDB table that `TABLE` names, whose
key is a string called `key`.
"""

import json
import os
import time

import boto3
from botocore.exceptions import ClientError

ENDPOINT = "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI"

TABLE = os.environ["TABLE"]

dynamodb = boto3.client("dynamodb")
clients = {}


def remember(key, value):
    item = {"key": {"S": key}, "value": {"S": json.dumps(value)}}
    dynamodb.put_item(TableName=TABLE, Item=item)


def recall(key):
    found = dynamodb.get_item(
        TableName=TABLE, Key={"key": {"S": key}}, ConsistentRead=True
    )
    return json.loads(found["Item"]["value"]["S"])


def forget(key):
    """Returns what was remembered, if anything."""
    gone = dynamodb.delete_item(
        TableName=TABLE, Key={"key": {"S": key}}, ReturnValues="ALL_OLD"
    )
    return (
        json.loads(gone["Attributes"]["value"]["S"]) if "Attributes" in gone else None
    )


def connected():
    found = dynamodb.scan(TableName=TABLE, ConsistentRead=True)["Items"]
    keys = (item["key"]["S"].split("/") for item in found)
    return [connection for kind, connection in keys if kind == "connect"]


def management(context):
    stage = f"https://{context['domainName']}/{context['stage']}"
    endpoint = None if ENDPOINT in os.environ else stage
    if endpoint not in clients:
        clients[endpoint] = boto3.client(
            "apigatewaymanagementapi", endpoint_url=endpoint
        )
    return clients[endpoint]


def post(context, connection, value):
    """Posts JSON and returns the status of the answer."""
    data = json.dumps(value).encode()
    try:
        answer = management(context).post_to_connection(
            ConnectionId=connection, Data=data
        )
    except ClientError as error:
        answer = error.response
    return answer["ResponseMetadata"]["HTTPStatusCode"]


def look(context, connection):
    """The status of a connection's description."""
    try:
        answer = management(context).get_connection(ConnectionId=connection)
    except ClientError as error:
        answer = error.response
    return answer["ResponseMetadata"]["HTTPStatusCode"]


def authorize(event, context):
    """The answer to a question of API Gateway's, where this function is its own authorizer."""
    wanted = (event.get("queryStringParameters") or {}).get("authorizer")
    arn = event["methodArn"]
    stage = arn.rsplit("/", 1)[0]
    if wanted == "unauthorized":
        raise Exception("Unauthorized")
    if wanted == "crash":
        raise RuntimeError("as the client wants it")
    if wanted == "simple":
        return {"isAuthorized": True}

    def statement(effect, resource):
        action = "execute-api:Invoke"
        return {"Action": action, "Effect": effect, "Resource": resource}

    statements = {
        "deny": [statement("Deny", arn)],
        "elsewhere": [statement("Allow", f"{stage}/*/*")],
        "deny-other": [statement("Allow", arn), statement("Deny", f"{stage}/other")],
    }
    policy = {
        "Version": "2012-10-17",
        "Statement": statements.get(wanted, [statement("Allow", arn)]),
    }
    said = {"number": 1, "flag": True, "text": "t"}
    if wanted == "deep":
        said["deep"] = {}
    if wanted == "large":
        said["text"] = "x" * 9 * 1024
    remember(f"authorizer/{context['connectionId']}", event)
    return {"principalId": "judge", "policyDocument": policy, "context": said}


def connect(event, context):
    query = event.get("queryStringParameters") or {}
    wanted = query.get("do")
    if wanted == "crash":
        raise RuntimeError("as the client wants it")
    if wanted == "no-status":
        return {}
    if wanted == "refuse":
        return {"statusCode": int(query["status"]), "body": "a reason of its own"}
    if wanted == "post":
        return {"statusCode": post(context, context["connectionId"], "too early")}
    if wanted == "get":
        return {"statusCode": look(context, context["connectionId"])}
    if wanted == "wait":
        time.sleep(int(query["seconds"]))
    remember(f"connect/{context['connectionId']}", event)
    answer = {"statusCode": int(query.get("status", 200)), "body": "nobody sees this"}
    headers = {"X-Function": "nobody sees this"}
    if "protocol" in query:
        headers["Sec-WebSocket-Protocol"] = query["protocol"]
    return answer | {"headers": headers}


def message(event, context):
    mine = context["connectionId"]
    try:
        asked = json.loads(event["body"])
        wanted = asked.get("do")
    except (ValueError, AttributeError):
        asked, wanted = {}, None
    if wanted == "crash":
        raise RuntimeError("as the client wants it")
    if wanted == "answer":
        return asked["answer"]
    if wanted == "wait":
        time.sleep(asked["seconds"])
    if wanted == "tell-all":
        for connection in connected():
            if post(context, connection, {"text": asked["text"]}) == 410:
                forget(f"connect/{connection}")
    elif wanted == "watch":
        remember(f"watcher/{asked['whom']}", mine)
        post(context, mine, {"watching": asked["whom"]})
    elif wanted == "length":
        post(context, mine, {"length": len(event["body"].encode())})
    elif wanted == "connect-event":
        post(context, mine, recall(f"connect/{mine}"))
    elif wanted == "authorizer-event":
        post(context, mine, recall(f"authorizer/{mine}"))
    else:
        post(context, mine, event)
    return {"statusCode": 200}


def disconnect(event, context):
    gone = context["connectionId"]
    forget(f"connect/{gone}")
    forget(f"authorizer/{gone}")
    watcher = forget(f"watcher/{gone}")
    if watcher:
        post(context, watcher, event)
    return {"statusCode": 200}


def handler(event, _):
    context = event["requestContext"]
    if event.get("type") == "REQUEST":
        return authorize(event, context)
    serve = {"CONNECT": connect, "MESSAGE": message, "DISCONNECT": disconnect}
    return serve[context["eventType"]](event, context)
