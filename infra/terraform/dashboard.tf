locals {
  of_api      = ["ApiId", aws_apigatewayv2_api.this.id, "Stage", var.websocket_stage_name]
  of_function = ["FunctionName", local.function_name]
  of_table    = ["TableName", aws_dynamodb_table.connections.name]

  # Two in a row, in this order.
  widgets = [
    {
      title = "Handshakes and frames", stat = "Sum"
      metrics = [for name in ["ConnectCount", "MessageCount"] :
      concat(["AWS/ApiGateway", name], local.of_api)]
    },
    {
      title = "What API Gateway refused or lost", stat = "Sum"
      metrics = [for name in ["ClientError", "ExecutionError", "IntegrationError"] :
      concat(["AWS/ApiGateway", name], local.of_api)]
    },
    {
      title = "Events and failures", stat = "Sum"
      metrics = [for name in ["Events", "ClientErrors", "Unauthorized", "RateLimited", "BackendFailures", "Errors", "LateWorkCutOff"] :
      concat(["Sidewire", name], local.of_function)]
    },
    {
      title = "Backend", stat = null
      metrics = [for stat in ["p50", "p99"] :
      concat(["Sidewire", "BackendDuration"], local.of_function, [{ stat = stat }])]
    },
    {
      title = "Deliveries", stat = "Sum"
      metrics = [for name in ["DeliveriesDelivered", "DeliveriesGone", "DeliveriesWaiting", "DeliveriesQueued", "DeliveriesThrottled", "DeliveriesRefused", "DeliveriesFailed"] :
      concat(["Sidewire", name], local.of_function)]
    },
    {
      title = "Lambda", stat = "Sum"
      metrics = concat(
        [for name in ["Invocations", "Errors", "Throttles"] : concat(["AWS/Lambda", name], local.of_function)],
        [concat(["AWS/Lambda", "ConcurrentExecutions"], local.of_function, [{ stat = "Maximum" }])],
      )
    },
    {
      title = "Table", stat = "Sum"
      metrics = [for name in ["ConsumedReadCapacityUnits", "ConsumedWriteCapacityUnits", "ReadThrottleEvents", "WriteThrottleEvents"] :
      concat(["AWS/DynamoDB", name], local.of_table)]
    },
  ]
}

resource "aws_cloudwatch_dashboard" "this" {
  count = var.websocket_dashboard ? 1 : 0

  dashboard_name = var.websocket_name
  dashboard_body = jsonencode({ widgets = [for place, widget in local.widgets : {
    type   = "metric"
    x      = place % 2 * 12
    y      = floor(place / 2) * 6
    width  = 12
    height = 6
    properties = merge(
      { title = widget.title, region = local.region, period = 60, metrics = widget.metrics },
      { for name, stat in { stat = widget.stat } : name => stat if stat != null },
    )
  }] })
}
