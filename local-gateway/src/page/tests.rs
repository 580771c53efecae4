use serde_json::{Value, json};

use super::Page;
use crate::config::page::PageConfig;

fn settings_of(html: &str) -> Value {
    let start = html.find(r#"type="application/json""#).unwrap();
    let start = start + html[start..].find('>').unwrap() + 1;
    let end = start + html[start..].find("</script>").unwrap();
    serde_json::from_str(&html[start..end]).unwrap()
}

#[test]
fn settings_reach_the_script_whatever_they_contain() {
    let hostile = r#"</script><script>alert("1")</script><!-- {nonce} & ' \ "#;
    let config = PageConfig {
        clients: vec![hostile.to_owned()],
        sample_frame: Some(hostile.to_owned()),
    };
    let html = Page::new(&config, "/dev").fill("n");
    assert_eq!(
        settings_of(&html),
        json!({ "clients": [hostile, ""], "sampleFrame": hostile, "path": "/dev" })
    );
    assert_eq!(html.matches("</script>").count(), 3);
}

#[test]
fn the_page_needs_nothing_from_outside() {
    let html = Page::new(&PageConfig::default(), "/dev").fill("n");
    for reference in ["http://", "https://", "src=", "href=", "@import", "url("] {
        assert!(!html.contains(reference), "{reference}");
    }
    for name in ["{nonce}", "{settings}", "{sidewire-client}"] {
        assert!(!html.contains(name), "{name}");
    }
}
