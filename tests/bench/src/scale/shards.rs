//! When a room is too large for one environment, one partition, or one account.

use super::cost::ROWS_PER_READ;
use super::{Figures, Limits};

/// The largest room that one environment posts to within so many seconds.
#[must_use]
pub fn largest_room(figures: &Figures, mb: f64, seconds: f64) -> f64 {
    (figures.posts_per_second_with(mb) * seconds).floor()
}

/// How long a message to a room takes at least, in seconds: by one environment, or by one for each
/// `page` of it. The account's calls bound both.
#[must_use]
pub fn seconds(figures: &Figures, limits: &Limits, room: f64, page: f64, mb: f64) -> f64 {
    let environments = (room / page).ceil().min(limits.environments);
    let together = environments * figures.posts_per_second_with(mb);
    let own = room / together;
    let account = (room - limits.burst).max(0.0) / limits.calls;
    own.max(account)
}

/// Broadcasts a second to a room, until its partition's reads are used up.
#[must_use]
pub fn broadcasts_per_second(limits: &Limits, room: f64) -> f64 {
    limits.partition_reads / (room / ROWS_PER_READ).ceil()
}

/// Into how many rooms of its own a room is to be split, so that `broadcasts` a second can be read.
#[must_use]
pub fn shards(limits: &Limits, room: f64, broadcasts: f64) -> f64 {
    (broadcasts / broadcasts_per_second(limits, room))
        .ceil()
        .max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scale::tests::figures;

    #[test]
    fn a_faster_environment_serves_a_larger_room() {
        let mut figures = figures();
        assert_eq!(largest_room(&figures, 1769.0, 2.0), 7200.0);
        figures.posts_per_second *= 2.0;
        assert_eq!(largest_room(&figures, 1769.0, 2.0), 14_400.0);
    }

    #[test]
    fn pages_help_until_the_account_is_used_up() {
        let figures = figures();
        let of = |limits: &Limits, page| seconds(&figures, limits, 1e5, page, 1769.0);
        let alone = of(&Limits::DEFAULT, 1e5);
        assert!((alone - 1e5 / 3600.0).abs() < 1e-9);
        assert_eq!(of(&Limits::DEFAULT, 2000.0), 9.5);
        let raised = Limits {
            calls: 1e6,
            ..Limits::DEFAULT
        };
        assert!((of(&raised, 2000.0) - 2000.0 / 3600.0).abs() < 1e-9);
    }

    #[test]
    fn a_partition_bounds_broadcasts_to_a_room() {
        assert_eq!(broadcasts_per_second(&Limits::DEFAULT, 1000.0), 60.0);
        assert_eq!(shards(&Limits::DEFAULT, 1000.0, 50.0), 1.0);
        assert_eq!(shards(&Limits::DEFAULT, 1e5, 1.0), 2.0);
    }
}
