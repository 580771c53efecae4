output "websocket_api_endpoint" {
  description = "Where clients connect"
  value = (local.has_domain
    ? join("/", compact(["wss://${var.websocket_domain_name}", var.websocket_domain_mapping_key]))
    : replace(local.management_endpoint, "https://", "wss://")
  )
}

output "websocket_api_id" {
  description = "The WebSocket API"
  value       = aws_apigatewayv2_api.this.id
}

output "websocket_management_endpoint" {
  description = "Where @connections is posted to"
  value       = local.management_endpoint
}

output "websocket_lambda_function_arn" {
  description = "The function"
  value       = local.function_arn
}

output "websocket_connections_table_name" {
  description = "The connections table"
  value       = aws_dynamodb_table.connections.name
}

output "websocket_publish_url" {
  description = "Where publishes are posted to; null if nowhere"
  value       = one(aws_lambda_function_url.publish[*].function_url)
}

output "websocket_publish_queue_url" {
  description = "The queue of publishes; null if there is none"
  value       = one(aws_sqs_queue.publishes[*].id)
}

output "websocket_lambda_policy_json" {
  description = "What the role of a function that exists must be allowed"
  value       = local.policy
}

output "websocket_lambda_environment" {
  description = "The variables that a function that exists must have"
  value       = local.environment
  sensitive   = true
}
