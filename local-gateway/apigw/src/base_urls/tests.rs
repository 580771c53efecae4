use super::{BaseUrl, BaseUrls};

fn base_urls(custom: &str) -> BaseUrls {
    BaseUrls {
        stage: "dev".to_owned(),
        custom: (!custom.is_empty()).then(|| custom.parse().unwrap()),
    }
}

#[test]
fn without_a_custom_domain_the_stage_is_the_only_base() {
    let base_urls = base_urls("");
    assert_eq!(base_urls.path(), "/dev");
    assert_eq!(base_urls.find("dev", "any:80"), Some(BaseUrl::Stage));
    for base in ["", "Dev", "prod"] {
        assert_eq!(base_urls.find(base, "any:80"), None, "{base}");
    }
}

#[test]
fn a_custom_domain_takes_its_key_and_not_the_stage() {
    let host = "ws.example.com";
    for (custom, key, path) in [("WS.example.com/live", "live", "/live"), (host, "", "")] {
        let base_urls = base_urls(custom);
        assert_eq!(base_urls.path(), path);
        for named in [host, "127.0.0.1:8080"] {
            assert_eq!(base_urls.find(key, named), Some(BaseUrl::Custom { host }));
        }
        for named in [host, "ws.example.com:8080", "WS.EXAMPLE.COM"] {
            assert_eq!(base_urls.find("dev", named), None, "{named}");
        }
        assert_eq!(
            base_urls.find("dev", "127.0.0.1:8080"),
            Some(BaseUrl::Stage)
        );
        assert_eq!(base_urls.find("other", host), None);
    }
}
