use std::path::Path;

use crate::clock::Clock;
use crate::dynamodb::error::DynamodbError;
use crate::dynamodb::open;

#[test]
fn a_file_that_is_no_database_is_a_start_error_that_names_it() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    for path in [file.as_path(), Path::new("/no/such/directory/data")] {
        let error = open(Some(path), &Clock::new()).err().unwrap();
        assert!(matches!(error, DynamodbError::Data { .. }), "{error}");
        let text = error.to_string();
        assert!(
            text.contains(path.to_str().unwrap()) && text.contains("--data"),
            "{text}"
        );
    }
}
