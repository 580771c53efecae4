# What Terraform needs beside the template's parameters. All others are named after those:
# StageName is websocket_stage_name.

variable "websocket_name" {
  description = "Name of the API, and first part of every other name"
  type        = string
  default     = "sidewire"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z][A-Za-z0-9-]{0,39}$", var.websocket_name))
    error_message = "Expected 1 to 40 letters, digits and hyphens, a letter first."
  }
}

variable "websocket_lambda_zip_path" {
  description = "The zip that cargo xtask bundle makes; or set websocket_lambda_function_arn"
  type        = string
  default     = null

  validation {
    condition     = (var.websocket_lambda_zip_path == null) != (var.websocket_lambda_function_arn == null)
    error_message = "Set either websocket_lambda_zip_path or websocket_lambda_function_arn."
  }

  validation {
    condition     = var.websocket_lambda_zip_path == null || fileexists(coalesce(var.websocket_lambda_zip_path, "-"))
    error_message = "There is no such zip; cargo xtask bundle makes target/lambda/sidewire.zip."
  }
}

variable "websocket_lambda_function_arn" {
  description = "A function that exists, with the role and the variables that the outputs name"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_lambda_function_arn == null || can(regex("^arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,64}$", var.websocket_lambda_function_arn))
    error_message = "Expected the ARN of a Lambda function, without version or alias."
  }
}

variable "tags" {
  description = "Tags of everything that can have some"
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "websocket_stage_name" {
  description = "The stage, last part of the WebSocket URL"
  type        = string
  default     = "development"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,128}$", var.websocket_stage_name))
    error_message = "Expected 1 to 128 letters, digits, hyphens and underscores."
  }
}

variable "websocket_route_selection_expression" {
  description = "Which member of a frame names its route"
  type        = string
  default     = "$request.body.action"
  nullable    = false

  validation {
    condition     = can(regex("^\\$request\\.body\\.[A-Za-z0-9_.]+$", var.websocket_route_selection_expression))
    error_message = "Expected $request.body. and the path of a member of the frame."
  }
}

variable "websocket_custom_routes" {
  description = "Routes beside $connect, $disconnect and $default, such as chat_message"
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.websocket_custom_routes) <= 4 && alltrue([for key in var.websocket_custom_routes : can(regex("^[A-Za-z0-9_.:/-]{1,64}$", key))])
    error_message = "Expected up to four route keys of 1 to 64 characters, without blanks, commas and $."
  }
}

variable "websocket_throttling_rate_limit" {
  description = "Frames and handshakes per second that the stage lets through"
  type        = number
  default     = 500
  nullable    = false

  validation {
    condition     = var.websocket_throttling_rate_limit >= 1 && var.websocket_throttling_rate_limit <= 100000
    error_message = "Expected 1 to 100000."
  }
}

variable "websocket_throttling_burst_limit" {
  description = "How many of them at once"
  type        = number
  default     = 100
  nullable    = false

  validation {
    condition     = var.websocket_throttling_burst_limit >= 1 && var.websocket_throttling_burst_limit <= 100000
    error_message = "Expected 1 to 100000."
  }
}

variable "websocket_log_retention_days" {
  description = "How long CloudWatch keeps the access log and the function's log"
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.websocket_log_retention_days)
    error_message = "Expected one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653."
  }
}

variable "websocket_create_api_gateway_log_role" {
  description = "Once in each account and region - give API Gateway the role that its access logs need"
  type        = bool
  default     = false
  nullable    = false
}

variable "websocket_authorizer" {
  description = "Who judges handshakes before the function sees them: none, self (with websocket_auth_mode jwt), or the ARN of an authorizer of yours (with authorizer)"
  type        = string
  default     = "none"
  nullable    = false

  validation {
    condition     = can(regex("^(none|self|arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]+(:[A-Za-z0-9_$-]+)?)$", var.websocket_authorizer))
    error_message = "Expected none, self, or the ARN of a Lambda function."
  }

  validation {
    condition     = var.websocket_authorizer != "self" || var.websocket_auth_mode == "jwt"
    error_message = "websocket_authorizer self needs websocket_auth_mode jwt."
  }

  validation {
    condition     = startswith(var.websocket_authorizer, "arn:") == (var.websocket_auth_mode == "authorizer")
    error_message = "An authorizer of yours and websocket_auth_mode authorizer need each other."
  }
}

variable "websocket_authorizer_identity_source" {
  description = "What a handshake must have, each of it, for the authorizer to be asked at all"
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for source in var.websocket_authorizer_identity_source : can(regex("^route\\.request\\.(header|querystring)\\.[A-Za-z0-9_-]+$", source))])
    error_message = "Expected route.request.header.NAME or route.request.querystring.NAME."
  }

  validation {
    condition     = length(var.websocket_authorizer_identity_source) == 0 || var.websocket_authorizer != "none"
    error_message = "websocket_authorizer_identity_source needs websocket_authorizer."
  }
}

variable "websocket_domain_name" {
  description = "The WebSocket API's own domain; needs websocket_certificate_arn"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_domain_name == null || can(regex("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", var.websocket_domain_name))
    error_message = "Expected a host name in lower case, such as chat.example.com."
  }

  validation {
    condition     = (var.websocket_domain_name == null) == (var.websocket_certificate_arn == null)
    error_message = "websocket_domain_name and websocket_certificate_arn need each other."
  }
}

variable "websocket_certificate_arn" {
  description = "The domain's certificate"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_certificate_arn == null || can(regex("^arn:[a-z-]+:acm:[a-z0-9-]+:[0-9]{12}:certificate/[A-Za-z0-9-]+$", var.websocket_certificate_arn))
    error_message = "Expected the ARN of an ACM certificate of this region."
  }
}

variable "websocket_domain_mapping_key" {
  description = "A path behind the domain, or null for none"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_domain_mapping_key == null || can(regex("^[A-Za-z0-9_.-]{0,300}$", var.websocket_domain_mapping_key))
    error_message = "Expected letters, digits and _ . -."
  }
}

variable "websocket_hosted_zone_id" {
  description = "The zone that gets the domain's alias; null if your DNS is elsewhere"
  type        = string
  default     = null

  validation {
    condition     = var.websocket_hosted_zone_id == null || can(regex("^Z[A-Z0-9]{1,32}$", var.websocket_hosted_zone_id))
    error_message = "Expected the id of a Route 53 hosted zone."
  }

  validation {
    condition     = var.websocket_hosted_zone_id == null || var.websocket_domain_name != null
    error_message = "websocket_hosted_zone_id needs websocket_domain_name."
  }
}
