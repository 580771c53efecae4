//! Tries the functions of this folder in every order that two environments, a client and the table
//! can take: does a client ever miss a frame without being told? `docs/decisions` has the argument.

mod client;
mod explore;
mod world;
mod writer;

use std::time::Duration;

use explore::{Explored, explore};
use world::{Audience, CALM, LIFE, Rules, World, old_row};
use writer::Writer;

const SECOND: Duration = Duration::from_secs(1);

/// Two writers whose clocks are three seconds apart.
fn two() -> Vec<Writer> {
    vec![Writer::new("p", -3_000), Writer::new("q", 0)]
}

/// The table may delete the rows.
fn over() -> Duration {
    LIFE + 62 * SECOND
}

#[track_caller]
fn check(what: &str, world: World) {
    let Explored { states, hole } = explore(world);
    println!("{what}: {states} states");
    assert_eq!(hole, None, "{what}");
}

#[track_caller]
fn check_finds_hole(what: &str, world: World) {
    let Explored { states, hole } = explore(world);
    println!("{what}: {states} states, and a hole:");
    let trace = hole.unwrap_or_else(|| panic!("{what}: the model does not see it"));
    println!("  {}", trace.join("\n  "));
}

#[test]
fn a_client_that_comes_while_two_environments_broadcast_misses_nothing() {
    for (age, name) in [(None, "no rows"), (Some(10 * SECOND), "young rows")] {
        check(name, World::new(CALM, age, two()));
    }
}

#[test]
fn posts_that_are_lost_and_environments_that_die_are_healed_by_the_next_question() {
    let rules = Rules {
        lost_posts: true,
        deaths: true,
        last_question: true,
        ..CALM
    };
    for (age, name) in [(None, "no rows"), (Some(10 * SECOND), "young rows")] {
        check(name, World::new(rules, age, two()));
    }
}

#[test]
fn an_answer_of_the_table_that_is_lost_costs_no_second_number() {
    let rules = Rules {
        lost_answers: true,
        ..CALM
    };
    check("young rows", World::new(rules, Some(10 * SECOND), two()));
    check("no rows", World::new(rules, None, two()));
}

#[test]
fn rows_that_the_table_deletes_in_any_order_are_missed_by_nobody() {
    let rules = Rules {
        deletes: true,
        lost_posts: true,
        last_question: true,
        page: 2,
        ..CALM
    };
    let mut writers = two();
    check("old rows", World::new(rules, Some(over()), two()));
    writers[1] = Writer::new("q", 0).remembering(old_row(2, over()).head);
    check("an old memory", World::new(rules, Some(over()), writers));
}

#[test]
fn two_logs_at_once_do_not_mix() {
    let writers = vec![Writer::new("p", 0), Writer::new("q", 3_000).to(1)];
    let rules = Rules { logs: 2, ..CALM };
    check("two logs", World::new(rules, Some(10 * SECOND), writers));
}

#[test]
fn an_audience_that_was_read_before_the_put_is_read_again() {
    let rules = |audience| Rules { audience, ..CALM };
    let world = |audience| World::new(rules(audience), Some(10 * SECOND), two());
    check("read again", world(Audience::BeforePutAndAgain));
    check_finds_hole("not read again", world(Audience::BeforePut));
}

#[test]
fn a_memory_without_an_age_is_a_hole() {
    let rules = Rules {
        deletes: true,
        ageless_memory: true,
        lost_posts: true,
        last_question: true,
        page: 2,
        ..CALM
    };
    let writers = vec![
        Writer::new("p", 0),
        Writer::new("q", 0).remembering(old_row(2, over()).head),
    ];
    check_finds_hole("ageless", World::new(rules, Some(over()), writers));
}

#[test]
fn clocks_that_differ_by_more_than_five_seconds_are_a_hole() {
    let world = |clock| World::new(CALM, Some(20 * SECOND), vec![Writer::new("p", clock)]);
    check("four seconds behind", world(-4_000));
    check_finds_hole("six seconds behind", world(-6_000));
}
