# Publishing from outside.

variable "websocket_publish_url" {
  description = "A URL that takes publishes: none, signed by iam, or with a signature by websocket_publish_signing_secret"
  type        = string
  default     = "none"
  nullable    = false

  validation {
    condition     = contains(["none", "iam", "signature"], var.websocket_publish_url)
    error_message = "Expected one of none, iam, signature."
  }

  validation {
    condition     = var.websocket_publish_url != "signature" || var.websocket_publish_signing_secret != null
    error_message = "websocket_publish_url signature needs websocket_publish_signing_secret."
  }
}

variable "websocket_publish_principal_arn" {
  description = "Who may use the URL with IAM, beside those whose own policies say so"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_publish_principal_arn == null || can(regex("^arn:[a-z-]+:iam::[0-9]{12}:(role|user|root)[A-Za-z0-9/_+=.@-]*$", var.websocket_publish_principal_arn))
    error_message = "Expected the ARN of a role, a user or an account."
  }

  validation {
    condition     = var.websocket_publish_principal_arn == null || var.websocket_publish_url == "iam"
    error_message = "websocket_publish_principal_arn needs websocket_publish_url iam."
  }
}

variable "websocket_publish_queue" {
  description = "A queue that takes publishes, and one for those that failed"
  type        = bool
  default     = false
  nullable    = false
}

variable "websocket_heartbeat_schedule" {
  description = "How often everyone gets websocket_heartbeat_data, such as rate(5 minutes); needs websocket_publish_everyone"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_heartbeat_schedule == null || can(regex("^(rate|cron)\\([A-Za-z0-9 ,*?/#-]+\\)$", var.websocket_heartbeat_schedule))
    error_message = "Expected rate(...) or cron(...), as EventBridge takes it."
  }

  validation {
    condition     = var.websocket_heartbeat_schedule == null || var.websocket_publish_everyone
    error_message = "websocket_heartbeat_schedule needs websocket_publish_everyone."
  }
}

variable "websocket_heartbeat_data" {
  description = "What everyone gets then"
  type        = string
  default     = "{\"type\":\"heartbeat\"}"
  nullable    = false

  validation {
    condition     = can(keys(jsondecode(var.websocket_heartbeat_data)))
    error_message = "Expected a JSON object."
  }
}
