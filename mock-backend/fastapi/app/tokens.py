"""Who is the user? Put your own check in place of this one.

With a secret, a token is a JWT (HS256) whose `sub` is the user; `python -m app.tokens ann` makes
one. Without, it is the user's name, and a name that begins with `bad` is refused.
"""

import os
import sys
import time

import jwt
from fastapi import HTTPException, status

USER_ID_CHARACTERS = 256
LIFETIME = 3600
"""Seconds."""


class Tokens:
    """Turns a token into a user id."""

    def __init__(self, secret: str | None) -> None:
        self._secret = secret

    def user(self, token: str) -> str:
        """Returns the user's id; refuses with 401."""
        user = token if self._secret is None else self._subject(token, self._secret)
        if not is_user_id(user) or (self._secret is None and user.startswith("bad")):
            raise refused()
        return user

    @staticmethod
    def _subject(token: str, secret: str) -> str:
        try:
            claims = jwt.decode(
                token, secret, algorithms=["HS256"], options={"require": ["exp", "sub"]}
            )
        except jwt.InvalidTokenError as error:
            raise refused() from error
        return str(claims["sub"])


def is_user_id(text: str) -> bool:
    """The contract's rule: 1 to 256 visible ASCII characters."""
    return 0 < len(text) <= USER_ID_CHARACTERS and all("!" <= c <= "~" for c in text)


def refused() -> HTTPException:
    """The handshake fails with this, or an open connection is closed with `token_expired`."""
    return HTTPException(status.HTTP_401_UNAUTHORIZED, "this token is not accepted")


def issue(user: str, secret: str) -> str:
    """Makes a token that is good for an hour."""
    return jwt.encode({"sub": user, "exp": int(time.time()) + LIFETIME}, secret, "HS256")


if __name__ == "__main__":
    print(issue(sys.argv[1], os.environ["DEMO_JWT_SECRET"]))
