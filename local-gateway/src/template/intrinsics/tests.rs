use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Scope;

fn resolve(value: &Value) -> Result<Value, String> {
    let template = json!({
        "Parameters": { "Name": { "Default": "chat" }, "Level": { "Default": 3 }, "Secret": {} },
        "Conditions": {
            "Live": { "Fn::Equals": [{ "Ref": "Name" }, "chat"] },
            "Quiet": { "Fn::Not": [{ "Condition": "Live" }] },
            "Both": { "Fn::And": [{ "Condition": "Live" }, { "Condition": "Quiet" }] },
            "Either": { "Fn::Or": [{ "Condition": "Live" }, { "Condition": "Quiet" }] },
            "Round": { "Condition": "Round" },
        },
        "Resources": {
            "Chat": { "Type": "AWS::Serverless::Function" },
            "Table": { "Type": "AWS::DynamoDB::Table" },
            "Named": {
                "Type": "AWS::DynamoDB::Table", "Properties": { "TableName": { "Fn::Sub": "${Name}-rows" } },
            },
            "Live": {
                "Type": "AWS::Lambda::Alias", "Properties": { "FunctionName": { "Fn::GetAtt": ["Chat", "Arn"] } },
            },
            "Snake": { "Type": "AWS::DynamoDB::Table", "Properties": { "TableName": { "Ref": "Snake" } } },
        },
    });
    let parameters = BTreeMap::from([("Given".to_owned(), "by hand".to_owned())]);
    let scope = Scope {
        template: &template,
        parameters: &parameters,
        region: "eu-central-1",
    };
    scope.resolve(value)
}

#[test]
fn functions_are_resolved_wherever_they_stand() {
    let arn = json!("arn:aws:lambda:eu-central-1:000000000000:function:Chat");
    for (value, expected) in [
        (json!({ "Ref": "Name" }), json!("chat")),
        (json!({ "Ref": "Given" }), json!("by hand")),
        (json!({ "Ref": "Table" }), json!("Table")),
        (json!({ "Ref": "Named" }), json!("chat-rows")),
        (json!({ "Ref": "Live" }), arn.clone()),
        (json!({ "Ref": "Chat.Alias" }), arn),
        (json!({ "Ref": "AWS::Region" }), json!("eu-central-1")),
        (json!({ "Ref": "AWS::NoValue" }), json!(null)),
        (json!([{ "a": { "Ref": "Level" } }]), json!([{ "a": 3 }])),
        (
            json!({ "Fn::Sub": "${Name}-${Level}-${!Name}" }),
            json!("chat-3-${Name}"),
        ),
        (
            json!({ "Fn::Sub": ["${X}/${Name}", { "X": { "Ref": "Level" } }] }),
            json!("3/chat"),
        ),
        (
            json!({ "Fn::Join": ["/", ["a", { "Ref": "Table" }]] }),
            json!("a/Table"),
        ),
        (
            json!({ "Fn::Sub": "path/${Chat.Arn}/invocations" }),
            json!("path/arn:aws:lambda:eu-central-1:000000000000:function:Chat/invocations"),
        ),
        (json!({ "Fn::Split": [",", "a,,b"] }), json!(["a", "", "b"])),
        (
            json!({ "Fn::Select": ["1", { "Fn::Split": ["-", { "Fn::Sub": "${Name}-${Level}" }] }] }),
            json!("3"),
        ),
        (
            json!({ "Fn::Select": [0, ["a", { "Ref": "Name" }]] }),
            json!("a"),
        ),
        (json!({ "Fn::If": ["Live", 1, 2] }), json!(1)),
        (json!({ "Fn::If": ["Quiet", 1, 2] }), json!(2)),
        (json!({ "Fn::If": ["Both", 1, 2] }), json!(2)),
        (json!({ "Fn::If": ["Either", 1, 2] }), json!(1)),
    ] {
        assert_eq!(resolve(&value), Ok(expected), "{value}");
    }
}

#[test]
fn what_cannot_be_resolved_is_named() {
    for (value, named) in [
        (json!({ "Ref": "Nobody" }), "Nobody"),
        (json!({ "Ref": "Snake" }), "itself"),
        (json!({ "Ref": "Table.Alias" }), "Table.Alias"),
        (json!({ "Ref": "Secret" }), "--parameter Secret=VALUE"),
        (json!({ "Ref": 1 }), "Ref"),
        (
            json!({ "Fn::GetAtt": ["Table", "StreamArn"] }),
            "Table.StreamArn",
        ),
        (json!({ "Fn::GetAtt": "Table" }), "Fn::GetAtt"),
        (json!({ "Fn::ImportValue": "x" }), "Fn::ImportValue"),
        (json!({ "Fn::Sub": "${Name" }), "${"),
        (json!({ "Fn::Sub": "${Nobody}" }), "Nobody"),
        (json!({ "Fn::If": ["Never", 1, 2] }), "Never"),
        (json!({ "Fn::If": ["Round", 1, 2] }), "itself"),
        (json!({ "Fn::Join": [",", [[]]] }), "no text"),
        (json!({ "Fn::Split": ["", "a"] }), "Fn::Split"),
        (json!({ "Fn::Select": [1, ["a"]] }), "Fn::Select"),
        (json!({ "Fn::Select": [-1, ["a"]] }), "Fn::Select"),
        (json!({ "Fn::Select": [0, "a"] }), "Fn::Select"),
    ] {
        let error = resolve(&value).unwrap_err();
        assert!(error.contains(named), "{value}: {error}");
    }
}
