//! What the page is filled with.

/// What the page's two test clients start with.
#[derive(Debug, Clone, Default)]
pub struct PageConfig {
    /// The query strings of the clients' URLs, the left one's first.
    pub clients: Vec<String>,
    /// What their message fields hold.
    pub sample_frame: Option<String>,
}
