use super::*;

#[test]
fn flags_of_dev_may_come_after_a_separator() {
    for arguments in [
        &["sidewire", "dev", "--", "--port", "1"],
        &["sidewire", "dev", "--port", "1"][..],
    ] {
        let arguments = arguments.iter().map(OsString::from).collect();
        assert_eq!(
            without_separator(arguments),
            ["sidewire", "dev", "--port", "1"]
        );
    }
}

#[test]
fn each_command_has_examples_of_itself_in_its_help() {
    let mut parser = parser();
    for (name, call) in [
        ("dev", "cargo dev"),
        ("gateway", "sidewire gateway"),
        ("check", "sidewire check"),
    ] {
        let command = parser.find_subcommand_mut(name).unwrap();
        let help = command.render_long_help().to_string();
        let (_, examples) = help.split_once("\nExamples:\n").unwrap();
        assert!(examples.starts_with(&format!("  {call}")), "{examples}");
        for program in ["local-gateway ", "contract-check "] {
            assert!(!examples.contains(&format!("  {program}")), "{examples}");
        }
    }
}
