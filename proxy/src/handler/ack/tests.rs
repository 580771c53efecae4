use backend_contract::examples;
use proxy_core::ids::{Epoch, Mark};
use proxy_core::log::{LogOf, Position};

use super::*;

fn id() -> &'static RawValue {
    serde_json::from_str("7").unwrap()
}

fn left_out() -> Stamp {
    let position = Position {
        epoch: Epoch::parse("k3f9a2xq").unwrap(),
        seq: 44,
        mark: Mark::parse("Hn2pL0ze").unwrap(),
    };
    Stamp::Logged(LogOf::Home("1".to_owned()), position)
}

#[test]
fn an_ack_comes_once_and_is_the_documented_one() {
    let mut ack = Ack::begin(Some(id()));
    assert_eq!(ack.take().unwrap(), examples::ACK_FRAME);
    assert!(ack.take().is_none());
}

#[test]
fn an_ack_names_what_left_out_the_sender() {
    let mut ack = Ack::begin(Some(id()));
    ack.numbers.push(left_out());
    assert_eq!(ack.take().unwrap(), examples::ACK_LEFT_OUT);
}

#[test]
fn a_frame_without_an_id_or_with_an_error_has_no_ack() {
    assert!(Ack::begin(None).take().is_none());
    let mut ack = Ack::begin(Some(id()));
    ack.refuse();
    assert!(ack.take().is_none());
}
