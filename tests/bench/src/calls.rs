//! Which network calls each kind of event makes: counted in a pass of its own, which is not timed.

use crate::chat::To;
use crate::events::Connection;
use crate::function::{Function, now_ms};
use crate::report::{Calls, Kind, event};
use crate::run::{Bench, speaker};
use crate::table::{self, Operations};
use crate::target::{Places, Subject};
use crate::world::Delays;

/// Counts the calls of a target.
///
/// # Errors
/// The target does not start or does not answer.
pub async fn count(bench: &mut Bench, subject: &mut Subject) -> anyhow::Result<()> {
    let (relay, operations) = table::relay(bench.dynamodb).await?;
    let places = Places {
        table: format!("http://{relay}"),
        ..bench.places.clone()
    };
    bench.world.set(Delays::NONE);
    let mut function = bench.function(subject, &places).await?;
    let resume = subject.target.kind == Kind::OursLogged;
    let young = Connection::numbered("counted", 1, now_ms(), resume);
    let mut pass = Pass {
        bench,
        subject,
        operations,
    };
    pass.forget();
    pass.bench.connect(&mut function, &young).await?;
    pass.keep(event::CONNECT);
    // Another environment, which knows no connection.
    let mut function = pass.bench.function(pass.subject, &places).await?;
    pass.forget();
    let sender = speaker(pass.subject, 0)?;
    pass.message(&mut function, &sender, event::FIRST).await?;
    pass.message(&mut function, &sender, event::MESSAGE).await?;
    // The first one reads the connection; the second is what such a message costs.
    pass.message(&mut function, &young, event::YOUNG).await?;
    pass.message(&mut function, &young, event::YOUNG).await?;
    let members = pass.subject.rooms.first().cloned().unwrap_or_default();
    let members: Vec<_> = members.iter().map(|one| one.id.as_str()).collect();
    let told = pass
        .bench
        .message(&mut function, &sender, To::Room, &members);
    let (_, problem) = told.await?;
    pass.keep(event::BROADCAST);
    pass.subject.samples.note(event::BROADCAST, problem);
    pass.bench.disconnect(&mut function, &young).await?;
    pass.keep(event::DISCONNECT);
    Ok(())
}

struct Pass<'a> {
    bench: &'a mut Bench,
    subject: &'a mut Subject,
    operations: Operations,
}

impl Pass<'_> {
    async fn message(
        &mut self,
        function: &mut Function,
        sender: &Connection,
        event: &str,
    ) -> anyhow::Result<()> {
        let recipients = [sender.id.as_str()];
        let told = self
            .bench
            .message(function, sender, To::Sender, &recipients);
        let (_, problem) = told.await?;
        self.subject.samples.note(event, problem);
        self.keep(event);
        Ok(())
    }

    /// What the start of the process did counts for no event.
    fn forget(&self) {
        drop((self.bench.world.take_calls(), self.operations.take()));
    }

    fn keep(&mut self, event: &str) {
        let mut calls: Calls = self.bench.world.take_calls();
        calls.extend(self.operations.take());
        self.subject.samples.calls.insert(event.to_owned(), calls);
    }
}
