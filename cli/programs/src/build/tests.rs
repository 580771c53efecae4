use super::*;

#[test]
fn one_build_makes_all_programs() {
    let all = [BOOTSTRAP, LOCAL_GATEWAY, MOCK_BACKEND];
    let plain = arguments(&all, false).join(" ");
    assert_eq!(
        plain,
        "build --message-format json-render-diagnostics --package proxy --bin bootstrap \
         --package local-gateway --bin local-gateway --package mock-backend --bin mock-backend"
    );
    assert_eq!(
        arguments(&all, true).join(" "),
        format!("{plain} --release")
    );
}

#[test]
fn executables_are_found_in_cargos_messages() {
    let messages = r#"
        {"reason":"compiler-artifact","target":{"name":"serde"},"executable":null}
        {"reason":"compiler-artifact","target":{"name":"bootstrap"},"executable":"/t/b"}
        {"reason":"compiler-artifact","target":{"name":"local-gateway"},"executable":null}
        {"reason":"compiler-artifact","target":{"name":"local-gateway"},"executable":"/t/g"}
        {"reason":"compiler-artifact","target":{"name":"mock-backend"},"executable":"/t/m"}
        {"reason":"build-finished","success":true}"#;
    let executables = Executables::read(messages);
    for (binary, path) in [
        (BOOTSTRAP, "/t/b"),
        (LOCAL_GATEWAY, "/t/g"),
        (MOCK_BACKEND, "/t/m"),
    ] {
        assert_eq!(executables.find(binary).unwrap(), Path::new(path));
    }
    assert!(Executables::read("").find(BOOTSTRAP).is_err());
}
