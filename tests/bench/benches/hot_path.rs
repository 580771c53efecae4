//! What is ours on a message's way, by itself: `cargo bench --package benchmark --profile world`. Built for
//! speed throughout, where the shipped function is built small: compare before with after, not with it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "as in a test, what cannot be read ends the run"
)]

use std::hint::black_box;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use benchmark::chat;
use benchmark::events::Connection;
use bytes::Bytes;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use proxy::UnsentPosts;
use proxy_core::backend::decoder::{Decoder, Format};
use proxy_core::connection::Home;
use proxy_core::event;
use proxy_core::frame::Frame;
use proxy_core::ids::BookingId;
use proxy_core::plan::Plan;
use serde_json::Value;
use serde_json::value::RawValue;

/// Records of a stream, and how large the pieces are in which it arrives.
const RECORDS: usize = 100;
const PIECE: usize = 1400;

fn events(criterion: &mut Criterion) {
    let connection = Connection::numbered("room", 1, 1_795_590_000_000, true);
    let frame = chat::frame(chat::To::Room, "m1");
    let events: [(&str, Value); 3] = [
        ("$connect", connection.connect(1, 2)),
        ("message", connection.message(&frame, 1, 2)),
        ("$disconnect", connection.disconnect(1, 2)),
    ];
    let mut group = criterion.benchmark_group("parse an event");
    for (name, event) in events {
        let text = event.to_string();
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| event::parse(black_box(&text)).unwrap());
        });
    }
    group.finish();
    criterion.bench_function("look into a client's frame", |bencher| {
        bencher.iter(|| Frame::parse(black_box(&frame)).unwrap());
    });
}

fn plans(criterion: &mut Criterion) {
    let mut to_sender = chat::answer("m1");
    let mut to_channel = to_sender.clone();
    to_channel["broadcast"] = serde_json::json!({ "channel": "thread:42", "exclude_sender": true });
    let mut to_room = to_sender.clone();
    to_room["broadcast"] = serde_json::json!(true);
    to_sender["sidewire"] = serde_json::json!({ "join": ["thread:42"] });
    let home = Home::Booking(BookingId::parse("room").unwrap());
    let mut group = criterion.benchmark_group("plan a reply");
    for (name, reply) in [
        ("to the sender, who joins a channel", to_sender),
        ("to the room", to_room),
        ("to a channel", to_channel),
    ] {
        let reply = RawValue::from_string(reply.to_string()).unwrap();
        group.throughput(Throughput::Bytes(reply.get().len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| Plan::from_reply(black_box(&reply), &home).unwrap());
        });
    }
    group.finish();
}

fn streams(criterion: &mut Criterion) {
    let record = chat::answer("m1").to_string();
    let lines = format!("{record}\n").repeat(RECORDS);
    let server_sent = format!("event: message\ndata: {record}\n\n").repeat(RECORDS);
    let mut group = criterion.benchmark_group("decode a stream of 100 records");
    for (name, media_type, stream) in [
        ("NDJSON", "application/x-ndjson", lines),
        ("SSE", "text/event-stream", server_sent),
    ] {
        let format = Format::from_media_type(media_type).unwrap();
        group.throughput(Throughput::Bytes(stream.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let (mut decoder, mut records) = (Decoder::new(format), 0);
                for piece in black_box(&stream).as_bytes().chunks(PIECE) {
                    decoder.push(piece);
                    while decoder.pop().is_some() {
                        records += 1;
                    }
                }
                assert_eq!(records, RECORDS);
            });
        });
    }
    group.finish();
}

fn posts(criterion: &mut Criterion) {
    let token = Some("t".repeat(900));
    let credentials = Credentials::new("AKIDEXAMPLE", "secret", token, None, "bench");
    let endpoint = "https://abc123defg.execute-api.eu-west-1.amazonaws.com/prod";
    let posts = UnsentPosts::new(endpoint, credentials, "eu-west-1").unwrap();
    let frame = Bytes::from(chat::answer("m1").to_string());
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_590_000);
    let mut group = criterion.benchmark_group("make and sign a post");
    group.bench_function("of a broadcast", |bencher| {
        bencher.iter(|| {
            posts
                .post(black_box("TXzPWdnOjoECGjA="), frame.clone(), now)
                .unwrap()
        });
    });
    group.bench_function("of a frame of its own", |bencher| {
        bencher.iter_batched(
            || Bytes::copy_from_slice(&frame),
            |frame| {
                posts
                    .post(black_box("TXzPWdnOjoECGjA="), frame, now)
                    .unwrap()
            },
            BatchSize::SmallInput,
        );
    });
    group.finish();
}

criterion_group!(hot_path, events, plans, streams, posts);
criterion_main!(hot_path);
