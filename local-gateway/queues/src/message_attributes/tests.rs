use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{AttributeValue, MessageAttributes};

fn attributes(values: &Value) -> Result<MessageAttributes, String> {
    let values: BTreeMap<String, AttributeValue> = serde_json::from_value(values.clone()).unwrap();
    MessageAttributes::new(values)
}

#[test]
fn the_digest_covers_names_types_and_values_in_the_order_of_the_names() {
    let text = attributes(&json!({
        "test_attr": { "DataType": "String", "StringValue": "test value" },
    }));
    // 4 bytes of length before each of name, type and value, and 1 for text before the value.
    let encoded = b"\0\0\0\x09test_attr\0\0\0\x06String\x01\0\0\0\x0atest value";
    assert_eq!(text.unwrap().md5(), format!("{:x}", md5::compute(encoded)));

    // Other emulators of SQS are tested against this digest.
    let captured = attributes(&json!({
        "timestamp": { "DataType": "Number", "StringValue": "1493147359900" },
    }));
    assert_eq!(captured.unwrap().md5(), "235c5c510d26fb653d073faed50ae77c");

    let two = attributes(&json!({
        "b": { "DataType": "Number", "StringValue": "1" },
        "a": { "DataType": "Binary.png", "BinaryValue": "AAE=" },
    }));
    let encoded =
        b"\0\0\0\x01a\0\0\0\x0aBinary.png\x02\0\0\0\x02\0\x01\0\0\0\x01b\0\0\0\x06Number\x01\0\0\0\x011";
    let two = two.unwrap();
    assert_eq!(two.md5(), format!("{:x}", md5::compute(encoded)));
    assert_eq!(two.size(), 1 + 10 + 2 + 1 + 6 + 1);
}

#[test]
fn they_are_written_as_sqs_and_as_lambda_write_them() {
    let both = attributes(&json!({
        "a": { "DataType": "Binary", "BinaryValue": "AAE=" },
        "b": { "DataType": "Number", "StringValue": "1" },
    }))
    .unwrap();
    assert_eq!(
        both.in_answer(),
        json!({
            "a": { "DataType": "Binary", "BinaryValue": "AAE=" },
            "b": { "DataType": "Number", "StringValue": "1" },
        })
    );
    let lists = json!([]);
    assert_eq!(
        both.in_event(),
        json!({
            "a": { "dataType": "Binary", "binaryValue": "AAE=", "stringListValues": lists, "binaryListValues": lists },
            "b": { "dataType": "Number", "stringValue": "1", "stringListValues": lists, "binaryListValues": lists },
        })
    );
}

#[test]
fn what_is_wrong_with_them_is_named() {
    let eleven: Value = (0..11)
        .map(|number| {
            let value = json!({ "DataType": "String", "StringValue": "x" });
            (number.to_string(), value)
        })
        .collect::<serde_json::Map<_, _>>()
        .into();
    for (values, words) in [
        (
            eleven,
            "Number of message attributes [11] exceeds the allowed maximum [10].",
        ),
        (
            json!({ "a": { "StringValue": "x" } }),
            "non-empty message attribute type",
        ),
        (
            json!({ "a": { "DataType": "Text", "StringValue": "x" } }),
            "type prefixes",
        ),
        (
            json!({ "a": { "DataType": "String" } }),
            "non-empty value of type 'String'",
        ),
        (
            json!({ "a": { "DataType": "Binary", "BinaryValue": "?" } }),
            "value of type 'Binary'",
        ),
    ] {
        let error = attributes(&values).unwrap_err();
        assert!(error.contains(words), "{error}");
    }
}
