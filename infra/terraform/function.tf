# The function: made here from a zip, or one that exists.

locals {
  makes_function = var.websocket_lambda_function_arn == null
  function_name  = local.makes_function ? "${var.websocket_name}-proxy" : element(split(":", var.websocket_lambda_function_arn), 6)
  function_arn   = local.makes_function ? aws_lambda_function.proxy[0].arn : var.websocket_lambda_function_arn
  uses_jwt       = var.websocket_auth_mode == "jwt"
  knows_users    = var.websocket_auth_mode != "backend"
  in_vpc         = length(var.websocket_subnet_ids) > 0

  # What is null is not set: the function's own default holds.
  environment = { for name, value in {
    CONNECTIONS_TABLE    = aws_dynamodb_table.connections.name
    API_GATEWAY_ENDPOINT = local.management_endpoint
    LOG_TABLE            = one(aws_dynamodb_table.log[*].name)
    PUBLISH_QUEUE_URL    = one(aws_sqs_queue.publishes[*].id)
    # settings: begin environment (written by cargo xtask settings)
    BACKEND_URL                       = var.websocket_backend_url
    BOOKING_REQUIRED                  = var.websocket_booking_required
    ANONYMOUS_FEED                    = tostring(var.websocket_anonymous_feed)
    ALLOWED_ORIGINS                   = var.websocket_allowed_origins
    BACKEND_CONNECT_PATH              = var.websocket_backend_connect_path
    BACKEND_CONNECT_PATH_NOTIFICATION = var.websocket_backend_connect_path_notification
    BACKEND_CONNECT_PATH_FEED         = var.websocket_backend_connect_path_feed
    BACKEND_MESSAGE_PATH              = var.websocket_backend_message_path
    BACKEND_MESSAGE_PATH_NOTIFICATION = var.websocket_backend_message_path_notification
    BACKEND_MESSAGE_PATH_FEED         = var.websocket_backend_message_path_feed
    BACKEND_DISCONNECT_PATH           = var.websocket_backend_disconnect_path
    BACKEND_CONNECT_TIMEOUT           = tostring(var.websocket_backend_connect_timeout)
    BACKEND_FIRST_BYTE_TIMEOUT        = tostring(var.websocket_backend_first_byte_timeout)
    BACKEND_IDLE_TIMEOUT              = tostring(var.websocket_backend_idle_timeout)
    BACKEND_RETRY                     = var.websocket_backend_retry
    BACKEND_SIGNING_SECRET            = local.secret["backend_signing"]
    BACKEND_CA                        = var.websocket_backend_ca
    AUTH_MODE                         = var.websocket_auth_mode
    JWKS_URL                          = local.uses_jwt ? var.websocket_jwks_url : null
    JWT_ISSUER                        = local.uses_jwt ? var.websocket_jwt_issuer : null
    JWT_AUDIENCE                      = local.uses_jwt ? var.websocket_jwt_audience : null
    JWT_USER_CLAIM                    = local.uses_jwt ? var.websocket_jwt_user_claim : null
    JWT_ORG_CLAIM                     = local.uses_jwt ? var.websocket_jwt_org_claim : null
    TOKEN_EXPIRY                      = local.knows_users ? var.websocket_token_expiry : null
    STORE_TOKEN                       = tostring(var.websocket_store_token)
    CONNECTION_TTL_SECONDS            = tostring(var.websocket_connection_ttl_seconds)
    MAX_CHANNELS                      = tostring(var.websocket_max_channels)
    MESSAGE_RATE                      = tostring(var.websocket_message_rate)
    MAX_USER_CONNECTIONS              = tostring(var.websocket_max_user_connections)
    KEEPALIVE                         = var.websocket_keepalive
    RESERVED_MEMBERS                  = var.websocket_reserved_members
    RESUME_SECONDS                    = tostring(var.websocket_resume_seconds)
    GREETING                          = var.websocket_greeting
    REPLY                             = var.websocket_reply
    BROADCAST_CONCURRENCY             = tostring(var.websocket_broadcast_concurrency)
    FANOUT_LIMIT                      = tostring(var.websocket_fanout_limit)
    PUBLISH_SIGNING_SECRET            = local.secret["publish_signing"]
    PUBLISH_EVERYONE                  = tostring(var.websocket_publish_everyone)
    METRICS                           = var.websocket_metrics
    # settings: end environment
  } : name => value if value != null }
}

resource "aws_lambda_function" "proxy" {
  #checkov:skip=CKV_AWS_116:API Gateway waits for each answer; nothing is queued that could be lost
  #checkov:skip=CKV_AWS_173:Lambda encrypts variables with its own key; who may read the function's configuration sees them with any key
  count = local.makes_function ? 1 : 0

  function_name                  = local.function_name
  description                    = "Sidewire, WebSocket events to HTTP calls"
  filename                       = var.websocket_lambda_zip_path
  source_code_hash               = filebase64sha256(var.websocket_lambda_zip_path)
  handler                        = "bootstrap"
  runtime                        = "provided.al2023"
  architectures                  = [var.websocket_architecture]
  memory_size                    = var.websocket_memory_size
  timeout                        = var.websocket_timeout
  reserved_concurrent_executions = var.websocket_reserved_concurrency
  role                           = aws_iam_role.proxy[0].arn
  tags                           = var.tags

  tracing_config {
    mode = var.websocket_xray_tracing ? "Active" : "PassThrough"
  }

  logging_config {
    log_format            = "JSON"
    application_log_level = var.websocket_log_level
    log_group             = aws_cloudwatch_log_group.proxy[0].name
  }

  dynamic "vpc_config" {
    for_each = local.in_vpc ? [true] : []
    content {
      subnet_ids         = var.websocket_subnet_ids
      security_group_ids = var.websocket_security_group_ids
    }
  }

  environment {
    variables = local.environment
  }

  # In a VPC, Lambda tries the role's permissions as soon as the function is made.
  depends_on = [aws_iam_role_policy.proxy]
}

resource "aws_lambda_permission" "api" {
  function_name = local.function_arn
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${local.stage_arn}/*"
}

resource "aws_cloudwatch_log_group" "proxy" {
  #checkov:skip=CKV_AWS_158:CloudWatch encrypts it with its own key; no token, frame or query string is in it
  count = local.makes_function ? 1 : 0

  name              = "/aws/lambda/${local.function_name}"
  retention_in_days = var.websocket_log_retention_days
  tags              = var.tags
}
