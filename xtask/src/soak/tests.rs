//! The checker, shown each thing that it must see.

use super::*;
use evidence::{Line, Served};
use journal::{Call, What};
use ledger::{Life, Sent};

/// Ann and Ben are in one booking; Ann says `ann-1`, which both get.
struct Scene {
    start: Instant,
    lives: Vec<Life>,
    calls: Vec<Call>,
    lines: Vec<(Instant, Line)>,
    played: Played,
}

const DAY: Duration = Duration::from_secs(86_400);

fn call(connection: &str, request: &str, what: What) -> Call {
    Call {
        connection: connection.to_owned(),
        request: request.to_owned(),
        what,
    }
}

fn served(request: &str, delivered: u64) -> Line {
    Line::Served(Served {
        request: request.to_owned(),
        delivered,
        ..Served::default()
    })
}

fn complaint(connection: &str, text: &str) -> Line {
    Line::Complaint {
        connection: Some(connection.to_owned()),
        text: text.to_owned(),
    }
}

fn fault(name: &str, connection: &str) -> Line {
    Line::Fault {
        name: name.to_owned(),
        connection: connection.to_owned(),
    }
}

impl Scene {
    fn new() -> Self {
        let start = Instant::now();
        let life = |token: &str, after: u64| Life {
            token: token.to_owned(),
            booking: "b".to_owned(),
            asked: start + Duration::from_secs(after),
            opened: Some(start + Duration::from_secs(after + 1)),
            refused: None,
            leaving: None,
            cut: None,
            sent: Vec::new(),
            seen: vec![(start, Seen::History)],
        };
        let mut scene = Self {
            start,
            lives: vec![life("ann", 0), life("ben", 2)],
            calls: vec![
                call("a=", "r1", What::Connect("ann".to_owned())),
                call("b=", "r2", What::Connect("ben".to_owned())),
                call("a=", "r3", What::Message("ann-1".to_owned())),
            ],
            lines: Vec::new(),
            played: Played::new(),
        };
        let at = scene.at(10);
        scene.lives[0].sent.push(Sent {
            id: "ann-1".to_owned(),
            at,
        });
        for (who, frame) in [
            (0, Seen::Receipt("ben".to_owned())),
            (0, Seen::Message("ann-1".to_owned())),
            (1, Seen::Message("ann-1".to_owned())),
        ] {
            let at = scene.at(11);
            scene.lives[who].seen.push((at, frame));
        }
        for (at, line) in [
            (1, served("r1", 1)),
            (3, served("r2", 2)),
            (12, served("r3", 2)),
        ] {
            scene.says(at, line);
        }
        scene.says(0, Line::ColdStart);
        scene
    }

    fn at(&self, seconds: u64) -> Instant {
        self.start + Duration::from_secs(seconds)
    }

    fn says(&mut self, seconds: u64, line: Line) {
        self.lines.push((self.at(seconds), line));
        self.lines.sort_by_key(|(at, _)| *at);
    }

    fn forgets(&mut self, who: usize, frame: &Seen) {
        self.lives[who].seen.retain(|(_, seen)| seen != frame);
    }

    fn line_of(&mut self, request: &str) -> &mut Served {
        let mut lines = self.lines.iter_mut();
        let found = lines.find_map(|(_, line)| match line {
            Line::Served(served) if served.request == request => Some(served),
            _ => None,
        });
        found.unwrap()
    }

    fn verdict(&self) -> Verdict {
        let facts = Facts {
            lives: &self.lives,
            calls: &self.calls,
            lines: &self.lines,
        };
        let mut verdict = Verdict::default();
        let index = Index::new(&facts);
        index.judge(&mut verdict);
        index.judge_lives(&mut verdict);
        noise::judge(&facts, &self.played, &mut verdict);
        verdict
    }

    #[track_caller]
    fn is_wrong(&self, words: &str) {
        let violations = self.verdict().violations().join("\n");
        assert!(violations.contains(words), "{violations:?}");
    }

    #[track_caller]
    fn is_right(&self) {
        assert_eq!(self.verdict().violations(), [""; 0]);
    }
}

fn message() -> Seen {
    Seen::Message("ann-1".to_owned())
}

#[test]
fn a_booking_in_which_all_arrives_is_right() {
    let scene = Scene::new();
    scene.is_right();
    let verdict = scene.verdict();
    assert_eq!((verdict.arrived, verdict.greeted, verdict.sent), (3, 2, 1));
}

#[test]
fn a_missing_frame_is_wrong_unless_a_line_tells_of_it_and_it_is_counted() {
    let mut scene = Scene::new();
    scene.forgets(1, &message());
    scene.is_wrong("ben (b=) never got Message(\"ann-1\")");
    scene.says(11, complaint("b=", "a frame was not delivered"));
    scene.played.insert("post.429".to_owned(), 1);
    scene.is_wrong("1 frames missing, 0 counted");
    scene.line_of("r3").undelivered = 1;
    scene.is_right();
}

#[test]
fn whom_an_unread_audience_leaves_out_need_not_be_counted_whatever_else_is_said_of_it() {
    let mut scene = Scene::new();
    scene.forgets(1, &message());
    scene.says(11, complaint("b=", "a frame was not delivered"));
    scene.played.insert("post.429".to_owned(), 1);
    scene
        .played
        .insert("dynamodb.throttled.Query".to_owned(), 1);
    let line = scene.line_of("r3");
    line.error = Some("table: query audience: throttled".to_owned());
    line.loud = true;
    scene.is_right();
    let line = scene.line_of("r3");
    line.error = None;
    line.loud = false;
    scene.is_wrong("1 frames missing, 0 counted");
}

#[test]
fn a_line_of_another_time_or_of_another_client_excuses_nothing() {
    for (seconds, connection) in [(9, "b="), (13, "b="), (11, "a=")] {
        let mut scene = Scene::new();
        scene.forgets(1, &message());
        scene.says(seconds, complaint(connection, "a frame was not delivered"));
        scene.line_of("r3").undelivered = 1;
        scene.is_wrong("ben (b=) never got");
    }
}

#[test]
fn an_invocation_without_a_last_word_is_wrong_unless_its_environment_was_killed() {
    let mut scene = Scene::new();
    scene.forgets(1, &message());
    scene.lines.retain(|(_, line)| *line != served("r3", 2));
    scene.is_wrong("no line tells of the invocation's end");
    scene.says(11, fault("kill.after-answer", "a="));
    scene.is_right();
}

#[test]
fn nothing_is_owed_before_the_backend_was_asked_or_after_the_end() {
    let mut scene = Scene::new();
    scene.forgets(1, &message());
    scene.calls.swap(1, 2);
    scene.is_right();
    let mut scene = Scene::new();
    scene.forgets(1, &message());
    scene.lives[1].leaving = Some(scene.at(11));
    scene.is_right();
    scene.lives[1].leaving = Some(scene.at(20));
    scene.is_wrong("ben (b=) never got");
}

#[test]
fn a_receipt_is_owed_to_the_others() {
    let mut scene = Scene::new();
    scene.forgets(0, &Seen::Receipt("ben".to_owned()));
    scene.is_wrong("ann (a=) never got Receipt(\"ben\")");
}

#[test]
fn a_frame_that_comes_twice_is_wrong_unless_a_post_was_repeated() {
    let mut scene = Scene::new();
    let at = scene.at(11);
    scene.lives[1].seen.push((at, message()));
    scene.is_wrong("ben got 1 frames twice, 0 posts may have got a 500 or no answer");
    scene.says(11, fault("post.500", "b="));
    scene.is_right();
    scene.lives[1].seen.push((at, message()));
    scene.is_wrong("ben got 2 frames twice, 1 posts may have got a 500 or no answer");
    scene.says(11, fault("post.hang", "b="));
    scene.is_right();
    scene.lives[1].seen.push((at, message()));
    scene.is_wrong("ben got 3 frames twice, 2 posts may have got a 500 or no answer");
    scene.says(1, fault("connection.reset", ""));
    scene.is_wrong("ben got 3 frames twice");
    scene.says(11, fault("connection.reset", ""));
    scene.is_right();
}

#[test]
fn a_loss_that_no_line_at_warn_or_above_tells_of_is_wrong() {
    let mut scene = Scene::new();
    scene.forgets(1, &message());
    scene.played.insert("dynamodb.slow.Query".to_owned(), 1);
    let line = scene.line_of("r3");
    line.error = Some("table: query audience: timed out".to_owned());
    line.loud = true;
    scene.is_right();
    scene.line_of("r3").loud = false;
    scene.is_wrong("ben (b=) never got");
}

#[test]
fn a_frame_of_another_booking_is_wrong() {
    let mut scene = Scene::new();
    scene.lives[1].booking = "c".to_owned();
    scene.is_wrong("ben got Message(\"ann-1\")");
}

#[test]
fn a_client_without_greeting_is_wrong_unless_a_line_or_a_kill_explains_it() {
    let mut scene = Scene::new();
    scene.forgets(1, &Seen::History);
    scene.is_wrong("ben (b=) was never greeted");
    scene.says(3, fault("kill.after-answer", "b="));
    scene.is_right();
    scene
        .lines
        .retain(|(_, line)| !matches!(line, Line::Fault { .. }));
    scene.lives[1].leaving = Some(scene.at(14));
    scene.is_right();
}

#[test]
fn a_frame_that_the_backend_never_heard_must_bring_an_error_frame() {
    let mut scene = Scene::new();
    let at = scene.at(15);
    scene.lives[0].sent.push(Sent {
        id: "ann-2".to_owned(),
        at,
    });
    scene.is_wrong("ann (a=) sent ann-2 and heard nothing");
    scene.lives[0].seen.push((at, Seen::GatewayError));
    scene.is_right();
    scene.lives[0].seen.pop();
    let internal = Seen::Error {
        code: "internal".to_owned(),
        in_reply_to: "ann-2".to_owned(),
    };
    scene.lives[0].seen.push((at, internal));
    scene.is_right();
}

#[test]
fn a_connection_that_nobody_closed_and_an_error_frame_of_another_kind_are_wrong() {
    let mut scene = Scene::new();
    scene.lives[1].cut = Some((scene.start + DAY, "reset".to_owned()));
    scene.is_wrong("ben was cut off: reset");
    let mut scene = Scene::new();
    let code = "unknown_connection".to_owned();
    let at = scene.at(11);
    let error = Seen::Error {
        code,
        in_reply_to: String::new(),
    };
    scene.lives[1].seen.push((at, error));
    scene.is_wrong("unknown_connection");
}

#[test]
fn what_the_stack_complains_of_is_wrong_unless_such_a_fault_was_played() {
    let failed = Line::Failed {
        connection: "a=".to_owned(),
        words: "the function's process ended: killed by a fault before its answer".to_owned(),
    };
    let loud = Line::Served(Served {
        error: Some("table: query audience: throttled".to_owned()),
        loud: true,
        ..Served::default()
    });
    let ended = Line::Ended("killed by a fault after its answer".to_owned());
    for (line, fault) in [
        (complaint("a=", "a frame was not delivered"), "post.hang"),
        (
            complaint("a=", "waiting frames are lost: table: put"),
            "dynamodb.throttled.PutItem",
        ),
        (failed, "kill.before-answer"),
        (loud, "dynamodb.slow.Query"),
        (ended, "kill.after-answer"),
    ] {
        let mut scene = Scene::new();
        scene.says(11, line);
        scene.is_wrong("(1 times)");
        scene.played.insert(fault.to_owned(), 1);
        scene.is_right();
    }
    for line in [
        complaint("a=", "a frame was not delivered"),
        complaint("a=", "waiting frames are lost: table: put"),
    ] {
        let mut scene = Scene::new();
        scene.says(11, line);
        scene.played.insert("kill.after-answer".to_owned(), 1);
        scene.is_wrong("(1 times)");
        scene.played.insert("connection.blackhole".to_owned(), 1);
        scene.is_right();
    }
    for line in [
        complaint("a=", "the management API refused a call for good"),
        complaint("a=", "thread panicked"),
        Line::Ended("signal 11".to_owned()),
    ] {
        let mut scene = Scene::new();
        scene.says(11, line);
        scene.played.extend([
            ("post.500".to_owned(), 1),
            ("kill.after-answer".to_owned(), 1),
            ("connection.reset".to_owned(), 1),
        ]);
        scene.is_wrong("(1 times)");
    }
}

#[test]
fn a_refused_handshake_is_wrong_unless_a_fault_explains_its_status() {
    for (status, fault) in [
        (500, "dynamodb.throttled.PutItem"),
        (502, "kill.before-answer"),
    ] {
        let mut scene = Scene::new();
        scene.lives[1].opened = None;
        scene.lives[1].refused = Some(status);
        scene.lives[1].seen.clear();
        scene.forgets(0, &Seen::Receipt("ben".to_owned()));
        scene.is_wrong(&format!("a handshake got status {status}"));
        scene.played.insert(fault.to_owned(), 1);
        scene.is_right();
        scene.lives[1].refused = Some(403);
        scene.is_wrong("a handshake got status 403");
    }
}
