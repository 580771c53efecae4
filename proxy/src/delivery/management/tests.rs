use super::default_endpoint;

#[test]
fn an_endpoint_is_made_of_api_region_and_stage() {
    assert_eq!(
        default_endpoint("abc123defg", "eu-central-1", "prod"),
        "https://abc123defg.execute-api.eu-central-1.amazonaws.com/prod"
    );
    assert_eq!(
        default_endpoint("abc123defg", "cn-north-1", "$default"),
        "https://abc123defg.execute-api.cn-north-1.amazonaws.com.cn/$default"
    );
}
