# Who judges handshakes before the function sees them: nobody, the function itself, or another one.

locals {
  has_authorizer = var.websocket_authorizer != "none"
  authorizer_arn = var.websocket_authorizer == "self" ? local.function_arn : var.websocket_authorizer
}

resource "aws_apigatewayv2_authorizer" "handshake" {
  count = local.has_authorizer ? 1 : 0

  api_id           = aws_apigatewayv2_api.this.id
  name             = "handshake"
  authorizer_type  = "REQUEST"
  authorizer_uri   = "arn:${local.partition}:apigateway:${local.region}:lambda:path/2015-03-31/functions/${local.authorizer_arn}/invocations"
  identity_sources = var.websocket_authorizer_identity_source
}

resource "aws_lambda_permission" "authorizer" {
  count = local.has_authorizer ? 1 : 0

  function_name = local.authorizer_arn
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "arn:${local.partition}:execute-api:${local.region}:${local.account}:${aws_apigatewayv2_api.this.id}/authorizers/${aws_apigatewayv2_authorizer.handshake[0].id}"
}
