//! Messages for clients as systems of these kinds publish them: jobs, notifications, assistants.
//!
//! They are examples to start from and no rules: the proxy looks into no message.

use serde::{Deserialize, Serialize};

/// One message, told apart by its `type`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ExampleMessage {
    /// How far an upload has come.
    UploadProgress {
        /// Which one.
        upload_id: String,
        /// In percent.
        #[cfg_attr(feature = "openapi", schema(maximum = 100))]
        progress: u8,
    },
    /// Something that a user should know.
    Notification {
        /// By which clients drop what they have seen.
        id: String,
        /// One line.
        title: String,
        /// The rest.
        body: String,
    },
    /// A job has failed.
    Error {
        /// For programs.
        code: String,
        /// For people.
        message: String,
    },
    /// A piece of an assistant's answer.
    ChatResponse {
        /// Of which answer.
        message_id: String,
        /// To be appended.
        text: String,
        /// Where it was found.
        sources: Vec<String>,
        /// Nothing follows.
        done: bool,
    },
    /// Somebody is writing, or has stopped.
    TypingIndicator {
        /// Who.
        user_id: String,
        /// Whether.
        typing: bool,
    },
    /// The service itself speaks.
    System {
        /// What it says.
        text: String,
    },
}
