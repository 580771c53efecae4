# The settings of the function, each named after its variable. docs/settings.md has their meaning.

# settings: begin variables (written by cargo xtask settings)
variable "websocket_backend_url" {
  description = "The backend's URL, http:// or https://. A path in it is a prefix of every call's path. It may be missing only where no call is made."
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_url == null || can(regex("^(https?://[A-Za-z0-9.:\\[\\]-]+(/[^?#\\s]*)?)$", var.websocket_backend_url))
    error_message = "Expected http://HOST or https://HOST, with an optional port and path."
  }

  validation {
    condition     = var.websocket_backend_url != null || (var.websocket_auth_mode != "backend" && var.websocket_backend_connect_path == "none" && var.websocket_backend_message_path == "none")
    error_message = "websocket_backend_url is missing; that is allowed only with websocket_auth_mode jwt or authorizer and paths none."
  }
}

variable "websocket_booking_required" {
  description = "Connection types whose query must name a booking, separated by commas, or none."
  type        = string
  default     = "chat,booking"
  nullable    = false

  validation {
    condition     = can(regex("^(none|(chat|booking|notification|feed)(,(chat|booking|notification|feed))*)$", var.websocket_booking_required))
    error_message = "Expected types, separated by commas (chat, booking, notification, feed), or none."
  }
}

variable "websocket_anonymous_feed" {
  description = "true: a connection of type feed without a booking needs no token."
  type        = bool
  default     = false
  nullable    = false
}

variable "websocket_allowed_origins" {
  description = "Origins whose pages may connect, separated by commas; https://*.example.com is every host below a domain. Pages of other origins get 403. A client that sends no Origin is not a browser, and passes. Null: any."
  type        = string
  default     = null

  validation {
    condition     = var.websocket_allowed_origins == null || can(regex("^(https?://[A-Za-z0-9.:*\\[\\]-]+(,https?://[A-Za-z0-9.:*\\[\\]-]+)*)$", var.websocket_allowed_origins))
    error_message = "Expected origins such as https://app.example.com or https://*.example.com, separated by commas."
  }
}

variable "websocket_backend_connect_path" {
  description = "Path template of the connect call. The placeholder {connection_type} may stand in it too."
  type        = string
  default     = "/api/chat/ws/{booking_id}/connect"
  nullable    = false

  validation {
    condition     = can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_connect_path))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_connect_path_notification" {
  description = "Path template of the connect call for connections of type notification. Null: as websocket_backend_connect_path."
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_connect_path_notification == null || can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_connect_path_notification))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_connect_path_feed" {
  description = "Path template of the connect call for connections of type feed. Null: as websocket_backend_connect_path."
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_connect_path_feed == null || can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_connect_path_feed))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_message_path" {
  description = "Path template of the message call."
  type        = string
  default     = "/api/chat/ws/{booking_id}/message"
  nullable    = false

  validation {
    condition     = can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_message_path))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_message_path_notification" {
  description = "Path template of the message call for connections of type notification. Null: as websocket_backend_message_path."
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_message_path_notification == null || can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_message_path_notification))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_message_path_feed" {
  description = "Path template of the message call for connections of type feed. Null: as websocket_backend_message_path."
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_message_path_feed == null || can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_message_path_feed))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_disconnect_path" {
  description = "Path template of the call that tells the backend of a connection's end. Null: not called."
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_disconnect_path == null || can(regex("^(none|/[^?#\\s]*)$", var.websocket_backend_disconnect_path))
    error_message = "Expected a path that begins with /, or none."
  }
}

variable "websocket_backend_connect_timeout" {
  description = "Seconds for the whole connect call, with its retries. From 0.05 to 20."
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition     = var.websocket_backend_connect_timeout >= 0.05 && var.websocket_backend_connect_timeout <= 20
    error_message = "Expected 0.05 to 20."
  }
}

variable "websocket_backend_first_byte_timeout" {
  description = "Seconds from a message call's start to the first byte of its answer. From 0.05 to 900."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.websocket_backend_first_byte_timeout >= 0.05 && var.websocket_backend_first_byte_timeout <= 900
    error_message = "Expected 0.05 to 900."
  }
}

variable "websocket_backend_idle_timeout" {
  description = "Seconds between two pieces of an answer's body. From 0.05 to 900."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.websocket_backend_idle_timeout >= 0.05 && var.websocket_backend_idle_timeout <= 900
    error_message = "Expected 0.05 to 900."
  }
}

variable "websocket_backend_retry" {
  description = "unreached: only a call that found no connection is made again; idempotent: also one that broke off, was too slow or was answered 502, 503 or 504."
  type        = string
  default     = "unreached"
  nullable    = false

  validation {
    condition     = contains(["unreached", "idempotent"], var.websocket_backend_retry)
    error_message = "Expected one of unreached, idempotent."
  }
}

variable "websocket_backend_signing_secret" {
  description = "One or two secrets of at least 32 characters, with a blank between them, or the ARN of a text with them. The first one signs every call to the backend. The value is never the secret itself: secretsmanager:NAME-OR-ARN[:SecretString:KEY] or ssm:NAME is read once, at the deployment; an ARN alone is read by the function, at its start and again every 5 minutes at most. Null: not signed."
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_signing_secret == null || can(regex("^(secretsmanager:[A-Za-z0-9/_+=.@:-]+|ssm:[A-Za-z0-9/_.-]+(:[0-9]+)?|arn:[a-z-]+:(secretsmanager:[a-z0-9-]+:[0-9]+:secret:[A-Za-z0-9/_+=.@-]+|ssm:[a-z0-9-]+:[0-9]+:parameter/[A-Za-z0-9/_.-]+))$", var.websocket_backend_signing_secret))
    error_message = "Expected secretsmanager:NAME-OR-ARN, ssm:NAME or the ARN of a secret or parameter, never the secret itself."
  }
}

variable "websocket_backend_ca" {
  description = "A private CA that signs the backend's certificate or that of websocket_jwks_url; public CAs stay trusted. The path of a PEM file in the function's zip, or the ARN of a text with the PEM. Null: public CAs only."
  type        = string
  default     = null

  validation {
    condition     = var.websocket_backend_ca == null || can(regex("^([A-Za-z0-9/_.-]+|arn:[a-z-]+:(secretsmanager:[a-z0-9-]+:[0-9]+:secret:[A-Za-z0-9/_+=.@-]+|ssm:[a-z0-9-]+:[0-9]+:parameter/[A-Za-z0-9/_.-]+))$", var.websocket_backend_ca))
    error_message = "Expected the path of a file in the zip, or the ARN of a secret or parameter."
  }
}

variable "websocket_auth_mode" {
  description = "backend: the backend decides who may connect; jwt: tokens are JWTs, verified before the backend is asked; authorizer: a Lambda authorizer of your own decides."
  type        = string
  default     = "backend"
  nullable    = false

  validation {
    condition     = contains(["backend", "jwt", "authorizer"], var.websocket_auth_mode)
    error_message = "Expected one of backend, jwt, authorizer."
  }

  validation {
    condition     = var.websocket_auth_mode != "jwt" || var.websocket_jwks_url != null
    error_message = "websocket_auth_mode=jwt needs websocket_jwks_url."
  }
}

variable "websocket_jwks_url" {
  description = "Where the keys are that JWTs are verified with: an https:// URL. On the same machine http:// is allowed too. Only with websocket_auth_mode=jwt, which needs it."
  type        = string
  default     = null

  validation {
    condition     = var.websocket_jwks_url == null || can(regex("^(https://[^\\s]+)$", var.websocket_jwks_url))
    error_message = "Expected an https:// URL."
  }
}

variable "websocket_jwt_issuer" {
  description = "The iss that a JWT must have. Only with websocket_auth_mode=jwt. Null: any."
  type        = string
  default     = null
}

variable "websocket_jwt_audience" {
  description = "Audiences with blanks between them. A JWT must be for one of them; client_id counts where there is no aud. Only with websocket_auth_mode=jwt. Null: any."
  type        = string
  default     = null
}

variable "websocket_jwt_user_claim" {
  description = "JSON pointer to the user's id in a JWT. Only with websocket_auth_mode=jwt."
  type        = string
  default     = "/sub"
  nullable    = false

  validation {
    condition     = can(regex("^(/[^\\s]+)$", var.websocket_jwt_user_claim))
    error_message = "Expected a JSON pointer."
  }
}

variable "websocket_jwt_org_claim" {
  description = "JSON pointer to the organisation's id in a JWT, which need not have one. Only with websocket_auth_mode=jwt."
  type        = string
  default     = "/org_id"
  nullable    = false

  validation {
    condition     = can(regex("^(/[^\\s]+)$", var.websocket_jwt_org_claim))
    error_message = "Expected a JSON pointer."
  }
}

variable "websocket_token_expiry" {
  description = "close: after its token's end a connection's next frame for the backend closes it, unless the token is renewed; ignore: only the handshake counts. Only with websocket_auth_mode=jwt or authorizer."
  type        = string
  default     = "close"
  nullable    = false

  validation {
    condition     = contains(["close", "ignore"], var.websocket_token_expiry)
    error_message = "Expected one of close, ignore."
  }
}

variable "websocket_store_token" {
  description = "false: the token is not stored, and reaches the backend on connect only; needs websocket_backend_signing_secret."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = var.websocket_store_token != false || var.websocket_backend_signing_secret != null
    error_message = "websocket_store_token=false needs websocket_backend_signing_secret, since messages carry no token then."
  }
}

variable "websocket_connection_ttl_seconds" {
  description = "Seconds that a row may live which nobody deletes; a connection lives 7200 at most. From 7200 to 31536000."
  type        = number
  default     = 86400
  nullable    = false

  validation {
    condition     = var.websocket_connection_ttl_seconds >= 7200 && var.websocket_connection_ttl_seconds <= 31536000
    error_message = "Expected 7200 to 31536000."
  }
}

variable "websocket_max_channels" {
  description = "Channels that a connection may be in. From 1 to 1000."
  type        = number
  default     = 200
  nullable    = false

  validation {
    condition     = var.websocket_max_channels >= 1 && var.websocket_max_channels <= 1000
    error_message = "Expected 1 to 1000."
  }
}

variable "websocket_message_rate" {
  description = "Frames that a connection may send in a second, as docs/operations.md counts them; 0: any number. A client that sends far more is told rate_limited; if it goes on, it is closed, and its token gets 429 for a minute. From 0 to 10000."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.websocket_message_rate >= 0 && var.websocket_message_rate <= 10000
    error_message = "Expected 0 to 10000."
  }
}

variable "websocket_max_user_connections" {
  description = "Connections that a user may have; 0: any number. A handshake beyond gets 429. Of handshakes that come at once, a few more may pass. From 0 to 10000."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.websocket_max_user_connections >= 0 && var.websocket_max_user_connections <= 10000
    error_message = "Expected 0 to 10000."
  }
}

variable "websocket_keepalive" {
  description = "answer: Sidewire answers a ping; forward: the backend gets it."
  type        = string
  default     = "answer"
  nullable    = false

  validation {
    condition     = contains(["answer", "forward"], var.websocket_keepalive)
    error_message = "Expected one of answer, forward."
  }
}

variable "websocket_reserved_members" {
  description = "A client's frame with sidewire or broadcast at its top. refuse: the client gets reserved_member; pass: the backend gets the frame. Choose pass only if your backend never returns a client's object."
  type        = string
  default     = "refuse"
  nullable    = false

  validation {
    condition     = contains(["refuse", "pass"], var.websocket_reserved_members)
    error_message = "Expected one of refuse, pass."
  }
}

variable "websocket_resume_seconds" {
  description = "Seconds for which the log keeps a broadcast. Bodies of messages lie in the table that long. From 300 to 604800."
  type        = number
  default     = 3600
  nullable    = false

  validation {
    condition     = var.websocket_resume_seconds >= 300 && var.websocket_resume_seconds <= 604800
    error_message = "Expected 300 to 604800."
  }
}

variable "websocket_greeting" {
  description = "after-response: the greeting leaves after the handshake's answer; first-frame: it waits for the client's first frame, for emulators that hold a response back."
  type        = string
  default     = "after-response"
  nullable    = false

  validation {
    condition     = contains(["after-response", "first-frame"], var.websocket_greeting)
    error_message = "Expected one of after-response, first-frame."
  }
}

variable "websocket_reply" {
  description = "post: a frame for the sender is posted; response: it is the response's body where it is the event's only frame for the sender, which saves a call. The routes need route responses then; both templates make them."
  type        = string
  default     = "post"
  nullable    = false

  validation {
    condition     = contains(["post", "response"], var.websocket_reply)
    error_message = "Expected one of post, response."
  }
}

variable "websocket_broadcast_concurrency" {
  description = "Posts to clients that are under way at once. From 1 to 1024."
  type        = number
  default     = 256
  nullable    = false

  validation {
    condition     = var.websocket_broadcast_concurrency >= 1 && var.websocket_broadcast_concurrency <= 1024
    error_message = "Expected 1 to 1024."
  }
}

variable "websocket_fanout_limit" {
  description = "Recipients of a frame that one event posts to. With websocket_publish_queue_url, those beyond are left to the queue in pages of so many, which other environments post. From 1 to 100000."
  type        = number
  default     = 2000
  nullable    = false

  validation {
    condition     = var.websocket_fanout_limit >= 1 && var.websocket_fanout_limit <= 100000
    error_message = "Expected 1 to 100000."
  }
}

variable "websocket_publish_signing_secret" {
  description = "One or two secrets of at least 32 characters, with a blank between them, or the ARN of a text with them. Publishing over HTTP is signed with one of them. The value is never the secret itself: secretsmanager:NAME-OR-ARN[:SecretString:KEY] or ssm:NAME is read once, at the deployment; an ARN alone is read by the function, at its start and again every 5 minutes at most. Null: off."
  type        = string
  default     = null

  validation {
    condition     = var.websocket_publish_signing_secret == null || can(regex("^(secretsmanager:[A-Za-z0-9/_+=.@:-]+|ssm:[A-Za-z0-9/_.-]+(:[0-9]+)?|arn:[a-z-]+:(secretsmanager:[a-z0-9-]+:[0-9]+:secret:[A-Za-z0-9/_+=.@-]+|ssm:[a-z0-9-]+:[0-9]+:parameter/[A-Za-z0-9/_.-]+))$", var.websocket_publish_signing_secret))
    error_message = "Expected secretsmanager:NAME-OR-ARN, ssm:NAME or the ARN of a secret or parameter, never the secret itself."
  }
}

variable "websocket_publish_everyone" {
  description = "true: a publish may address everyone, which scans the table."
  type        = bool
  default     = false
  nullable    = false
}

variable "websocket_metrics" {
  description = "emf: each event's figures are written for CloudWatch, as docs/operations.md describes; off: they are not, which is the default under SAM local and in cargo dev."
  type        = string
  default     = "emf"
  nullable    = false

  validation {
    condition     = contains(["off", "emf"], var.websocket_metrics)
    error_message = "Expected one of off, emf."
  }
}
# settings: end variables
