"""What the signature lets through, and what not."""

import json
import time
from typing import Any

import httpx
import pytest

from .caller import CONNECTION, NEXT_SECRET, SECRET, Caller, application, claims, sign

BODY = json.dumps(
    {"connection_id": CONNECTION, "message": {"type": "history"}, "token": "ann"}
).encode()


class Signed:
    """A call whose signature can be spoilt before it is sent."""

    def __init__(self, *secrets: str, booking: str = "1") -> None:
        self.caller = Caller(application(signing_secrets=secrets), booking=booking)
        self.headers = self.caller.headers()
        self.claims = claims(self.caller.path("message"), BODY, self.headers)

    def send(
        self, *, body: bytes = BODY, secret: str = SECRET, algorithm: str = "HS256", **changed: Any
    ) -> httpx.Response:
        signature = sign(self.claims | changed, secret, algorithm)
        headers = {"X-Sidewire-Signature": signature} | self.headers
        return self.caller.send("message", body, headers)


def refused(response: httpx.Response, problem: str) -> bool:
    detail = f"the call's signature is refused: {problem}"
    return (response.status_code, response.json()) == (403, {"detail": detail})


def test_a_good_one_is_accepted() -> None:
    assert Signed(SECRET).send().status_code == 200


def test_without_a_secret_nothing_is_checked() -> None:
    assert Signed().send(secret="whatever-it-is-this-is-not-the-secret").status_code == 200
    assert Caller(application()).message({"type": "history"}).status_code == 200


def test_none_at_all_is_refused() -> None:
    caller = Caller(application(signing_secrets=(SECRET,)))
    assert refused(caller.message({"type": "history"}), "there is none")
    assert refused(caller.connect(), "there is none")


def test_another_key_is_refused() -> None:
    assert refused(Signed(SECRET).send(secret=NEXT_SECRET), "no secret fits")


@pytest.mark.parametrize("secrets", [(SECRET, NEXT_SECRET), (NEXT_SECRET, SECRET)])
def test_during_a_rotation_both_keys_are_good(secrets: tuple[str, str]) -> None:
    assert Signed(*secrets).send(secret=SECRET).status_code == 200
    assert Signed(*secrets).send(secret=NEXT_SECRET).status_code == 200


def test_after_a_rotation_the_old_key_is_not() -> None:
    assert refused(Signed(NEXT_SECRET).send(secret=SECRET), "no secret fits")


def test_an_old_one_is_refused() -> None:
    made = int(time.time()) - 120
    assert refused(Signed(SECRET).send(iat=made, exp=made + 60), "it is too old")


def test_a_changed_body_is_refused() -> None:
    changed = BODY.replace(b"history", b"goodbye")
    assert refused(Signed(SECRET).send(body=changed), "it is for another body")


def test_the_bytes_are_signed_not_their_meaning() -> None:
    spaced = json.dumps(json.loads(BODY), indent=1).encode()
    assert refused(Signed(SECRET).send(body=spaced), "it is for another body")


def test_the_algorithm_none_is_refused() -> None:
    assert refused(Signed(SECRET).send(algorithm="none"), "it is not valid")


def test_another_algorithm_is_refused() -> None:
    long = SECRET * 2
    assert refused(Signed(long).send(secret=long, algorithm="HS512"), "it is not valid")


@pytest.mark.parametrize(
    ("name", "value", "what"),
    [
        ("htm", "GET", "method"),
        ("htu", "/api/chat/ws/2/message", "path"),
        ("jti", "another:key", "idempotency key"),
        ("cid", "somebody-else=", "connection"),
        ("typ", "feed", "connection type"),
        ("sub", "ben", "user"),
        ("org", "acme", "organisation"),
    ],
)
def test_what_is_signed_must_be_what_came(name: str, value: str, what: str) -> None:
    signed = Signed(SECRET)
    signed.claims[name] = value
    assert refused(signed.send(), f"it is for another {what}")


@pytest.mark.parametrize("header", ["X-User-Id", "X-Connection-Id", "Idempotency-Key"])
def test_a_header_that_was_taken_away_is_noticed(header: str) -> None:
    signed = Signed(SECRET)
    del signed.headers[header]
    assert signed.send().status_code == 403


@pytest.mark.parametrize("name", ["iss", "exp", "iat", "jti", "htm", "htu", "bsha", "cid", "typ"])
def test_every_claim_is_compulsory(name: str) -> None:
    signed = Signed(SECRET)
    del signed.claims[name]
    assert refused(signed.send(), "it is not valid")


def test_another_issuer_is_refused() -> None:
    assert refused(Signed(SECRET).send(iss="somebody"), "it is not valid")


def test_the_path_is_compared_as_it_was_sent() -> None:
    signed = Signed(SECRET, booking="room%3A1")
    assert signed.send().status_code == 200
    assert refused(signed.send(htu="/api/chat/ws/room:1/message"), "it is for another path")


def test_a_signed_user_needs_no_token() -> None:
    caller = Caller(application(signing_secrets=(SECRET,)))
    body = BODY.replace(b'"ann"', b'""')
    headers = caller.headers()
    signature = sign(claims(caller.path("message"), body, headers))
    headers["X-Sidewire-Signature"] = signature
    assert caller.send("message", body, headers).status_code == 200
