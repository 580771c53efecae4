# Publishing from outside: by URL, by queue, and by the clock.

locals {
  has_publish_url   = var.websocket_publish_url != "none"
  opens_publish_url = var.websocket_publish_url == "signature" || var.websocket_publish_principal_arn != null
  has_queue         = var.websocket_publish_queue
  has_heartbeat     = var.websocket_heartbeat_schedule != null
  publish_principal = coalesce(var.websocket_publish_principal_arn, "*")
}

resource "aws_lambda_function_url" "publish" {
  #checkov:skip=CKV_AWS_258:Without IAM the function itself verifies the signature of each publish, and refuses all where no secret is set
  count = local.has_publish_url ? 1 : 0

  function_name      = local.function_arn
  authorization_type = var.websocket_publish_url == "iam" ? "AWS_IAM" : "NONE"
}

# A function URL needs both permissions. The second one alone would let its holder invoke the
# function with any event, one of API Gateway's too: its condition is what stops that.
resource "aws_lambda_permission" "publish_url" {
  #checkov:skip=CKV_AWS_301:Open for what is signed, and by this URL only
  count = local.opens_publish_url ? 1 : 0

  function_name          = local.function_arn
  action                 = "lambda:InvokeFunctionUrl"
  function_url_auth_type = var.websocket_publish_principal_arn == null ? "NONE" : "AWS_IAM"
  principal              = local.publish_principal
}

resource "aws_lambda_permission" "publish_invoke" {
  #checkov:skip=CKV_AWS_301:Open for what is signed, and by this URL only
  count = local.opens_publish_url ? 1 : 0

  function_name            = local.function_arn
  action                   = "lambda:InvokeFunction"
  invoked_via_function_url = true
  principal                = local.publish_principal
}

resource "aws_sqs_queue" "publishes" {
  count = local.has_queue ? 1 : 0

  name                    = "${var.websocket_name}-publish"
  sqs_managed_sse_enabled = true
  # Lambda refuses a shorter one; a publish whose audience could not be read comes again after it.
  visibility_timeout_seconds = var.websocket_timeout
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed_publishes[0].arn
    maxReceiveCount     = 5
  })
  tags = var.tags
}

resource "aws_sqs_queue" "failed_publishes" {
  count = local.has_queue ? 1 : 0

  name                      = "${var.websocket_name}-publish-failed"
  sqs_managed_sse_enabled   = true
  message_retention_seconds = 1209600
  tags                      = var.tags
}

resource "aws_lambda_event_source_mapping" "publishes" {
  count = local.has_queue ? 1 : 0

  event_source_arn        = aws_sqs_queue.publishes[0].arn
  function_name           = local.function_arn
  batch_size              = 10
  function_response_types = ["ReportBatchItemFailures"]
  tags                    = var.tags

  # Lambda tries the role's permissions as soon as the mapping is made.
  depends_on = [aws_iam_role_policy.proxy]
}

resource "aws_cloudwatch_event_rule" "heartbeat" {
  count = local.has_heartbeat ? 1 : 0

  name                = "${var.websocket_name}-heartbeat"
  description         = "Something for everyone, so that idle connections stay"
  schedule_expression = var.websocket_heartbeat_schedule
  state               = "ENABLED"
  tags                = var.tags
}

resource "aws_cloudwatch_event_target" "heartbeat" {
  count = local.has_heartbeat ? 1 : 0

  rule      = aws_cloudwatch_event_rule.heartbeat[0].name
  target_id = "proxy"
  arn       = local.function_arn
  input = jsonencode({
    action = "publish"
    to     = { everyone = true }
    data   = jsondecode(var.websocket_heartbeat_data)
  })
}

resource "aws_lambda_permission" "heartbeat" {
  count = local.has_heartbeat ? 1 : 0

  function_name = local.function_arn
  action        = "lambda:InvokeFunction"
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.heartbeat[0].arn
}
