//! docs/operations.md says of each alarm what to do. The alarms are those of the templates.

use std::collections::BTreeSet;

use crate::workspace::read;

#[test]
fn the_document_has_a_row_for_each_alarm_of_the_template() {
    let (template, document) = (read("infra/sam/template.yaml"), read("docs/operations.md"));
    let names = template.lines().filter_map(|line| {
        let name = line.trim().strip_prefix("AlarmName: !Sub ")?;
        name.strip_prefix("${AWS::StackName}-")
    });
    let names: BTreeSet<_> = names.collect();
    assert!(names.len() > 5, "{names:?}");
    let table = document
        .lines()
        .skip_while(|line| !line.starts_with("| alarm |"));
    let rows = table.skip(2).take_while(|line| line.starts_with('|'));
    let told: BTreeSet<_> = rows.filter_map(|row| row.split('`').nth(1)).collect();
    assert_eq!(told, names);
}
