use super::Expiry;
use crate::time::EpochMs;

#[test]
fn a_token_has_three_moments() {
    let expiry = Expiry(1_000);
    let at = |ms| {
        let now = EpochMs(ms);
        (
            expiry.has_come(now),
            expiry.has_ended(now),
            expiry.is_overdue(now),
        )
    };
    assert_eq!(at(999_999), (false, false, false));
    assert_eq!(at(1_000_000), (true, false, false));
    assert_eq!(at(1_030_999), (true, false, false));
    assert_eq!(at(1_031_000), (true, true, false));
    assert_eq!(at(1_330_999), (true, true, false));
    assert_eq!(at(1_331_000), (true, true, true));
    let never = Expiry(u64::MAX);
    assert!(!never.has_ended(EpochMs(u64::MAX)) && !never.is_overdue(EpochMs(u64::MAX)));
}
