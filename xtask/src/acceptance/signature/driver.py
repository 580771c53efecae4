"""Verifies calls with the program of docs/contract.md (`verify.py`), and that changed ones fail."""

import json
import sys

import jwt
from verify import verify

work = json.load(sys.stdin)
first, second = work["first"], work["second"]
REQUIRED = {"iss", "iat", "exp", "jti", "htm", "htu", "bsha", "cid", "typ"}


def call(method, path, headers, body, secrets=(first, second)):
    return verify(secrets, method, path, headers, body)


def refused(what, **changes):
    try:
        call(
            **{"method": method, "path": path, "headers": headers, "body": body}
            | changes
        )
    except jwt.InvalidTokenError:
        return
    sys.exit(f"accepted: {what}")


assert work["calls"], "no calls"
for came in work["calls"]:
    method, path, body = came["method"], came["path"], came["body"].encode()
    headers = {name.lower(): value for name, value in came["headers"]}
    claims = call(method, path, headers, body, [first])
    assert claims == call(method, path, headers, body, [second, first]), "rotation"
    assert claims["iss"] == "sidewire" and claims["exp"] == claims["iat"] + 60, claims
    assert claims["jti"] == headers["idempotency-key"], claims
    assert (
        claims["cid"] == headers["x-connection-id"] == json.loads(body)["connection_id"]
    ), claims
    assert claims["typ"] == headers["x-connection-type"] == "chat", claims
    assert (claims["htm"], claims["htu"]) == ("POST", path), claims
    assert claims.get("sub") == headers.get("x-user-id"), claims
    assert claims.get("org") == headers.get("x-org-id"), claims
    assert REQUIRED <= set(claims) <= REQUIRED | {"sub", "org"}, claims
    assert jwt.get_unverified_header(headers["x-sidewire-signature"])["alg"] == "HS256"
    refused("the second secret", secrets=[second])
    refused("another body", body=body + b" ")
    refused("another path", path=path.replace("%3A", ":"))
    refused("another method", method="PUT")
    refused("another user", headers=headers | {"x-user-id": "eve"})
    refused("another connection", headers=headers | {"x-connection-id": "eve="})
    refused("another key", headers=headers | {"idempotency-key": "eve"})
    print("PyJWT", jwt.__version__, "verified", path, claims["jti"], claims.get("sub"))
