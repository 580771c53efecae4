use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::CancellationReason;
use aws_sdk_dynamodb::types::error::{
    InternalServerError, ResourceNotFoundException, TransactionCanceledException,
};

use super::cancellation;

type Failure = SdkError<TransactWriteItemsError, ()>;

fn cancelled(codes: &[Option<&str>]) -> Failure {
    let reasons = codes.iter().map(|code| {
        let code = code.map(ToOwned::to_owned);
        CancellationReason::builder().set_code(code).build()
    });
    let error = TransactionCanceledException::builder()
        .set_cancellation_reasons(Some(reasons.collect()))
        .build();
    SdkError::service_error(
        TransactWriteItemsError::TransactionCanceledException(error),
        (),
    )
}

#[track_caller]
fn check(codes: &[Option<&str>], expected: Option<&str>) {
    assert_eq!(cancellation(&cancelled(codes)), expected, "{codes:?}");
}

#[test]
fn a_transaction_is_cancelled_for_the_first_reason_that_says_anything() {
    let (none, failed) = (Some("None"), Some("ConditionalCheckFailed"));
    let conflict = Some("TransactionConflict");
    check(&[failed, none, none], failed);
    check(&[none, none, conflict], conflict);
    check(&[conflict, none], conflict);
    // The record's comes first, and is final.
    check(&[failed, conflict], failed);
    check(&[None, none, conflict], conflict);
    check(&[none, none], None);
    check(&[], None);
}

#[test]
fn what_failed_otherwise_was_not_cancelled() {
    let missing = ResourceNotFoundException::builder().build();
    let internal = InternalServerError::builder().build();
    let failures: [Failure; 3] = [
        SdkError::service_error(
            TransactWriteItemsError::ResourceNotFoundException(missing),
            (),
        ),
        SdkError::service_error(TransactWriteItemsError::InternalServerError(internal), ()),
        SdkError::timeout_error("too slow"),
    ];
    for failure in failures {
        assert_eq!(cancellation(&failure), None, "{failure:?}");
    }
}
