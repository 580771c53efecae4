use super::*;
use crate::ids::{Epoch, Mark};

const NOW: EpochMs = EpochMs(10_000_000);
const LIFE: Duration = Duration::from_secs(3_600);

fn position(epoch: &str, seq: u64) -> Position {
    Position {
        epoch: Epoch::parse(epoch).unwrap(),
        seq,
        mark: Mark::parse(&format!("{:08}", seq % 100_000_000)).unwrap(),
    }
}

fn head(epoch: &str, seq: u64) -> Head {
    Head {
        position: position(epoch, seq),
        // One row a second.
        at: EpochMs(NOW.0 - 1_000_000 + seq * 1_000),
    }
}

fn row(seq: u64) -> Row {
    Row {
        head: head("epochepo", seq),
        content: Content::Frame(format!(r#"{{"n":{seq}}}"#).into()),
        excluded: BTreeSet::new(),
    }
}

/// Reads these rows, the newest first, and returns the numbers of the frames; `None`: not complete.
fn ask(from: Wanted, rows: &[Row]) -> Option<Vec<u64>> {
    let ids = BTreeSet::from(["me=", "was="].map(|id| ConnectionId::parse(id).unwrap()));
    let mut reader = match reach(from, &ids, &rows[0].head) {
        Reach::Nothing => return Some(Vec::new()),
        Reach::Lost => return None,
        Reach::Rows(reader) => reader,
    };
    let lowest = reader.lowest();
    let rows = rows.iter().filter(|row| row.head.position.seq >= lowest);
    let mut progress = Progress::More;
    for row in rows {
        progress = reader.take(row.clone());
        if progress != Progress::More {
            break;
        }
    }
    if progress == Progress::More {
        progress = reader.end(LIFE, NOW);
    }
    (progress == Progress::Complete).then(|| {
        let missed = reader.into_missed();
        missed.frames.iter().map(|(at, _)| at.seq).collect()
    })
}

fn rows(from: u64, to: u64) -> Vec<Row> {
    (from..=to).rev().map(row).collect()
}

fn after(seq: u64) -> Wanted {
    Wanted::Position(position("epochepo", seq))
}

#[test]
fn what_came_after_a_position_is_given_in_order() {
    assert_eq!(ask(after(3), &rows(1, 6)), Some(vec![4, 5, 6]));
    assert_eq!(ask(after(6), &rows(1, 6)), Some(Vec::new()));
}

#[test]
fn a_position_that_was_never_there_is_no_position() {
    let guessed = |seq| Position {
        mark: Mark::parse("guessed0").unwrap(),
        ..position("epochepo", seq)
    };
    let log = rows(1, 6);
    for from in [
        Wanted::Nowhere,
        Wanted::Position(guessed(3)),
        Wanted::Position(guessed(6)),
        Wanted::Position(position("otherrrr", 3)),
        after(7),
        after(u64::MAX),
    ] {
        assert_eq!(ask(from.clone(), &log), None, "{from:?}");
    }
}

#[test]
fn a_hole_another_epoch_or_a_large_frame_is_never_called_complete() {
    let mut hole = rows(1, 6);
    hole.remove(1);
    let mut other = rows(1, 6);
    other[2].head.position.epoch = Epoch::parse("otherrrr").unwrap();
    let mut large = rows(1, 6);
    large[2].content = Content::TooLarge;
    let deleted = rows(4, 6);
    for log in [hole, other, large, deleted] {
        assert_eq!(ask(after(3), &log), None, "{log:?}");
    }
    let mut seen = rows(1, 6);
    seen[3].content = Content::TooLarge;
    assert_eq!(ask(after(3), &seen), Some(vec![4, 5, 6]));
}

#[test]
fn a_newest_row_that_is_gone_a_moment_later_is_a_hole() {
    let log = rows(1, 6);
    for from in [after(3), Wanted::Beginning(head("epochepo", 3).at)] {
        let Reach::Rows(mut reader) = reach(from, &BTreeSet::new(), &log[0].head) else {
            panic!("rows have to be read");
        };
        assert_eq!(reader.take(log[1].clone()), Progress::Lost);
    }
}

#[test]
fn a_large_frame_that_was_not_meant_for_the_client_is_no_loss() {
    let mut log = rows(1, 6);
    log[2].content = Content::TooLarge;
    log[2].excluded = BTreeSet::from([ConnectionId::parse("me=").unwrap()]);
    assert_eq!(ask(after(2), &log), Some(vec![3, 5, 6]));
}

#[test]
fn an_empty_row_is_there_and_an_excluded_client_gets_nothing_of_its_row() {
    let mut log = rows(1, 6);
    log[0].content = Content::Empty;
    let id = |text| BTreeSet::from([ConnectionId::parse(text).unwrap()]);
    log[1].excluded = id("me=");
    log[2].excluded = id("was=");
    log[3].excluded = id("other=");
    assert_eq!(ask(after(2), &log), Some(vec![3]));
}

#[test]
fn from_the_beginning_comes_what_is_not_older() {
    let at = |seq: u64| Wanted::Beginning(EpochMs(head("epochepo", seq).at.0 + 5_000));
    assert_eq!(ask(at(3), &rows(1, 6)), Some(vec![4, 5, 6]));
    assert_eq!(ask(at(0), &rows(1, 6)), Some(vec![1, 2, 3, 4, 5, 6]));
    // All rows of the log are young, and none can have been deleted.
    assert_eq!(ask(at(0), &rows(4, 6)), Some(vec![4, 5, 6]));
}

#[test]
fn from_a_beginning_before_the_oldest_rows_life_nothing_is_complete() {
    let long_ago = Wanted::Beginning(EpochMs(NOW.0 - 3_600_000));
    assert_eq!(ask(long_ago, &rows(1, 6)), None);
}

#[test]
fn an_answer_has_limits() {
    assert!(ask(after(1), &rows(1, 1_001)).is_some());
    assert_eq!(ask(after(1), &rows(1, 1_002)), None);
    assert_eq!(
        reach(after(1), &BTreeSet::new(), &head("epochepo", 1_002)),
        Reach::Lost,
        "before anything is read"
    );
    let long = Wanted::Beginning(EpochMs(NOW.0 - 3_000_000));
    assert_eq!(ask(long.clone(), &rows(1, 1_001)), None);
    let mut heavy = rows(1, 300);
    for row in &mut heavy {
        row.content = Content::Frame(vec![b'x'; 8_000].into());
    }
    assert_eq!(ask(after(1), &heavy), None);
    assert_eq!(ask(long, &heavy), None);
    assert!(ask(after(200), &heavy).is_some());
}
