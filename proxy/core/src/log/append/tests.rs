use super::*;

const LIFE: Duration = Duration::from_secs(3_600);
const NOW: EpochMs = EpochMs(10_000_000);

fn mark(text: &str) -> Mark {
    Mark::parse(text).unwrap()
}

fn epoch(text: &str) -> Epoch {
    Epoch::parse(text).unwrap()
}

fn head(name: &str, seq: u64, age: u64) -> Head {
    Head {
        position: Position {
            epoch: epoch(name),
            seq,
            mark: mark("theirsss"),
        },
        at: EpochMs(NOW.0 - age * 1_000),
    }
}

fn ours(name: &str, seq: u64) -> Position {
    Position {
        epoch: epoch(name),
        seq,
        mark: mark("oursours"),
    }
}

fn begin(remembered: Option<&Head>) -> (Append, Ask) {
    let tags = (mark("oursours"), epoch("freshhhh"));
    Append::begin(remembered, tags, LIFE, NOW)
}

#[test]
fn a_remembered_row_saves_the_look() {
    let (_, ask) = begin(Some(&head("epochepo", 7, 10)));
    assert_eq!(ask, Ask::Put(ours("epochepo", 8)));
}

#[test]
fn an_old_memory_does_not_count() {
    let (_, ask) = begin(Some(&head("epochepo", 7, 3_541)));
    assert_eq!(ask, Ask::Newest);
    assert_eq!(begin(None).1, Ask::Newest);
}

#[test]
fn the_first_row_begins_an_epoch() {
    let (append, _) = begin(None);
    assert_eq!(append.found(None, NOW), Ask::Put(ours("freshhhh", 1)));
}

#[test]
fn an_old_row_ends_its_epoch_but_numbers_go_on() {
    let (append, _) = begin(None);
    let old = head("epochepo", 41, 3_600);
    let asked = Ask::PutBehind {
        old: old.position.clone(),
        place: ours("freshhhh", 42),
    };
    assert_eq!(append.found(Some(&old), NOW), asked);
    let young = head("epochepo", 41, 3_599);
    let asked = Ask::Put(ours("epochepo", 42));
    assert_eq!(append.found(Some(&young), NOW), asked);
}

#[test]
fn a_row_in_the_way_is_followed_in_its_epoch() {
    let (mut append, _) = begin(None);
    let there = head("otherrrr", 1, 0);
    let place = ours("otherrrr", 2);
    assert_eq!(append.met(&there, NOW), Ask::Put(place));
}

#[test]
fn the_own_row_in_the_way_is_a_put_that_was_done() {
    let (mut append, _) = begin(Some(&head("epochepo", 7, 10)));
    let own = Head {
        position: ours("epochepo", 8),
        at: NOW,
    };
    assert_eq!(append.met(&own, NOW), Ask::Done(ours("epochepo", 8)));
    assert_eq!(
        append.found(Some(&own), NOW),
        Ask::Done(ours("epochepo", 8))
    );
}

#[test]
fn who_is_far_behind_looks_up_the_newest() {
    let (mut append, _) = begin(Some(&head("epochepo", 7, 10)));
    for seq in [8, 9] {
        let ask = append.met(&head("epochepo", seq, 0), NOW);
        assert_eq!(ask, Ask::Put(ours("epochepo", seq + 1)));
    }
    assert_eq!(append.met(&head("epochepo", 10, 0), NOW), Ask::Newest);
    let ask = append.found(Some(&head("epochepo", 90, 0)), NOW);
    assert_eq!(ask, Ask::Put(ours("epochepo", 91)));
}
