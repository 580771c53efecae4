"""Speaks to clients when none of them has spoken: signed requests to Sidewire's own URL."""

import json
import time
import uuid
from collections.abc import Sequence
from typing import Any

import httpx
import jwt

from .contract import PublishReport, PublishRequest, PublishTo
from .signature import HEADER, sha256

GOOD_FOR = 60
"""Seconds; a longer life is refused."""


class PublishError(Exception):
    """Sidewire refuses, fails, or does not answer."""


class Publisher:
    """Makes requests to the function's URL (`PublishUrl` of a deployed stack; on a laptop
    `http://127.0.0.1:8080/_function/`) and signs them with `PUBLISH_SIGNING_SECRET`."""

    def __init__(
        self, url: str, secret: str, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._url = url
        self._secret = secret
        self._http = httpx.AsyncClient(timeout=30, transport=transport)

    async def publish(self, to: PublishTo, data: Any, exclude: Sequence[str] = ()) -> PublishReport:
        """Sends one frame, and returns what became of it for how many connections."""
        request = PublishRequest(action="publish", to=to, data=data, exclude=list(exclude) or None)
        content = request.model_dump(exclude_none=True)
        content["data"] = data  # its own nulls included
        body = json.dumps(content).encode()
        headers = {"Content-Type": "application/json", HEADER: self.sign(body)}
        try:
            answer = await self._http.post(self._url, content=body, headers=headers)
        except httpx.HTTPError as error:
            raise PublishError(f"Sidewire does not answer: {error!r}") from error
        if answer.status_code != httpx.codes.OK:
            raise PublishError(f"Sidewire answers {answer.status_code}: {answer.text[:300]}")
        return PublishReport.model_validate_json(answer.content)

    def sign(self, body: bytes) -> str:
        """A signature of a request with this body, good once and for a minute."""
        now = int(time.time())
        claims = {
            "iat": now,
            "exp": now + GOOD_FOR,
            "jti": str(uuid.uuid4()),
            "htm": "POST",
            "htu": "/",
            "bsha": sha256(body),
        }
        return jwt.encode(claims, self._secret, algorithm="HS256")
