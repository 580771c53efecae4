# The WebSocket API: each route ends at the function.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  partition = data.aws_partition.current.partition
  region    = data.aws_region.current.region
  account   = data.aws_caller_identity.current.account_id

  stage_arn           = "arn:${local.partition}:execute-api:${local.region}:${local.account}:${aws_apigatewayv2_api.this.id}/${var.websocket_stage_name}"
  management_endpoint = "https://${aws_apigatewayv2_api.this.id}.execute-api.${local.region}.${data.aws_partition.current.dns_suffix}/${var.websocket_stage_name}"
  routes              = toset(concat(["$connect", "$disconnect", "$default"], var.websocket_custom_routes))
  answering_routes    = toset(var.websocket_reply == "response" ? concat(["$default"], var.websocket_custom_routes) : [])
}

resource "aws_apigatewayv2_api" "this" {
  name                       = var.websocket_name
  protocol_type              = "WEBSOCKET"
  route_selection_expression = var.websocket_route_selection_expression
  tags                       = var.tags
}

resource "aws_apigatewayv2_integration" "this" {
  api_id                 = aws_apigatewayv2_api.this.id
  integration_type       = "AWS_PROXY"
  integration_method     = "POST"
  integration_uri        = "arn:${local.partition}:apigateway:${local.region}:lambda:path/2015-03-31/functions/${local.function_arn}/invocations"
  payload_format_version = "1.0"
  timeout_milliseconds   = 29000
}

resource "aws_apigatewayv2_route" "this" {
  #checkov:skip=CKV_AWS_309:The backend judges each handshake; API Gateway can authorize no other route
  for_each = local.routes

  api_id             = aws_apigatewayv2_api.this.id
  route_key          = each.key
  authorization_type = each.key == "$connect" && local.has_authorizer ? "CUSTOM" : "NONE"
  authorizer_id      = each.key == "$connect" && local.has_authorizer ? aws_apigatewayv2_authorizer.handshake[0].id : null
  target             = "integrations/${aws_apigatewayv2_integration.this.id}"

  route_response_selection_expression = contains(local.answering_routes, each.key) ? "$default" : null
}

# A proxy integration needs no integration response: its result is the response.
resource "aws_apigatewayv2_route_response" "this" {
  for_each = local.answering_routes

  api_id             = aws_apigatewayv2_api.this.id
  route_id           = aws_apigatewayv2_route.this[each.key].id
  route_response_key = "$default"
}

resource "aws_apigatewayv2_stage" "this" {
  #checkov:skip=CKV2_AWS_51:Browsers have no client certificates
  api_id      = aws_apigatewayv2_api.this.id
  name        = var.websocket_stage_name
  description = "Sidewire"
  auto_deploy = true
  tags        = var.tags

  default_route_settings {
    throttling_rate_limit  = var.websocket_throttling_rate_limit
    throttling_burst_limit = var.websocket_throttling_burst_limit
    # Execution logs hold the handshake's query with its token, data traces the frames too.
    logging_level      = "OFF"
    data_trace_enabled = false
  }

  access_log_settings {
    destination_arn = "arn:${local.partition}:logs:${local.region}:${local.account}:log-group:${aws_cloudwatch_log_group.access.name}"
    # Nothing of the query string, the headers or the authorizer's context.
    format = jsonencode({
      request_id          = "$context.requestId"
      time                = "$context.requestTime"
      event               = "$context.eventType"
      route               = "$context.routeKey"
      status              = "$context.status"
      connection_id       = "$context.connectionId"
      source_ip           = "$context.identity.sourceIp"
      authorizer_status   = "$context.authorizer.status"
      integration_status  = "$context.integrationStatus"
      integration_latency = "$context.integrationLatency"
      integration_error   = "$context.integrationErrorMessage"
      error               = "$context.error.message"
    })
  }

  depends_on = [aws_api_gateway_account.this]
}

resource "aws_cloudwatch_log_group" "access" {
  #checkov:skip=CKV_AWS_158:CloudWatch encrypts it with its own key; no token, frame or query string is in it
  name              = "/aws/apigateway/${var.websocket_name}"
  retention_in_days = var.websocket_log_retention_days
  tags              = var.tags
}

# One setting for the whole account and region. Destroying it takes the role away from every API.
resource "aws_iam_role" "api_gateway_log" {
  count = var.websocket_create_api_gateway_log_role ? 1 : 0

  name_prefix = "${var.websocket_name}-api-log-"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "apigateway.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
  tags = var.tags
}

resource "aws_iam_role_policy_attachment" "api_gateway_log" {
  count = var.websocket_create_api_gateway_log_role ? 1 : 0

  role       = aws_iam_role.api_gateway_log[0].name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs"
}

resource "aws_api_gateway_account" "this" {
  count = var.websocket_create_api_gateway_log_role ? 1 : 0

  cloudwatch_role_arn = aws_iam_role.api_gateway_log[0].arn

  depends_on = [aws_iam_role_policy_attachment.api_gateway_log]
}
