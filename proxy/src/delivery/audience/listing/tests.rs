use proxy_core::ids::ConnectionId;
use proxy_core::membership::Membership;
use proxy_core::time::EpochMs;

use super::{LISTED, Listing};

#[test]
fn a_listing_counts_all_and_names_the_first() {
    let row = |number: usize| Membership {
        partition: "1".to_owned(),
        id: ConnectionId::parse(&format!("c{number}=")).unwrap(),
        created_at: EpochMs(1),
        expiry: None,
        resume: false,
    };
    let mut listing = Listing::default();
    listing.add((0..LISTED).map(row));
    listing.add((0..3).map(row));
    assert_eq!((listing.count, listing.first.len()), (LISTED + 3, LISTED));
}
