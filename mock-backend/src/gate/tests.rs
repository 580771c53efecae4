use super::*;

#[tokio::test]
async fn a_gate_lets_pass_as_many_as_it_is_told() {
    let gate = Gate::new();
    gate.pass(1);
    gate.passed().await;
    let waiting = gate.passed();
    let mut waiting = std::pin::pin!(waiting);
    let still_shut = tokio::select! {
        biased;
        () = &mut waiting => false,
        () = std::future::ready(()) => true,
    };
    assert!(still_shut);
    gate.open();
    waiting.await;
    gate.passed().await;
}
