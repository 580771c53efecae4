"""Is it Sidewire that calls? A dependency that checks `X-Sidewire-Signature`.

The header is a JWT over the call: method, path, body, and for whom. What it says is compared with
what came, the headers included, so that after this check they can be trusted.
"""

import base64
import hashlib
import hmac
from collections.abc import Sequence

import jwt
from fastapi import HTTPException, Request, status
from pydantic import ValidationError

from .contract import SignatureClaims

HEADER = "X-Sidewire-Signature"
REQUIRED = ["iss", "iat", "exp", "jti", "htm", "htu", "bsha", "cid", "typ"]
CLOCKS_DIFFER_BY = 5
"""Seconds."""


class SignatureCheck:
    """Use it as `Depends(SignatureCheck(secrets))`; without secrets it checks nothing."""

    def __init__(self, secrets: Sequence[str]) -> None:
        self._secrets = tuple(secrets)

    async def __call__(self, request: Request) -> SignatureClaims | None:
        if not self._secrets:
            return None
        claims = self._verified(request.headers.get(HEADER, ""))
        path = request.scope["raw_path"].decode("ascii").partition("?")[0]
        came = {
            "method": (claims.htm, request.method),
            "path": (claims.htu, path),
            "body": (claims.bsha, sha256(await request.body())),
            "idempotency key": (claims.jti, request.headers.get("Idempotency-Key")),
            "connection": (claims.cid, request.headers.get("X-Connection-Id")),
            "connection type": (claims.typ, request.headers.get("X-Connection-Type")),
            "user": (claims.sub, request.headers.get("X-User-Id")),
            "organisation": (claims.org, request.headers.get("X-Org-Id")),
        }
        for what, (signed, received) in came.items():
            if not same(signed, received):
                raise refused(f"it is for another {what}")
        return claims

    def _verified(self, token: str) -> SignatureClaims:
        if not token:
            raise refused("there is none")
        problem = "no secret fits"
        for secret in self._secrets:
            try:
                claims = jwt.decode(
                    token,
                    secret,
                    algorithms=["HS256"],
                    issuer="sidewire",
                    leeway=CLOCKS_DIFFER_BY,
                    options={"require": REQUIRED},
                )
                return SignatureClaims.model_validate(claims)
            except jwt.InvalidSignatureError:
                continue
            except jwt.ExpiredSignatureError:
                problem = "it is too old"
            except (jwt.InvalidTokenError, ValidationError):
                problem = "it is not valid"
        raise refused(problem)


def sha256(body: bytes) -> str:
    """The claim `bsha` of these bytes: base64url without padding."""
    return base64.urlsafe_b64encode(hashlib.sha256(body).digest()).rstrip(b"=").decode("ascii")


def same(signed: str | None, received: str | None) -> bool:
    """Compares in a time that says nothing; None is a claim or header that is not there."""
    if signed is None or received is None:
        return signed is received
    return hmac.compare_digest(signed.encode(), received.encode())


def refused(problem: str) -> HTTPException:
    """Not 401, which would tell the client that its own token has expired."""
    return HTTPException(status.HTTP_403_FORBIDDEN, f"the call's signature is refused: {problem}")
