use super::ConnectionId;

#[test]
fn a_connection_id_has_sixteen_characters_and_ends_in_an_equals_sign() {
    for _ in 0..200 {
        let id = ConnectionId::random();
        assert_eq!(id.as_str().len(), 16, "{id}");
        assert!(id.as_str().ends_with('='), "{id}");
        assert_eq!(ConnectionId::parse(id.as_str()), Some(id));
    }
}

#[test]
fn text_of_another_form_is_no_connection_id() {
    for text in [
        "",
        "=",
        "abc",
        "AAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAA==",
        "AAAAAAAAAAAAAA/=",
        "AAAAAAAAAAAAAA+=",
        "AAAAAAAAAAAAAA%3D",
        "AAAAAAAAAAAAAAé=",
        "AAAAAAAAAAAAAAAAA=",
        "0a8c0b5e-2d0f-4b2a-9d3e-6b1f0c9d8e7f",
    ] {
        assert_eq!(ConnectionId::parse(text), None, "{text}");
    }
}
