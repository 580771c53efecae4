use super::{default_endpoint, domain_suffix};

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

#[test]
fn each_partition_has_its_own_domain() {
    for (region, suffix) in [
        ("eu-central-1", "amazonaws.com"),
        ("us-gov-west-1", "amazonaws.com"),
        ("cn-northwest-1", "amazonaws.com.cn"),
        ("eusc-de-east-1", "amazonaws.eu"),
        ("us-iso-east-1", "c2s.ic.gov"),
        ("us-isob-east-1", "sc2s.sgov.gov"),
        ("eu-isoe-west-1", "cloud.adc-e.uk"),
        ("us-isof-south-1", "csp.hci.ic.gov"),
    ] {
        assert_eq!(domain_suffix(region), suffix, "{region}");
    }
}
