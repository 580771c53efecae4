//! What a client and Sidewire say to each other, beside the backend's frames.

/// A frame of the backend's to a numbered connection: its place in the booking's log comes last.
pub const FRAME_NUMBERED: &str = concat!(
    r#"{"type":"message","id":"m2","text":"hi","#,
    r#""sidewire":{"epoch":"k3f9a2xq","seq":43,"mark":"p0Zr71Lc"}}"#,
);

/// The same, of a channel's log.
pub const FRAME_NUMBERED_CHANNEL: &str = concat!(
    r#"{"type":"message","id":"m3","text":"hi","#,
    r#""sidewire":{"channel":"thread:42","epoch":"Zq81mBx0","seq":7,"mark":"e5Tt0aQw"}}"#,
);

/// A record of a stream that no log keeps.
pub const FRAME_STREAMED: &str =
    r#"{"type":"chunk","text":"Hel","sidewire":{"stream":"L0SN0FsAvHcFplA=","n":2}}"#;

/// A client's first question, from this connection's beginning.
pub const RESUME_FIRST: &str = r#"{"type":"resume","id":"f3ak91-1"}"#;

/// A client's question from the places where it stands.
pub const RESUME_AFTER: &str = concat!(
    r#"{"type":"resume","id":"f3ak91-9","after":["#,
    r#"{"epoch":"k3f9a2xq","seq":41,"mark":"Wc4n2Yh6"},"#,
    r#"{"channel":"thread:42","epoch":"Zq81mBx0","seq":7,"mark":"e5Tt0aQw"}],"#,
    r#""was":["L0SM9cOFvHcCIhw="]}"#,
);

/// What the client has missed.
pub const MISSED: &str = concat!(
    r#"{"type":"missed","frames":["#,
    r#"{"type":"message","id":"m1","text":"ho","#,
    r#""sidewire":{"epoch":"k3f9a2xq","seq":42,"mark":"x9Kd03Vb"}},"#,
    r#"{"type":"message","id":"m2","text":"hi","#,
    r#""sidewire":{"epoch":"k3f9a2xq","seq":43,"mark":"p0Zr71Lc"}}]}"#,
);

/// The end of an answer: where each log stands.
pub const RESUMED: &str = concat!(
    r#"{"type":"resumed","connection_id":"L0SQTcOFvHcCJhg=","in_reply_to":"f3ak91-9","logs":["#,
    r#"{"epoch":"k3f9a2xq","seq":43,"mark":"p0Zr71Lc","complete":true},"#,
    r#"{"channel":"thread:7","epoch":"oo1Lx2Gd","seq":1200,"mark":"Yt77Qe1s","complete":false},"#,
    r#"{"channel":"thread:42","joined":false}]}"#,
);

/// The answer of a deployment without a log.
pub const RESUMED_WITHOUT_LOG: &str =
    r#"{"type":"resumed","connection_id":"L0SQTcOFvHcCJhg=","in_reply_to":"f3ak91-1","logs":[]}"#;

/// The acknowledgement of a frame whose broadcast left out its sender.
pub const ACK_LEFT_OUT: &str = concat!(
    r#"{"type":"ack","in_reply_to":7,"#,
    r#""sidewire":[{"epoch":"k3f9a2xq","seq":44,"mark":"Hn2pL0ze"}]}"#,
);

/// The table did not answer: the question may be asked again.
pub const ERROR_OF_RESUME: &str = concat!(
    r#"{"type":"error","code":"internal","message":"the message could not be served; try again","#,
    r#""request_id":"L0SN0FsAvHcFplA=","in_reply_to":"f3ak91-9"}"#,
);

/// The client sends too much: the frame was dropped, and may be sent again a second later.
pub const ERROR_RATE_LIMITED: &str = concat!(
    r#"{"type":"error","code":"rate_limited","message":"too many frames; wait, then send again","#,
    r#""request_id":"L0SN0FsAvHcFplA=","retry_after_ms":1000,"in_reply_to":"f3ak91-9"}"#,
);

/// API Gateway's own words where the function failed. They do not say which frame failed.
pub const GATEWAY_ERROR: &str = concat!(
    r#"{"message": "Internal server error", "connectionId":"L0SQTcOFvHcCJhg=", "#,
    r#""requestId":"L0SN0FsAvHcFplA="}"#,
);

/// A newer token for the same connection.
pub const AUTH: &str = r#"{"type":"auth","id":"f3ak91-5","token":"eyJhbGciOiJSUzI1NiJ9.e30.c2ln"}"#;

/// The newer token counts, until this second.
pub const AUTH_RENEWED: &str = r#"{"type":"auth","expires_at":1700003600}"#;
