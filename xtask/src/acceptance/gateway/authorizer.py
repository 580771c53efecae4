"""Judges an API whose authorizer is its own function, and wants `token` in the query string."""

import json

from kit import CONTEXT, ask, connect, identify, receive, refused, run, step

ALLOWED = "token=t&authorizer=allow"
# What the function says of everybody whom it lets in, as events have it.
SAID = {"principalId": "judge", "number": "1", "flag": "true", "text": "t"}
MEMBERS = {
    "type",
    "methodArn",
    "headers",
    "multiValueHeaders",
    "queryStringParameters",
    "multiValueQueryStringParameters",
    "stageVariables",
    "requestContext",
}


def authorizer(event):
    return event["requestContext"]["authorizer"]


@step
def an_allowed_client_goes_on_to_connect():
    with connect(ALLOWED) as socket:
        assert identify(socket)
    assert refused(f"{ALLOWED}&do=refuse&status=409") == 409


@step
def an_authorizers_event_has_exactly_these_members():
    with connect(f"{ALLOWED}&id=1&id=2") as socket:
        mine = identify(socket)
        asked = ask(socket, do="authorizer-event")
    assert set(asked) == MEMBERS, set(asked)
    assert asked["type"] == "REQUEST" and asked["methodArn"].endswith("/$connect")
    assert asked["multiValueQueryStringParameters"]["id"] == ["1", "2"]
    for name in ("Connection", "Upgrade", "content-length"):
        assert name in asked["headers"], asked["headers"]
    context = asked["requestContext"]
    assert CONTEXT - set(context) == set() and "authorizer" not in context
    assert context["connectionId"] == mine


@step
def what_it_says_is_in_every_later_event():
    with connect(ALLOWED) as watcher:
        with connect(ALLOWED) as socket:
            mine = identify(socket)
            of_connect = authorizer(ask(socket, do="connect-event"))
            of_message = authorizer(ask(socket))
            # And stays so, whatever the authorizer would say by now.
            again = authorizer(ask(socket))
            assert ask(watcher, do="watch", whom=mine) == {"watching": mine}
        of_disconnect = authorizer(receive(watcher))
    assert int(of_connect.pop("integrationLatency")) >= 0
    for said in (of_connect, of_message, again, of_disconnect):
        assert said == SAID, said


@step
def it_is_asked_at_each_handshake():
    events = []
    for _ in range(2):
        with connect(ALLOWED) as socket:
            events.append(ask(socket, do="authorizer-event"))
    first, second = (event["requestContext"]["requestId"] for event in events)
    assert first != second


@step
def a_denied_client_is_a_403():
    for denial in ("deny", "elsewhere"):
        assert refused(f"token=t&authorizer={denial}") == 403, denial


@step
def a_denial_of_another_route_does_not_matter():
    with connect("token=t&authorizer=deny-other") as socket:
        assert identify(socket)


@step
def the_error_Unauthorized_is_a_401():
    assert refused("token=t&authorizer=unauthorized") == 401


@step
def any_other_failure_is_a_500():
    for failure in ("crash", "simple", "deep", "large"):
        assert refused(f"token=t&authorizer={failure}") == 500, failure


@step
def a_missing_identity_source_is_a_401():
    for query in ("authorizer=allow", "token=&authorizer=allow"):
        assert refused(query) == 401, query


run()
