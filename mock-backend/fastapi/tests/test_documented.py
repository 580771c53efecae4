"""The calls that docs/contract.md shows are what this application expects."""

import re
from pathlib import Path
from typing import Any

import jwt
import pytest

from app.signature import HEADER, REQUIRED, sha256

DOCUMENT = (Path(__file__).parents[3] / "docs" / "contract.md").read_text()
SECRET = "an-example-secret-of-32-bytes-or-more"


def shown(name: str) -> tuple[str, dict[str, str], bytes]:
    """The path, the headers and the body of a call."""
    [block] = re.findall(rf"^```http {name}\n(.*?)\n```$", DOCUMENT, re.MULTILINE | re.DOTALL)
    head, body = block.split("\n\n")
    first, *lines = head.split("\n")
    return first.split(" ")[1], dict(line.split(": ", 1) for line in lines), body.encode()


@pytest.mark.parametrize("name", ["CONNECT_CALL", "MESSAGE_CALL", "DISCONNECT_CALL"])
def test_a_shown_signature_fits_its_call(name: str) -> None:
    path, headers, body = shown(name)
    old: Any = {"verify_exp": False, "require": REQUIRED}
    signature = headers[HEADER.lower()]
    claims = jwt.decode(signature, SECRET, algorithms=["HS256"], options=old)
    assert claims["exp"] == claims["iat"] + 60
    assert (claims["htu"], claims["bsha"]) == (path, sha256(body))
    assert claims["jti"] == headers["idempotency-key"]
    assert claims["cid"] == headers["x-connection-id"]
    assert claims["typ"] == headers["x-connection-type"]
    assert claims.get("sub") == headers.get("x-user-id")
