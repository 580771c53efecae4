# The settings of the function, each named after its variable; the README has their meaning.

variable "websocket_backend_url" {
  description = "The backend; null only where no call is made (websocket_auth_mode jwt or authorizer, paths none)"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_url == null || can(regex("^https?://[A-Za-z0-9.:\\[\\]-]+(/[^?#\\s]*)?$", var.websocket_backend_url))
    error_message = "Expected http://HOST or https://HOST, with an optional port and path."
  }

  validation {
    condition     = var.websocket_backend_url != null || (var.websocket_auth_mode != "backend" && var.websocket_backend_connect_path == "none" && var.websocket_backend_message_path == "none")
    error_message = "websocket_backend_url is missing; only with websocket_auth_mode jwt or authorizer and paths none it may be."
  }
}

variable "websocket_allowed_origins" {
  description = "Pages that may connect, separated by commas; null for any"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_allowed_origins == null || can(regex("^https?://[A-Za-z0-9.:*\\[\\]-]+(,https?://[A-Za-z0-9.:*\\[\\]-]+)*$", var.websocket_allowed_origins))
    error_message = "Expected origins such as https://app.example.com or https://*.example.com, separated by commas."
  }
}

variable "websocket_booking_required" {
  description = "Types whose query must name a booking, or none"
  type        = string
  default     = "chat,booking"
  nullable    = false

  validation {
    condition     = can(regex("^(none|(chat|booking|notification|feed)(,(chat|booking|notification|feed))*)$", var.websocket_booking_required))
    error_message = "Expected types, separated by commas (chat, booking, notification, feed), or none."
  }
}

variable "websocket_anonymous_feed" {
  description = "True: a feed without a booking needs no token"
  type        = bool
  default     = false
  nullable    = false
}

variable "websocket_backend_connect_path" {
  description = "Path template; {connection_type} may stand in it too"
  type        = string
  default     = "/api/chat/ws/{booking_id}/connect"
  nullable    = false

  validation {
    condition     = can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_connect_path))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_connect_path_notification" {
  description = "The same for type notification"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_connect_path_notification == null || can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_connect_path_notification))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_connect_path_feed" {
  description = "The same for type feed"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_connect_path_feed == null || can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_connect_path_feed))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_message_path" {
  description = "Path template"
  type        = string
  default     = "/api/chat/ws/{booking_id}/message"
  nullable    = false

  validation {
    condition     = can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_message_path))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_message_path_notification" {
  description = "The same for type notification"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_message_path_notification == null || can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_message_path_notification))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_message_path_feed" {
  description = "The same for type feed"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_message_path_feed == null || can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_message_path_feed))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_connect_timeout" {
  description = "Seconds for the whole connect call, retries included; at most 20"
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition     = var.websocket_backend_connect_timeout >= 0.05 && var.websocket_backend_connect_timeout <= 20
    error_message = "Expected 0.05 to 20."
  }
}

variable "websocket_backend_first_byte_timeout" {
  description = "Seconds to the first byte of a message call's answer"
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.websocket_backend_first_byte_timeout >= 0.05 && var.websocket_backend_first_byte_timeout <= 900
    error_message = "Expected 0.05 to 900."
  }
}

variable "websocket_backend_idle_timeout" {
  description = "Seconds between two pieces of an answer's body"
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.websocket_backend_idle_timeout >= 0.05 && var.websocket_backend_idle_timeout <= 900
    error_message = "Expected 0.05 to 900."
  }
}

variable "websocket_backend_retry" {
  description = "Unreached: only a call that found no connection is made again; idempotent: also one that broke off, was too slow or was answered 502, 503 or 504"
  type        = string
  default     = "unreached"
  nullable    = false

  validation {
    condition     = contains(["unreached", "idempotent"], var.websocket_backend_retry)
    error_message = "Expected one of unreached, idempotent."
  }
}

variable "websocket_backend_signing_secret" {
  description = "Where the secret stands - secretsmanager:NAME-OR-ARN[:SecretString:KEY] or ssm:NAME"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_signing_secret == null || can(regex("^(secretsmanager:[A-Za-z0-9/_+=.@:-]+|ssm:[A-Za-z0-9/_.-]+(:[0-9]+)?)$", var.websocket_backend_signing_secret))
    error_message = "Expected secretsmanager:NAME-OR-ARN or ssm:NAME, never the secret itself."
  }
}

variable "websocket_backend_disconnect_path" {
  description = "Path template of the call that tells of a connection's end"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_disconnect_path == null || can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_disconnect_path))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_keepalive" {
  description = "Answer: Sidewire answers a ping; forward: the backend gets it"
  type        = string
  default     = "answer"
  nullable    = false

  validation {
    condition     = contains(["answer", "forward"], var.websocket_keepalive)
    error_message = "Expected one of answer, forward."
  }
}

variable "websocket_greeting" {
  description = "First-frame: the greeting waits for the client's first frame, for emulators that hold a response back"
  type        = string
  default     = "after-response"
  nullable    = false

  validation {
    condition     = contains(["after-response", "first-frame"], var.websocket_greeting)
    error_message = "Expected one of after-response, first-frame."
  }
}

variable "websocket_metrics" {
  description = "emf, or off: no metrics for CloudWatch"
  type        = string
  default     = "emf"
  nullable    = false

  validation {
    condition     = contains(["emf", "off"], var.websocket_metrics)
    error_message = "Expected one of emf, off."
  }
}

variable "websocket_broadcast_concurrency" {
  description = "Posts under way at once, 1 to 1024"
  type        = number
  default     = 64
  nullable    = false

  validation {
    condition     = var.websocket_broadcast_concurrency >= 1 && var.websocket_broadcast_concurrency <= 1024
    error_message = "Expected 1 to 1024."
  }
}

variable "websocket_connection_ttl_seconds" {
  description = "How long a row may live that nobody deletes, at least 7200"
  type        = number
  default     = 86400
  nullable    = false

  validation {
    condition     = var.websocket_connection_ttl_seconds >= 7200 && var.websocket_connection_ttl_seconds <= 31536000
    error_message = "Expected 7200 to 31536000."
  }
}

variable "websocket_max_channels" {
  description = "Channels that a connection may be in, 1 to 1000"
  type        = number
  default     = 200
  nullable    = false

  validation {
    condition     = var.websocket_max_channels >= 1 && var.websocket_max_channels <= 1000
    error_message = "Expected 1 to 1000."
  }
}

variable "websocket_store_token" {
  description = "False: the token is not stored and reaches the backend on connect only; needs BACKEND_SIGNING_SECRET"
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = var.websocket_store_token || var.websocket_backend_signing_secret != null
    error_message = "websocket_store_token = false needs websocket_backend_signing_secret, since messages carry no token then."
  }
}

variable "websocket_auth_mode" {
  description = "The backend decides who may connect; the only mode of this version"
  type        = string
  default     = "backend"
  nullable    = false

  validation {
    condition     = contains(["backend", "jwt", "authorizer"], var.websocket_auth_mode)
    error_message = "Expected one of backend, jwt, authorizer."
  }

  validation {
    condition     = var.websocket_auth_mode != "jwt" || var.websocket_jwks_url != null
    error_message = "websocket_auth_mode jwt needs websocket_jwks_url."
  }
}

variable "websocket_jwks_url" {
  description = "Where the keys of JWTs are; needed by websocket_auth_mode jwt, and set with it only, like the next four"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_jwks_url == null || can(regex("^https://[^\\s]+$", var.websocket_jwks_url))
    error_message = "Expected an https:// URL."
  }
}

variable "websocket_jwt_issuer" {
  description = "The iss that a JWT must have; null for any"
  type        = string
  default     = null
}

variable "websocket_jwt_audience" {
  description = "Audiences, blanks between them, one of which a JWT must be for; null for any"
  type        = string
  default     = null
}

variable "websocket_jwt_user_claim" {
  description = "JSON pointer to the user's id in a JWT"
  type        = string
  default     = "/sub"
  nullable    = false

  validation {
    condition     = can(regex("^/[^\\s]+$", var.websocket_jwt_user_claim))
    error_message = "Expected a JSON pointer."
  }
}

variable "websocket_jwt_org_claim" {
  description = "JSON pointer to the organisation's id in a JWT"
  type        = string
  default     = "/org_id"
  nullable    = false

  validation {
    condition     = can(regex("^/[^\\s]+$", var.websocket_jwt_org_claim))
    error_message = "Expected a JSON pointer."
  }
}

variable "websocket_token_expiry" {
  description = "close: a connection ends with its token; ignore: it does not. Set with websocket_auth_mode jwt and authorizer"
  type        = string
  default     = "close"
  nullable    = false

  validation {
    condition     = contains(["close", "ignore"], var.websocket_token_expiry)
    error_message = "Expected one of close, ignore."
  }
}

variable "websocket_publish_signing_secret" {
  description = "Where the secret stands - secretsmanager:NAME-OR-ARN[:SecretString:KEY] or ssm:NAME"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_publish_signing_secret == null || can(regex("^(secretsmanager:[A-Za-z0-9/_+=.@:-]+|ssm:[A-Za-z0-9/_.-]+(:[0-9]+)?)$", var.websocket_publish_signing_secret))
    error_message = "Expected secretsmanager:NAME-OR-ARN or ssm:NAME, never the secret itself."
  }
}

variable "websocket_publish_everyone" {
  description = "A publish may address everyone, which scans the table"
  type        = bool
  default     = false
  nullable    = false
}
