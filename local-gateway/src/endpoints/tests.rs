use super::*;

fn endpoints(address: &str, tls: bool) -> Endpoints {
    Endpoints {
        address: address.parse().unwrap(),
        path: "/dev".to_owned(),
        tls,
    }
}

#[test]
fn tls_is_for_what_functions_are_told() {
    let plain = endpoints("0.0.0.0:1", false);
    let tls = endpoints("[::]:1", true);
    assert_eq!(plain.management(), "http://127.0.0.1:1/dev");
    assert_eq!(tls.management(), "https://[::1]:1/dev");
    assert_eq!(tls.queue("q"), "https://[::1]:1/000000000000/q");
    assert_eq!(tls.websocket(), "ws://[::1]:1/dev");
    assert_eq!(tls.plain(), "http://[::1]:1");
    assert_eq!(tls.function_url(), "http://[::1]:1/_function/");
}

#[test]
fn a_certificate_is_for_this_machine_the_address_and_the_custom_domain() {
    let mut config = Config::new("/bin/sh");
    let local = ["localhost", "127.0.0.1", "::1"];
    assert_eq!(certificate_names(&config), local);
    config.listen = "0.0.0.0:0".parse().unwrap();
    assert_eq!(certificate_names(&config), local);
    config.listen = "192.0.2.1:0".parse().unwrap();
    config.custom_domain = Some("chat.example/v1".parse().unwrap());
    let more = ["192.0.2.1", "chat.example"];
    assert_eq!(certificate_names(&config), [&local[..], &more].concat());
}
