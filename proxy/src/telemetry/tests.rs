use tracing::Level;

use super::filter;

#[test]
fn libraries_never_speak_below_warn() {
    for level in [
        None,
        Some("TRACE"),
        Some("debug"),
        Some("INFO"),
        Some("nonsense"),
    ] {
        let filter = filter(level);
        for library in [
            "lambda_runtime::layers",
            "lambda_runtime_api_client",
            "hyper",
            "aws_sdk",
        ] {
            assert!(
                filter.would_enable(library, &Level::WARN),
                "{level:?} {library}"
            );
            assert!(
                !filter.would_enable(library, &Level::INFO),
                "{level:?} {library}"
            );
        }
    }
}

#[test]
fn our_own_lines_follow_the_level() {
    for (level, lowest, too_low) in [
        (Some("TRACE"), Level::TRACE, None),
        (Some("DEBUG"), Level::DEBUG, Some(Level::TRACE)),
        (None, Level::INFO, Some(Level::DEBUG)),
        (Some("warn"), Level::WARN, Some(Level::INFO)),
        (Some("FATAL"), Level::ERROR, Some(Level::WARN)),
    ] {
        let filter = filter(level);
        assert!(filter.would_enable("proxy::summary", &lowest), "{level:?}");
        if let Some(too_low) = too_low {
            assert!(
                !filter.would_enable("proxy::summary", &too_low),
                "{level:?}"
            );
        }
    }
}
