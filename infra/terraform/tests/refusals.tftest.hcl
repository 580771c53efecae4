# What is refused before anything is made. A run passes when exactly the named variable fails.

mock_provider "aws" {}

variables {
  websocket_backend_url     = "https://backend.example"
  websocket_lambda_zip_path = "./versions.tf" # any file will do for a plan
}

run "a_stage_name_with_a_blank" {
  command = plan
  variables { websocket_stage_name = "my stage" }
  expect_failures = [var.websocket_stage_name]
}

run "an_empty_stage_name" {
  command = plan
  variables { websocket_stage_name = "" }
  expect_failures = [var.websocket_stage_name]
}

run "the_default_stage_of_http_apis" {
  command = plan
  variables { websocket_stage_name = "$default" }
  expect_failures = [var.websocket_stage_name]
}

run "a_backend_without_http" {
  command = plan
  variables { websocket_backend_url = "backend.example" }
  expect_failures = [var.websocket_backend_url]
}

run "a_backend_by_another_protocol" {
  command = plan
  variables { websocket_backend_url = "ftp://backend.example" }
  expect_failures = [var.websocket_backend_url]
}

run "a_backend_with_a_query" {
  command = plan
  variables { websocket_backend_url = "https://backend.example/?key=1" }
  expect_failures = [var.websocket_backend_url]
}

run "a_domain_without_a_certificate" {
  command = plan
  variables { websocket_domain_name = "chat.example.com" }
  expect_failures = [var.websocket_domain_name]
}

run "a_certificate_without_a_domain" {
  command = plan
  variables { websocket_certificate_arn = "arn:aws:acm:eu-central-1:123456789012:certificate/0f" }
  expect_failures = [var.websocket_domain_name]
}

run "a_certificate_that_is_no_arn" {
  command = plan
  variables {
    websocket_domain_name     = "chat.example.com"
    websocket_certificate_arn = "my-certificate"
  }
  expect_failures = [var.websocket_certificate_arn]
}

run "a_domain_with_a_protocol" {
  command = plan
  variables {
    websocket_domain_name     = "wss://chat.example.com"
    websocket_certificate_arn = "arn:aws:acm:eu-central-1:123456789012:certificate/0f"
  }
  expect_failures = [var.websocket_domain_name]
}

run "a_zone_without_a_domain" {
  command = plan
  variables { websocket_hosted_zone_id = "Z0123456789" }
  expect_failures = [var.websocket_hosted_zone_id]
}

run "a_rate_of_zero" {
  command = plan
  variables { websocket_throttling_rate_limit = 0 }
  expect_failures = [var.websocket_throttling_rate_limit]
}

run "a_burst_of_zero" {
  command = plan
  variables { websocket_throttling_burst_limit = 0 }
  expect_failures = [var.websocket_throttling_burst_limit]
}

run "a_type_that_there_is_not" {
  command = plan
  variables { websocket_booking_required = "chats" }
  expect_failures = [var.websocket_booking_required]
}

run "a_custom_route_that_api_gateway_keeps_for_itself" {
  command = plan
  variables { websocket_custom_routes = ["$connect"] }
  expect_failures = [var.websocket_custom_routes]
}

run "a_retention_that_cloudwatch_does_not_know" {
  command = plan
  variables { websocket_log_retention_days = 42 }
  expect_failures = [var.websocket_log_retention_days]
}

run "a_processor_that_lambda_has_not" {
  command = plan
  variables { websocket_architecture = "riscv64" }
  expect_failures = [var.websocket_architecture]
}

run "subnets_without_security_groups" {
  command = plan
  variables { websocket_subnet_ids = ["subnet-1"] }
  expect_failures = [var.websocket_subnet_ids]
}

run "a_secret_itself_in_place_of_its_place" {
  command = plan
  variables { websocket_backend_signing_secret = "sesame-open-sesame-open-sesame-3" }
  expect_failures = [var.websocket_backend_signing_secret]
}

run "certificates_themselves_in_place_of_their_place" {
  command = plan
  variables { websocket_backend_ca = "-----BEGIN CERTIFICATE-----" }
  expect_failures = [var.websocket_backend_ca]
}

run "messages_without_token_and_without_signature" {
  command = plan
  variables { websocket_store_token = false }
  expect_failures = [var.websocket_store_token]
}

run "rows_that_go_before_their_connection" {
  command = plan
  variables { websocket_connection_ttl_seconds = 7199 }
  expect_failures = [var.websocket_connection_ttl_seconds]
}

run "a_function_and_a_zip" {
  command = plan
  variables { websocket_lambda_function_arn = "arn:aws:lambda:eu-central-1:123456789012:function:mine" }
  expect_failures = [var.websocket_lambda_zip_path]
}

run "neither_a_function_nor_a_zip" {
  command = plan
  variables { websocket_lambda_zip_path = null }
  expect_failures = [var.websocket_lambda_zip_path]
}

run "a_zip_that_is_not_there" {
  command = plan
  variables { websocket_lambda_zip_path = "./no-such.zip" }
  expect_failures = [var.websocket_lambda_zip_path]
}

run "a_version_of_a_function" {
  command = plan
  variables {
    websocket_lambda_zip_path     = null
    websocket_lambda_function_arn = "arn:aws:lambda:eu-central-1:123456789012:function:mine:7"
  }
  expect_failures = [var.websocket_lambda_function_arn]
}

run "a_name_that_begins_with_a_digit" {
  command = plan
  variables { websocket_name = "1st" }
  expect_failures = [var.websocket_name]
}

run "jwts_without_keys" {
  command = plan
  variables {
    websocket_auth_mode = "jwt"
  }
  expect_failures = [var.websocket_auth_mode]
}

run "keys_without_tls" {
  command = plan
  variables {
    websocket_auth_mode = "jwt"
    websocket_jwks_url  = "http://issuer.example/keys"
  }
  expect_failures = [var.websocket_jwks_url]
}

run "its_own_authorizer_without_jwts" {
  command = plan
  variables {
    websocket_authorizer = "self"
  }
  expect_failures = [var.websocket_authorizer]
}

run "an_authorizer_that_is_no_arn" {
  command = plan
  variables {
    websocket_authorizer = "mine"
  }
  expect_failures = [var.websocket_authorizer]
}

run "an_authorizer_whom_the_function_does_not_trust" {
  command = plan
  variables {
    websocket_authorizer = "arn:aws:lambda:eu-central-1:123456789012:function:judge"
  }
  expect_failures = [var.websocket_authorizer]
}

run "an_authorizer_that_is_not_there" {
  command = plan
  variables {
    websocket_auth_mode = "authorizer"
  }
  expect_failures = [var.websocket_authorizer]
}

run "an_identity_source_without_an_authorizer" {
  command = plan
  variables {
    websocket_authorizer_identity_source = ["route.request.querystring.token"]
  }
  expect_failures = [var.websocket_authorizer_identity_source]
}

run "no_backend_where_calls_are_made" {
  command = plan
  variables {
    websocket_backend_url = null
  }
  expect_failures = [var.websocket_backend_url]
}

run "a_signed_url_without_a_secret" {
  command = plan
  variables {
    websocket_publish_url = "signature"
  }
  expect_failures = [var.websocket_publish_url]
}

run "a_secret_of_publishes_itself" {
  command = plan
  variables {
    websocket_publish_signing_secret = "sesame-open-sesame-open-sesame-3"
  }
  expect_failures = [var.websocket_publish_signing_secret]
}

run "a_principal_without_a_url" {
  command = plan
  variables {
    websocket_publish_principal_arn = "arn:aws:iam::123456789012:role/worker"
  }
  expect_failures = [var.websocket_publish_principal_arn]
}

run "everybody_as_the_principal" {
  command = plan
  variables {
    websocket_publish_url           = "iam"
    websocket_publish_principal_arn = "*"
  }
  expect_failures = [var.websocket_publish_principal_arn]
}

run "a_heartbeat_that_may_not_reach_everyone" {
  command = plan
  variables {
    websocket_heartbeat_schedule = "rate(5 minutes)"
  }
  expect_failures = [var.websocket_heartbeat_schedule]
}

run "a_heartbeat_by_no_clock" {
  command = plan
  variables {
    websocket_publish_everyone   = true
    websocket_heartbeat_schedule = "hourly"
  }
  expect_failures = [var.websocket_heartbeat_schedule]
}

run "a_heartbeat_that_is_no_json" {
  command = plan
  variables {
    websocket_heartbeat_data = "beat"
  }
  expect_failures = [var.websocket_heartbeat_data]
}
