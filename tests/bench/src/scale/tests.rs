use super::*;
use crate::document::tests::report;

/// Round figures.
pub(crate) fn figures() -> Figures {
    let mut report = report();
    for target in &mut report.targets {
        let cpu = target.rows.get("CPU of a message to sender").copied();
        target
            .rows
            .insert("CPU of a broadcast to 10".to_owned(), cpu.unwrap());
    }
    Figures::from_report(&report).unwrap()
}

#[test]
fn waiting_stays_and_the_processors_part_grows_with_less_memory() {
    let work = Work {
        wall_ms: 32.0,
        cpu_ms: 2.0,
    };
    assert_eq!(work.with_memory(WHOLE_CORE_MB), 32.0);
    assert_eq!(work.with_memory(WHOLE_CORE_MB / 4.0), 38.0);
    assert_eq!(work.with_memory(10_000.0), 32.0);
}

#[test]
fn larger_rooms_take_more_in_proportion() {
    let ours = figures().ours;
    assert_eq!(ours.message_to(1.0), ours.message);
    assert_eq!(ours.message_to(10.0), ours.ten);
    assert_eq!(ours.message_to(1000.0), ours.thousand);
    let twice = ours.message_to(1990.0);
    assert_eq!(twice.wall_ms, 35.0 + 2.0 * (200.0 - 35.0));
}

#[test]
fn little_memory_bounds_posts() {
    let figures = figures();
    assert_eq!(figures.posts_per_second_with(WHOLE_CORE_MB), 3600.0);
    let slow = figures.posts_per_second_with(128.0);
    assert!((slow - 128.0 / 1769.0 * 1e6 / 70.0).abs() < 1e-6, "{slow}");
}

#[test]
fn a_report_without_our_fan_out_has_no_figures() {
    let mut report = report();
    report.fan_out.clear();
    assert_eq!(Figures::from_report(&report), None);
}
