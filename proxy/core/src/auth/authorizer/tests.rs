use proptest::prelude::{any, proptest};
use serde_json::{Value, json};

use super::{AuthorizerResponse, ForeignIdentity, connection_from_context, identity_from_context};
use crate::auth::token::{Expiry, TokenError};
use crate::connection::{Connection, Home, Times};
use crate::event::{self, Context, Event};
use crate::ids::{BookingId, ConnectionId, ConnectionType, OrgId, Token, UserId};
use crate::time::EpochMs;

const ARN: &str = "arn:aws:execute-api:eu-central-1:123456789012:abc123defg/prod/$connect";

/// API Gateway's limit for the whole answer (Developer Guide,
/// apigateway-execution-service-websocket-limits-table).
const LIMIT: usize = 8 * 1024;

const TIMES: Times = Times {
    created_at: EpochMs(1_708_326_702_000),
    ttl: 1_708_413_102,
};

fn ann() -> Connection {
    Connection {
        id: ConnectionId::parse("c=").unwrap(),
        kind: ConnectionType::Chat,
        home: Home::Booking(BookingId::parse("1").unwrap()),
        user: UserId::parse("ann"),
        org: OrgId::parse("acme"),
        token: Token::parse("sesame"),
        expiry: Some(Expiry(1_708_330_000)),
        times: TIMES,
        wants: crate::connection::Wants::default(),
    }
}

fn feed() -> Connection {
    Connection {
        kind: ConnectionType::Feed,
        home: Home::Feed,
        user: None,
        org: None,
        token: None,
        expiry: None,
        ..ann()
    }
}

fn written(verdict: &AuthorizerResponse) -> Value {
    serde_json::to_value(verdict).unwrap()
}

/// What somebody else's authorizer says of a connection in this event.
fn foreign(event: &Context) -> Result<ForeignIdentity, TokenError> {
    identity_from_context(event.authorizer.as_ref().unwrap())
}

/// A later event of a connection of which its authorizer has said this.
fn told(authorizer: &Value) -> Context {
    let payload = json!({
        "requestContext": {
            "eventType": "MESSAGE", "connectionId": "c=", "authorizer": authorizer,
        },
        "body": "{}",
    });
    match event::parse(&payload.to_string()) {
        Ok(Event::Message(message)) => message.context,
        other => panic!("no message event: {other:?}"),
    }
}

/// What comes of a verdict: texts, as API Gateway hands them on.
fn handed_on(verdict: &AuthorizerResponse) -> Value {
    let verdict = written(verdict);
    let mut all = json!({ "principalId": verdict["principalId"], "integrationLatency": 7 });
    for (name, value) in verdict["context"].as_object().unwrap() {
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), ToOwned::to_owned);
        all[name] = text.into();
    }
    all
}

#[test]
fn a_verdict_is_a_policy_for_this_very_handshake() {
    let policy = |effect: &str| {
        json!({
            "Version": "2012-10-17",
            "Statement": [{ "Action": "execute-api:Invoke", "Effect": effect, "Resource": ARN }],
        })
    };
    let allowed = json!({
        "principalId": "ann",
        "policyDocument": policy("Allow"),
        "context": {
            "home": "1", "connection_type": "chat", "user_id": "ann", "org_id": "acme",
            "token_exp": 1_708_330_000, "token": "sesame",
        },
    });
    assert_eq!(written(&AuthorizerResponse::allow(ARN, &ann())), allowed);
    let anonymous = json!({
        "principalId": "anonymous",
        "policyDocument": policy("Allow"),
        "context": { "home": "feed#", "connection_type": "feed" },
    });
    assert_eq!(written(&AuthorizerResponse::allow(ARN, &feed())), anonymous);
    let denied = json!({ "principalId": "refused", "policyDocument": policy("Deny") });
    assert_eq!(written(&AuthorizerResponse::deny(ARN)), denied);
}

#[test]
fn a_verdict_never_prints_the_token() {
    let printed = format!("{:?}", AuthorizerResponse::allow(ARN, &ann()));
    assert!(!printed.contains("sesame"), "{printed}");
    let printed = format!(
        "{:?}",
        told(&handed_on(&AuthorizerResponse::allow(ARN, &ann())))
    );
    assert!(!printed.contains("sesame"), "{printed}");
}

/// A JWT has no character that JSON writes with an escape; ids may have.
#[test]
fn the_longest_verdict_is_within_api_gateways_limit() {
    let user = UserId::parse(&"\"".repeat(256)).unwrap();
    let longest = Connection {
        home: Home::User(user.clone()),
        kind: ConnectionType::Notification,
        user: Some(user),
        org: OrgId::parse(&"\\".repeat(256)),
        token: Token::parse(&"t".repeat(4096)),
        expiry: Some(Expiry(u64::MAX)),
        ..ann()
    };
    let arn = format!("{ARN}{}", "s".repeat(128));
    let answer = written(&AuthorizerResponse::allow(&arn, &longest)).to_string();
    assert!(answer.len() < LIMIT, "{} bytes", answer.len());
}

#[test]
fn a_connection_is_read_back_as_it_was_described() {
    for connection in [ann(), feed()] {
        let said = handed_on(&AuthorizerResponse::allow(ARN, &connection));
        assert_eq!(
            connection_from_context(&told(&said), TIMES),
            Some(connection),
            "{said}"
        );
    }
}

#[test]
fn what_is_not_as_we_describe_it_is_not_ours() {
    let ours = handed_on(&AuthorizerResponse::allow(ARN, &ann()));
    for (name, value) in [
        ("home", Value::Null),
        ("home", "".into()),
        ("home", "../1".into()),
        ("home", "channel#a".into()),
        ("connection_type", Value::Null),
        ("connection_type", "admin".into()),
        ("user_id", "".into()),
        ("user_id", "a b".into()),
        ("org_id", "a b".into()),
        ("token", "a b".into()),
        ("token_exp", "soon".into()),
        ("token_exp", "-1".into()),
    ] {
        let mut said = ours.clone();
        said[name] = value;
        assert_eq!(connection_from_context(&told(&said), TIMES), None, "{said}");
    }
    for foreign in [
        Value::Null,
        json!({}),
        json!("ann"),
        json!([]),
        json!({ "principalId": "ann" }),
    ] {
        assert_eq!(
            connection_from_context(&told(&foreign), TIMES),
            None,
            "{foreign}"
        );
    }
}

#[track_caller]
fn check_stranger(said: &Value, user: &str, org: Option<&str>) {
    let expected = ForeignIdentity {
        user: UserId::parse(user).unwrap(),
        org: org.and_then(OrgId::parse),
        expiry: None,
    };
    assert_eq!(foreign(&told(said)).unwrap(), expected, "{said}");
}

#[test]
fn of_a_strangers_words_the_most_exact_counts() {
    let all = json!({ "principalId": "p", "sub": "s", "userId": "u", "user_id": "v" });
    check_stranger(&all, "v", None);
    check_stranger(
        &json!({ "principalId": "p", "sub": "s", "userId": "u" }),
        "u",
        None,
    );
    check_stranger(&json!({ "principalId": "p", "sub": "s" }), "s", None);
    check_stranger(&json!({ "principalId": "p", "orgId": "o" }), "p", Some("o"));
    let both = json!({ "principalId": "p", "orgId": "o", "org_id": "q" });
    check_stranger(&both, "p", Some("q"));
    // Some emulators keep the types.
    check_stranger(&json!({ "principalId": "p", "user_id": 7 }), "7", None);
    let expiring = foreign(&told(&json!({ "principalId": "p", "token_exp": "9" }))).unwrap();
    assert_eq!(expiring.expiry, Some(Expiry(9)));
}

#[test]
fn a_stranger_who_names_nobody_is_refused() {
    for nobody in [
        json!({}),
        json!({ "principalId": "" }),
        json!({ "principalId": "a b" }),
        json!({ "principalId": ".." }),
        json!({ "principalId": "p", "user_id": "é" }),
        json!({ "principalId": null }),
        json!({ "principalId": { "id": "p" } }),
    ] {
        let error = foreign(&told(&nobody)).unwrap_err();
        assert_eq!(error, TokenError::User, "{nobody}");
    }
    let error = foreign(&told(&json!({ "principalId": "p", "org_id": "a b" }))).unwrap_err();
    assert_eq!(error, TokenError::Org);
    for missing in [Value::Null, json!("p"), json!([])] {
        assert_eq!(told(&missing).authorizer, None, "{missing}");
    }
}

proptest! {
    #[test]
    fn no_words_of_an_authorizer_make_it_panic(name in any::<String>(), value in any::<String>()) {
        let mut said = handed_on(&AuthorizerResponse::allow(ARN, &ann()));
        said[&name] = value.clone().into();
        said["home"] = value.into();
        let event = told(&said);
        drop((connection_from_context(&event, TIMES), foreign(&event)));
    }
}
