"""What comes in over REST is published, signed as Sidewire wants it."""

import asyncio
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest

from app.contract import PublishReport, PublishTo
from app.main import Backend, create_app
from app.publishing import Publisher, PublishError
from app.settings import Settings
from app.signature import HEADER, sha256

SECRET = "a-secret-of-the-publisher-of-32-bytes"
URL = "http://sidewire.example/_function/"
REPORT = {
    "delivered": 2,
    "gone": 1,
    "waiting": 0,
    "queued": 0,
    "throttled": 0,
    "refused": 0,
    "failed": 0,
}
DOCUMENT = (Path(__file__).parents[3] / "docs" / "contract.md").read_text()


class Sidewire:
    """The far end of the wire."""

    def __init__(self, status: int = 200, answer: Any = None) -> None:
        self.requests: list[httpx.Request] = []
        self._answer = httpx.Response(status, json=answer or REPORT)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._answer

    def publisher(self) -> Publisher:
        return Publisher(URL, SECRET, httpx.MockTransport(self))


def say(
    publisher: Publisher | None, booking: str = "1", token: str | None = "ann"
) -> httpx.Response:
    settings = Settings(bookings=frozenset({"1"}))
    app = create_app(replace(Backend.of(settings), publisher=publisher))
    path = f"/api/bookings/{booking}/messages"
    headers = {"Authorization": f"Bearer {token}"} if token else {}

    async def post() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://backend") as client:
            return await client.post(path, json={"text": "grüße"}, headers=headers)

    return asyncio.run(post())


def test_a_message_over_rest_is_published_to_its_booking() -> None:
    sidewire = Sidewire()
    answer = say(sidewire.publisher())
    assert (answer.status_code, answer.json()) == (200, REPORT)
    [request] = sidewire.requests
    assert (request.method, str(request.url)) == ("POST", URL)
    content = json.loads(request.content)
    assert content["to"] == {"booking_id": "1"}
    assert content["action"] == "publish"
    said = content["data"]
    assert (said["type"], said["user_id"], said["text"]) == ("message", "ann", "grüße")
    assert said["sent_at"] is None


def test_each_signature_fits_its_body_and_is_one_of_its_kind() -> None:
    sidewire = Sidewire()
    publisher = sidewire.publisher()

    async def twice() -> None:
        for _ in range(2):
            report = await publisher.publish(PublishTo(user_id="ann"), None, exclude=["a="])
            assert report == PublishReport.model_validate(REPORT)

    asyncio.run(twice())
    seen = set()
    for request in sidewire.requests:
        claims = jwt.decode(request.headers[HEADER], SECRET, algorithms=["HS256"])
        assert claims["exp"] - claims["iat"] == 60
        assert (claims["htm"], claims["htu"]) == ("POST", "/")
        assert claims["bsha"] == sha256(request.content)
        seen.add(claims["jti"])
        assert json.loads(request.content) == {
            "action": "publish",
            "to": {"user_id": "ann"},
            "data": None,
            "exclude": ["a="],
        }
    assert len(seen) == 2


def test_the_documented_signature_is_made_alike() -> None:
    [block] = re.findall(r"^```http PUBLISH_CALL\n(.*?)\n```$", DOCUMENT, re.M | re.S)
    head, body = block.split("\n\n")
    [token] = re.findall(r"^x-sidewire-signature: (.*)$", head, re.M)
    ours = jwt.decode(Publisher(URL, SECRET).sign(b""), SECRET, algorithms=["HS256"])
    old: Any = {"verify_exp": False}
    secret = "an-example-secret-of-32-bytes-or-more"
    shown = jwt.decode(token, secret, algorithms=["HS256"], options=old)
    assert list(shown) == list(ours)
    assert shown["bsha"] == sha256(body.encode())


@pytest.mark.parametrize("status", [401, 413, 503])
def test_a_publish_that_is_refused_is_a_502_and_an_error_with_its_words(status: int) -> None:
    refusing = Sidewire(status, {"message": "no"})
    assert say(refusing.publisher()).status_code == 502
    with pytest.raises(PublishError, match=f"{status}.*no"):
        asyncio.run(refusing.publisher().publish(PublishTo(booking_id="1"), {}))


def test_who_may_not_say_anything_is_told_so() -> None:
    sidewire = Sidewire()
    assert say(sidewire.publisher(), token="bad").status_code == 401
    assert say(sidewire.publisher(), booking="2").status_code == 404
    assert say(None).status_code == 503
    assert say(sidewire.publisher(), token=None).status_code == 401
    assert sidewire.requests == []
