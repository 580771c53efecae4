"""Publishes as other people's programs do: signed by PyJWT over HTTP, and by boto3's Lambda client."""

import base64
import hashlib
import json
import sys
import time
import uuid

import boto3
import httpx
import jwt

work = json.load(sys.stdin)
TO_ANN = {"action": "publish", "to": {"user_id": "ann"}}
REACHED = {
    "delivered": 1,
    "gone": 0,
    "waiting": 0,
    "queued": 0,
    "throttled": 0,
    "refused": 0,
    "failed": 0,
}


def main() -> None:
    over_http()
    by_boto3()


def over_http() -> None:
    body = json.dumps(TO_ANN | {"data": {"type": "upload_progress", "progress": 40}}).encode()
    token = sign(body)
    expect(post(body, token), 200, REACHED)
    used = {"message": "the signature was used before"}
    expect(post(body, token), 401, used)
    expect(post(body, token), 401, used)
    changed = body.replace(b"40", b"41")
    expect(post(changed, sign(body)), 401, {"message": "the signature is for another body"})
    old = sign(body, iat=int(time.time()) - 120)
    expect(post(body, old), 401, {"message": "the signature has expired"})
    missing = "the header X-Sidewire-Signature is missing, or there are two"
    expect(post(body, None), 401, {"message": missing})


def by_boto3() -> None:
    client = boto3.client("lambda", endpoint_url=work["lambda"], region_name="us-east-1")

    def invoke(request: object, kind: str = "RequestResponse") -> dict:
        payload = json.dumps(request).encode()
        return client.invoke(
            FunctionName="bootstrap", Payload=payload, InvocationType=kind, LogType="Tail"
        )

    answer = invoke(TO_ANN | {"data": {"type": "upload_progress", "progress": 70}})
    assert answer["StatusCode"] == 200 and "FunctionError" not in answer, answer
    assert json.load(answer["Payload"]) == REACHED

    answer = invoke({"action": "publish", "to": {"user_id": "ann", "channel": "c"}, "data": 1})
    assert answer["FunctionError"] == "Unhandled", answer
    report = json.load(answer["Payload"])
    words = "`to` names more than one audience"
    assert report == {"errorType": "InvalidPublish", "errorMessage": words}, report

    there = json.load(invoke({"action": "connections", "to": {"user_id": "ann"}})["Payload"])
    assert there["count"] == 1, there

    assert invoke(TO_ANN, "DryRun")["StatusCode"] == 204
    last = TO_ANN | {"data": {"type": "upload_progress", "progress": 100}}
    assert invoke(last, "Event")["StatusCode"] == 202

    try:
        client.invoke(FunctionName="nobody", Payload=b"{}")
    except client.exceptions.ResourceNotFoundException as error:
        assert "function:nobody" in str(error), error
    else:
        raise AssertionError("there is no such function")


def sign(body: bytes, iat: int | None = None) -> str:
    iat = iat or int(time.time())
    digest = base64.urlsafe_b64encode(hashlib.sha256(body).digest()).rstrip(b"=").decode()
    claims = {"iat": iat, "exp": iat + 60, "jti": str(uuid.uuid4())}
    claims |= {"htm": "POST", "htu": "/", "bsha": digest}
    return jwt.encode(claims, work["secret"], algorithm="HS256")


def post(body: bytes, token: str | None) -> httpx.Response:
    headers = {"X-Sidewire-Signature": token} if token else {}
    return httpx.post(work["url"], content=body, headers=headers)


def expect(answer: httpx.Response, status: int, content: object) -> None:
    assert (answer.status_code, answer.json()) == (status, content), answer.text


main()
