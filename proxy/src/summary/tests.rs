use proxy_core::fault::Fault;
use tracing::Level;

use super::level;

#[test]
fn a_failure_is_logged_as_loudly_as_somebody_must_look() {
    assert_eq!(level(Fault::Client), Level::INFO);
    for fault in [Fault::Backend, Fault::Issuer, Fault::Timeout] {
        assert_eq!(level(fault), Level::WARN);
    }
    for fault in [Fault::Table, Fault::Deployment, Fault::Ours] {
        assert_eq!(level(fault), Level::ERROR);
    }
}
