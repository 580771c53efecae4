# Watching: docs/operations.md has the metrics, and what to do at each alarm.

locals {
  alarm_actions = var.websocket_alarm_topic_arn == null ? null : [var.websocket_alarm_topic_arn]

  alarms = {
    function-throttles = {
      description = "Events that Lambda had no concurrency for"
      namespace   = "AWS/Lambda"
      metric      = "Throttles"
      statistic   = "Sum"
      period      = 60
      evaluations = 3
      datapoints  = 2
      threshold   = 1
      comparison  = "GreaterThanOrEqualToThreshold"
    }
    proxy-errors = {
      description = "Events that failed in Sidewire or at its table"
      namespace   = "Sidewire"
      metric      = "Errors"
      statistic   = "Sum"
      period      = 60
      evaluations = 3
      datapoints  = 2
      threshold   = 1
      comparison  = "GreaterThanOrEqualToThreshold"
    }
    floods = {
      description = "Clients send far more than they may, or come back when they were closed for that"
      namespace   = "Sidewire"
      metric      = "RateLimited"
      statistic   = "Sum"
      period      = 300
      evaluations = 1
      datapoints  = 1
      threshold   = 100
      comparison  = "GreaterThanOrEqualToThreshold"
    }
    backend-failures = {
      description = "Events that failed at the backend"
      namespace   = "Sidewire"
      metric      = "BackendFailures"
      statistic   = "Sum"
      period      = 60
      evaluations = 3
      datapoints  = 2
      threshold   = var.websocket_alarm_backend_failures
      comparison  = "GreaterThanOrEqualToThreshold"
    }
    backend-p99 = {
      description = "The slowest hundredth of the backend's answers takes too long to begin"
      namespace   = "Sidewire"
      metric      = "BackendDuration"
      statistic   = "p99"
      period      = 60
      evaluations = 3
      datapoints  = 2
      threshold   = var.websocket_alarm_backend_p99
      comparison  = "GreaterThanThreshold"
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "metric" {
  for_each = { for name, alarm in local.alarms : name => alarm if var.websocket_alarms }

  alarm_name          = "${var.websocket_name}-${each.key}"
  alarm_description   = each.value.description
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  dimensions          = { FunctionName = local.function_name }
  statistic           = each.value.statistic == "Sum" ? "Sum" : null
  extended_statistic  = each.value.statistic == "Sum" ? null : each.value.statistic
  period              = each.value.period
  evaluation_periods  = each.value.evaluations
  datapoints_to_alarm = each.value.datapoints
  threshold           = each.value.threshold
  comparison_operator = each.value.comparison
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
  tags                = var.tags
}

resource "aws_cloudwatch_metric_alarm" "function_errors" {
  count = var.websocket_alarms ? 1 : 0

  alarm_name          = "${var.websocket_name}-function-errors"
  alarm_description   = "Crashes, panics, time-outs and refused starts of the function; not the tokens that it refuses as an authorizer"
  evaluation_periods  = 1
  datapoints_to_alarm = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
  tags                = var.tags

  metric_query {
    id          = "errors"
    return_data = false
    metric {
      namespace   = "AWS/Lambda"
      metric_name = "Errors"
      dimensions  = { FunctionName = local.function_name }
      period      = 300
      stat        = "Sum"
    }
  }

  metric_query {
    id          = "unauthorized"
    return_data = false
    metric {
      namespace   = "Sidewire"
      metric_name = "Unauthorized"
      dimensions  = { FunctionName = local.function_name }
      period      = 300
      stat        = "Sum"
    }
  }

  metric_query {
    id          = "faults"
    label       = "errors that are no refused tokens"
    expression  = "errors - FILL(unauthorized,0)"
    return_data = true
  }
}

resource "aws_cloudwatch_metric_alarm" "gone_share" {
  count = var.websocket_alarms ? 1 : 0

  alarm_name          = "${var.websocket_name}-gone-share"
  alarm_description   = "Of a hundred deliveries or more in five minutes, over a fifth went to connections that are over"
  evaluation_periods  = 3
  datapoints_to_alarm = 2
  threshold           = 0.2
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
  tags                = var.tags

  metric_query {
    id          = "gone"
    return_data = false
    metric {
      namespace   = "Sidewire"
      metric_name = "DeliveriesGone"
      dimensions  = { FunctionName = local.function_name }
      period      = 300
      stat        = "Sum"
    }
  }

  metric_query {
    id          = "delivered"
    return_data = false
    metric {
      namespace   = "Sidewire"
      metric_name = "DeliveriesDelivered"
      dimensions  = { FunctionName = local.function_name }
      period      = 300
      stat        = "Sum"
    }
  }

  metric_query {
    id          = "share"
    label       = "share of deliveries whose connection was over"
    expression  = "IF(FILL(gone,0) + FILL(delivered,0) >= 100, FILL(gone,0) / (FILL(gone,0) + FILL(delivered,0)), 0)"
    return_data = true
  }
}

resource "aws_cloudwatch_metric_alarm" "failed_publishes" {
  count = var.websocket_alarms && local.has_queue ? 1 : 0

  alarm_name          = "${var.websocket_name}-failed-publishes"
  alarm_description   = "Publishes that failed five times wait in the queue of the failed ones"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  dimensions          = { QueueName = aws_sqs_queue.failed_publishes[0].name }
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 1
  datapoints_to_alarm = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.alarm_actions
  ok_actions          = local.alarm_actions
  tags                = var.tags
}
