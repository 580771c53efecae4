use super::{RouteConfig, check_routes};

fn refusal(keys: &[&str]) -> Option<String> {
    let routes: Vec<RouteConfig> = keys.iter().map(|key| RouteConfig::new(*key)).collect();
    check_routes(&routes).err().map(|error| error.to_string())
}

#[test]
fn routes_are_taken_in_any_selection() {
    for keys in [
        &[][..],
        &["send"],
        &["$default"],
        &["$connect", "a/b", "$disconnect", "$default", "Send", "send"],
    ] {
        assert_eq!(refusal(keys), None);
    }
}

#[test]
fn keys_that_no_api_could_have_are_refused_by_name() {
    for key in ["", "$own", "$Connect"] {
        assert!(refusal(&[key]).unwrap().contains(&format!("{key:?}")));
    }
    assert!(refusal(&["send", "send"]).unwrap().contains("\"send\""));
}

#[test]
fn the_end_of_a_connection_is_not_throttled() {
    let mut route = RouteConfig::new("$disconnect");
    route.throttle = Some("1/1".parse().unwrap());
    assert!(check_routes(&[route]).is_err());
}
