"""Who may connect."""

import jwt
import pytest

from app.tokens import issue

from .caller import Caller, application

SECRET = "the-secret-of-the-tokens-of-the-users"


def status(token: str, secret: str | None = SECRET) -> int:
    return Caller(application(jwt_secret=secret)).connect(token).status_code


def test_a_jwt_names_the_user() -> None:
    answer = Caller(application(jwt_secret=SECRET)).connect(issue("ann", SECRET))
    assert (answer.status_code, answer.json()["user_id"]) == (200, "ann")


@pytest.mark.parametrize(
    "token",
    [
        "",
        "ann",
        issue("ann", "somebody-else-made-this-token-himself"),
        issue("two words", SECRET),
        jwt.encode({"sub": "ann", "exp": 1}, SECRET),
        jwt.encode({"sub": "ann"}, SECRET),
        jwt.encode({"sub": "ann", "exp": 9_999_999_999}, None, "none"),
    ],
)
def test_anything_else_is_refused(token: str) -> None:
    assert status(token) == 401


def test_in_demo_mode_a_token_is_a_name() -> None:
    assert [status(token, None) for token in ("ann", "bad", "", "x" * 257)] == [200, 401, 401, 401]


def test_a_token_that_has_expired_is_noticed_at_the_next_frame() -> None:
    caller = Caller(application(jwt_secret=SECRET), user="ann")
    assert caller.message({"type": "history"}).status_code == 401
