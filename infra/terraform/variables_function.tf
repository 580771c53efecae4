# The function, the table, and who watches them.

variable "websocket_architecture" {
  description = "The processor that the zip was built for"
  type        = string
  default     = "x86_64"
  nullable    = false

  validation {
    condition     = contains(["x86_64", "arm64"], var.websocket_architecture)
    error_message = "Expected one of x86_64, arm64."
  }
}

variable "websocket_memory_size" {
  description = "MB; the processor's share grows with it"
  type        = number
  default     = 256
  nullable    = false

  validation {
    condition     = var.websocket_memory_size >= 128 && var.websocket_memory_size <= 10240
    error_message = "Expected 128 to 10240."
  }
}

variable "websocket_timeout" {
  description = "Seconds that a stream of the backend may last"
  type        = number
  default     = 300
  nullable    = false

  validation {
    condition     = var.websocket_timeout >= 30 && var.websocket_timeout <= 900
    error_message = "Expected 30 to 900."
  }
}

variable "websocket_reserved_concurrency" {
  description = "Events at once at most; null for the account's limit"
  type        = number
  default     = null

  validation {
    condition     = var.websocket_reserved_concurrency == null || try(var.websocket_reserved_concurrency >= 1, false)
    error_message = "Expected a number above zero."
  }
}

variable "websocket_log_level" {
  description = "The function's log level; above INFO its metrics are lost"
  type        = string
  default     = "INFO"
  nullable    = false

  validation {
    condition     = contains(["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"], var.websocket_log_level)
    error_message = "Expected one of TRACE, DEBUG, INFO, WARN, ERROR, FATAL."
  }
}

variable "websocket_xray_tracing" {
  description = "Sample traces for AWS X-Ray"
  type        = bool
  default     = false
  nullable    = false
}

variable "websocket_subnet_ids" {
  description = "Private subnets, if the backend is reached in a VPC only; see docs/deploy.md"
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.websocket_subnet_ids) == 0 || length(var.websocket_security_group_ids) > 0
    error_message = "websocket_subnet_ids needs websocket_security_group_ids."
  }
}

variable "websocket_security_group_ids" {
  description = "Security groups of the function in the VPC"
  type        = list(string)
  default     = []
  nullable    = false
}

variable "websocket_point_in_time_recovery" {
  description = "Continuous backups of the table, whose rows live a day"
  type        = bool
  default     = false
  nullable    = false
}

variable "websocket_retain_table" {
  description = "Protect the table from deletion: terraform destroy stops at it"
  type        = bool
  default     = false
  nullable    = false
}

variable "websocket_resume_log" {
  description = "A second table with the log, from which clients with resume=1 fetch what they missed"
  type        = bool
  default     = true
  nullable    = false
}

variable "websocket_dashboard" {
  description = "A CloudWatch dashboard"
  type        = bool
  default     = true
  nullable    = false
}

variable "websocket_alarms" {
  description = "CloudWatch alarms; docs/operations.md says what to do at each"
  type        = bool
  default     = true
  nullable    = false
}

variable "websocket_alarm_topic_arn" {
  description = "Who is told of alarms"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_alarm_topic_arn == null || can(regex("^arn:[a-z-]+:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$", var.websocket_alarm_topic_arn))
    error_message = "Expected the ARN of an SNS topic."
  }
}

variable "websocket_alarm_backend_failures" {
  description = "Events a minute with a failure of the backend's that are too many"
  type        = number
  default     = 5
  nullable    = false

  validation {
    condition     = var.websocket_alarm_backend_failures >= 1
    error_message = "Expected at least 1."
  }
}

variable "websocket_alarm_backend_p99" {
  description = "Milliseconds that the slowest hundredth of backend calls may take"
  type        = number
  default     = 5000
  nullable    = false

  validation {
    condition     = var.websocket_alarm_backend_p99 >= 1
    error_message = "Expected at least 1."
  }
}
