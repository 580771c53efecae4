# A domain of your own, its certificate and its alias.

locals {
  has_domain = var.websocket_domain_name != null
}

resource "aws_apigatewayv2_domain_name" "this" {
  count = local.has_domain ? 1 : 0

  domain_name = var.websocket_domain_name
  tags        = var.tags

  domain_name_configuration {
    certificate_arn = var.websocket_certificate_arn
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_apigatewayv2_api_mapping" "this" {
  count = local.has_domain ? 1 : 0

  api_id          = aws_apigatewayv2_api.this.id
  domain_name     = aws_apigatewayv2_domain_name.this[0].id
  stage           = aws_apigatewayv2_stage.this.id
  api_mapping_key = var.websocket_domain_mapping_key
}

resource "aws_route53_record" "this" {
  count = local.has_domain && var.websocket_hosted_zone_id != null ? 1 : 0

  zone_id = var.websocket_hosted_zone_id
  name    = var.websocket_domain_name
  type    = "A"

  alias {
    name                   = aws_apigatewayv2_domain_name.this[0].domain_name_configuration[0].target_domain_name
    zone_id                = aws_apigatewayv2_domain_name.this[0].domain_name_configuration[0].hosted_zone_id
    evaluate_target_health = false
  }
}
