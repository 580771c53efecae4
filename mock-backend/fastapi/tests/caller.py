"""Calls the application as Sidewire's proxy does."""

import asyncio
import base64
import hashlib
import json
import time
from typing import Any

import httpx
import jwt
from fastapi import FastAPI

from app.main import Backend, create_app
from app.settings import Settings

SECRET = "the-secret-that-signs-until-it-is-rotated"
NEXT_SECRET = "the-secret-that-signs-after-the-rotation"
CONNECTION = "L0SM9cOFvHcCIhw="


def application(**settings: Any) -> FastAPI:
    """The application with these settings and no pauses."""
    return create_app(Backend.of(Settings(pace=0, **settings)))


class Caller:
    """One connection of one user, to a booking."""

    def __init__(self, app: FastAPI, *, booking: str = "1", user: str = "ann") -> None:
        self._app = app
        self._path = f"/api/chat/ws/{booking}"
        self._user = user
        self._calls = 0

    def connect(self, token: str | None = None) -> httpx.Response:
        body = {"connection_id": CONNECTION, "token": self._user if token is None else token}
        return self.call("connect", body)

    def message(self, frame: Any, *, key: str | None = None) -> httpx.Response:
        body = {"connection_id": CONNECTION, "message": frame, "token": self._user}
        content = json.dumps(body).encode()
        own = frame.get("id") if isinstance(frame, dict) else None
        client = {"X-Client-Message-Id": str(own)} if isinstance(own, str | int) else {}
        return self.send("message", content, self.headers(key) | client)

    def call(self, what: str, body: Any, *, key: str | None = None) -> httpx.Response:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.send(what, content, self.headers(key))

    def headers(self, key: str | None = None) -> dict[str, str]:
        self._calls += 1
        return {
            "Content-Type": "application/json",
            "Idempotency-Key": key or f"{CONNECTION}:{self._calls}",
            "X-Connection-Id": CONNECTION,
            "X-Connection-Type": "chat",
            "X-User-Id": self._user,
            "X-Message-Time": "1700000000000",
        }

    def send(self, what: str, content: bytes, headers: dict[str, str]) -> httpx.Response:
        async def post() -> httpx.Response:
            transport = httpx.ASGITransport(self._app, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://backend") as client:
                return await client.post(self.path(what), content=content, headers=headers)

        return asyncio.run(post())

    def path(self, what: str) -> str:
        return f"{self._path}/{what}"


def claims(path: str, body: bytes, headers: dict[str, str]) -> dict[str, Any]:
    """What Sidewire says about a call."""
    now = int(time.time())
    digest = hashlib.sha256(body).digest()
    return {
        "iss": "sidewire",
        "iat": now,
        "exp": now + 60,
        "jti": headers["Idempotency-Key"],
        "htm": "POST",
        "htu": path,
        "bsha": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "cid": headers["X-Connection-Id"],
        "typ": headers["X-Connection-Type"],
        "sub": headers["X-User-Id"],
    }


def sign(claims: dict[str, Any], secret: str = SECRET, algorithm: str = "HS256") -> str:
    """Makes the header's value."""
    return jwt.encode(claims, secret if algorithm != "none" else None, algorithm)
