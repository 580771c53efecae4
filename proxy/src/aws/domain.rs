//! Under which domain AWS's endpoints are.

/// The domain of the region's partition, by the beginning of the region's name, as the AWS SDKs'
/// own list of partitions has it.
#[must_use]
pub(crate) fn domain_suffix(region: &str) -> &'static str {
    const PARTITIONS: [(&str, &str); 6] = [
        ("cn-", "amazonaws.com.cn"),
        ("eusc-", "amazonaws.eu"),
        ("us-iso-", "c2s.ic.gov"),
        ("us-isob-", "sc2s.sgov.gov"),
        ("eu-isoe-", "cloud.adc-e.uk"),
        ("us-isof-", "csp.hci.ic.gov"),
    ];
    let found = PARTITIONS
        .into_iter()
        .find(|(prefix, _)| region.starts_with(prefix));
    // GovCloud has the domain of the commercial regions.
    found.map_or("amazonaws.com", |(_, suffix)| suffix)
}
