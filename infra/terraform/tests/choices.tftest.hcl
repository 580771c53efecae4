# What the module makes of its variables.

mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws", dns_suffix = "amazonaws.com" }
  }
  mock_data "aws_region" {
    defaults = { region = "eu-central-1" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_secretsmanager_secret_version" {
    defaults = { secret_string = "{\"signing\":\"of-the-manager\"}" }
  }
  mock_data "aws_ssm_parameter" {
    defaults = { value = "of-the-store" }
  }
  mock_resource "aws_apigatewayv2_api" {
    override_during = plan
    defaults        = { id = "api1" }
  }
  mock_resource "aws_dynamodb_table" {
    override_during = plan
    defaults        = { arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/sidewire-connections" }
  }
  mock_resource "aws_lambda_function" {
    override_during = plan
    defaults        = { arn = "arn:aws:lambda:eu-central-1:123456789012:function:sidewire-proxy" }
  }
}

variables {
  websocket_backend_url     = "https://backend.example"
  websocket_lambda_zip_path = "./versions.tf" # any file will do for a plan
}

run "clients_connect_to_the_stage" {
  command = plan
  assert {
    condition     = output.websocket_api_endpoint == "wss://api1.execute-api.eu-central-1.amazonaws.com/development"
    error_message = output.websocket_api_endpoint
  }
  assert {
    condition     = aws_lambda_function.proxy[0].environment[0].variables["API_GATEWAY_ENDPOINT"] == "https://api1.execute-api.eu-central-1.amazonaws.com/development"
    error_message = "The function posts elsewhere."
  }
}

run "clients_connect_to_the_domain_and_the_function_posts_to_the_stage" {
  command = plan
  variables {
    websocket_domain_name        = "chat.example.com"
    websocket_certificate_arn    = "arn:aws:acm:eu-central-1:123456789012:certificate/0f"
    websocket_domain_mapping_key = "ws"
  }
  assert {
    condition     = output.websocket_api_endpoint == "wss://chat.example.com/ws"
    error_message = output.websocket_api_endpoint
  }
  assert {
    condition     = output.websocket_management_endpoint == "https://api1.execute-api.eu-central-1.amazonaws.com/development"
    error_message = output.websocket_management_endpoint
  }
}

run "a_secret_comes_from_secrets_manager" {
  command = plan
  variables { websocket_backend_signing_secret = "secretsmanager:sidewire/backend" }
  assert {
    condition     = aws_lambda_function.proxy[0].environment[0].variables["BACKEND_SIGNING_SECRET"] == "{\"signing\":\"of-the-manager\"}"
    error_message = "It is not the secret's text."
  }
}

run "a_secret_comes_from_a_member_of_one_that_is_named_by_its_arn" {
  command = plan
  variables { websocket_backend_signing_secret = "secretsmanager:arn:aws:secretsmanager:eu-central-1:123456789012:secret:sidewire-AbCdEf:SecretString:signing:AWSPREVIOUS" }
  assert {
    condition     = aws_lambda_function.proxy[0].environment[0].variables["BACKEND_SIGNING_SECRET"] == "of-the-manager"
    error_message = "It is not the member."
  }
  assert {
    condition     = data.aws_secretsmanager_secret_version.this["backend_signing"].secret_id == "arn:aws:secretsmanager:eu-central-1:123456789012:secret:sidewire-AbCdEf"
    error_message = data.aws_secretsmanager_secret_version.this["backend_signing"].secret_id
  }
  assert {
    condition     = data.aws_secretsmanager_secret_version.this["backend_signing"].version_stage == "AWSPREVIOUS"
    error_message = "The stage is lost."
  }
}

run "a_secret_comes_from_parameter_store" {
  command = plan
  variables { websocket_backend_signing_secret = "ssm:/sidewire/backend" }
  assert {
    condition     = aws_lambda_function.proxy[0].environment[0].variables["BACKEND_SIGNING_SECRET"] == "of-the-store"
    error_message = "It is not the parameter's value."
  }
  assert {
    condition     = data.aws_ssm_parameter.this["backend_signing"].name == "/sidewire/backend"
    error_message = data.aws_ssm_parameter.this["backend_signing"].name
  }
}

run "a_secrets_arn_is_left_to_the_function_which_may_read_it" {
  command = plan
  variables { websocket_backend_signing_secret = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:sidewire-AbCdEf" }
  assert {
    condition     = aws_lambda_function.proxy[0].environment[0].variables["BACKEND_SIGNING_SECRET"] == var.websocket_backend_signing_secret
    error_message = "It is not the ARN."
  }
  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.proxy[0].policy).Statement : statement.Resource if statement.Sid == "ReadBackendSigningSecret"] == [var.websocket_backend_signing_secret]
    error_message = "The function may not read it, or more than it."
  }
}

run "a_function_that_exists_is_used_and_nothing_of_it_made" {
  command = plan
  variables {
    websocket_lambda_zip_path     = null
    websocket_lambda_function_arn = "arn:aws:lambda:eu-central-1:123456789012:function:mine"
  }
  assert {
    condition     = length(aws_lambda_function.proxy) + length(aws_iam_role.proxy) + length(aws_cloudwatch_log_group.proxy) == 0
    error_message = "Something of a function is made."
  }
  assert {
    condition     = endswith(aws_apigatewayv2_integration.this.integration_uri, "/functions/arn:aws:lambda:eu-central-1:123456789012:function:mine/invocations")
    error_message = aws_apigatewayv2_integration.this.integration_uri
  }
  assert {
    condition     = aws_lambda_permission.api.function_name == "arn:aws:lambda:eu-central-1:123456789012:function:mine"
    error_message = aws_lambda_permission.api.function_name
  }
  assert {
    condition     = output.websocket_lambda_environment["CONNECTIONS_TABLE"] == "sidewire-connections" && strcontains(output.websocket_lambda_policy_json, "/aws/lambda/mine:*")
    error_message = "The outputs do not name what the function needs."
  }
  assert {
    condition     = aws_cloudwatch_metric_alarm.metric["proxy-errors"].dimensions["FunctionName"] == "mine"
    error_message = "The alarms watch another function."
  }
}

run "nothing_watches_where_nothing_shall" {
  command = plan
  variables {
    websocket_alarms    = false
    websocket_dashboard = false
  }
  assert {
    condition     = length(aws_cloudwatch_metric_alarm.metric) + length(aws_cloudwatch_metric_alarm.gone_share) + length(aws_cloudwatch_metric_alarm.function_errors) + length(aws_cloudwatch_dashboard.this) == 0
    error_message = "Something watches."
  }
}

run "tags_are_on_everything_that_can_have_some" {
  command = plan
  variables { tags = { application = "chat" } }
  assert {
    condition = alltrue([for tags in [
      aws_apigatewayv2_api.this.tags, aws_apigatewayv2_stage.this.tags, aws_lambda_function.proxy[0].tags,
      aws_dynamodb_table.connections.tags, aws_iam_role.proxy[0].tags, aws_cloudwatch_log_group.access.tags,
      aws_cloudwatch_log_group.proxy[0].tags, aws_cloudwatch_metric_alarm.metric["proxy-errors"].tags,
    ] : tags == tomap({ application = "chat" })])
    error_message = "A tag is missing."
  }
}

run "no_backend_is_needed_where_no_call_is_made" {
  command = plan
  variables {
    websocket_backend_url          = null
    websocket_auth_mode            = "jwt"
    websocket_jwks_url             = "https://issuer.example/keys"
    websocket_backend_connect_path = "none"
    websocket_backend_message_path = "none"
  }
  assert {
    condition     = !contains(keys(aws_lambda_function.proxy[0].environment[0].variables), "BACKEND_URL")
    error_message = "A backend is set."
  }
}

run "nothing_publishes_unless_asked" {
  command = plan
  assert {
    condition     = output.websocket_publish_url == null && output.websocket_publish_queue_url == null
    error_message = "Something publishes."
  }
}
