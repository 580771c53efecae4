# A chat in production: a domain, alarms, a signing secret and a route of its own. From nothing: docs/deploy.md.

terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.29, < 7.0"
    }
  }
}

provider "aws" {
  region = var.region
}

variable "region" {
  description = "Where everything stands"
  type        = string
  default     = "eu-central-1"
}

variable "backend_url" {
  description = "Your backend"
  type        = string
}

variable "lambda_zip_path" {
  description = "The zip that cargo xtask bundle makes"
  type        = string
  default     = "../../../../target/lambda/sidewire.zip"
}

variable "domain_name" {
  description = "The chat's domain"
  type        = string
  default     = null
}

variable "certificate_arn" {
  description = "The domain's certificate, of this region"
  type        = string
  default     = null
}

variable "hosted_zone_id" {
  description = "The Route 53 zone of the domain"
  type        = string
  default     = null
}

variable "signing_secret" {
  description = "Where the secret of the calls to the backend stands, such as secretsmanager:sidewire/backend"
  type        = string
  default     = null
}

resource "aws_sns_topic" "alarms" {
  name = "chat-alarms"
  #checkov:skip=CKV_AWS_26:Alarms name metrics and figures, nothing of a client; a key of your own must admit CloudWatch
}

module "sidewire" {
  source = "../.."

  websocket_name            = "chat"
  websocket_stage_name      = "production"
  websocket_backend_url     = var.backend_url
  websocket_lambda_zip_path = var.lambda_zip_path

  # A route of its own gets figures of its own; every route ends at the same function.
  websocket_custom_routes          = ["chat_message"]
  websocket_throttling_rate_limit  = 500
  websocket_throttling_burst_limit = 100

  websocket_domain_name     = var.domain_name
  websocket_certificate_arn = var.certificate_arn
  websocket_hosted_zone_id  = var.hosted_zone_id

  websocket_backend_signing_secret = var.signing_secret
  websocket_alarm_topic_arn        = aws_sns_topic.alarms.arn

  tags = { application = "chat" }
}

output "websocket_api_endpoint" {
  description = "Where clients connect"
  value       = module.sidewire.websocket_api_endpoint
}
