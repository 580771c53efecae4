//! The account that everything belongs to, and the names of its functions.

/// The account of the functions' ARNs.
pub const ACCOUNT: &str = "000000000000";

/// The ARN of the function that is called `name`.
pub(crate) fn function_arn(region: &str, name: &str) -> String {
    format!("arn:aws:lambda:{region}:{ACCOUNT}:function:{name}")
}
