# The tables: infra/tables.json in Terraform's words.

resource "aws_dynamodb_table" "connections" {
  #checkov:skip=CKV_AWS_119:DynamoDB encrypts it with its own key; websocket_store_token = false keeps tokens out of it
  #checkov:skip=CKV_AWS_28:websocket_point_in_time_recovery turns it on; rows of yesterday's connections are of no use to anybody
  name                        = "${var.websocket_name}-connections"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "booking_id"
  range_key                   = "connection_id"
  deletion_protection_enabled = var.websocket_retain_table
  tags                        = var.tags

  attribute {
    name = "booking_id"
    type = "S"
  }

  attribute {
    name = "connection_id"
    type = "S"
  }

  attribute {
    name = "user_id"
    type = "S"
  }

  global_secondary_index {
    name               = "user_id-index"
    hash_key           = "user_id"
    range_key          = "connection_id"
    projection_type    = "INCLUDE"
    non_key_attributes = ["home", "connection_type", "created_at", "created_at_ms", "accepted_at_ms", "token_exp"]
  }

  ttl {
    attribute_name = "ttl"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = var.websocket_point_in_time_recovery
  }
}

# It goes when the log is switched off: a log with a hole that nobody sees would be worse than none.
resource "aws_dynamodb_table" "log" {
  #checkov:skip=CKV_AWS_119:DynamoDB encrypts it with its own key; websocket_resume_log = false keeps messages out of it
  #checkov:skip=CKV_AWS_28:websocket_point_in_time_recovery turns it on; messages of yesterday are of no use to a client that comes back
  count = var.websocket_resume_log ? 1 : 0

  name                        = "${var.websocket_name}-log"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "booking_id"
  range_key                   = "connection_id"
  deletion_protection_enabled = false
  tags                        = var.tags

  attribute {
    name = "booking_id"
    type = "S"
  }

  attribute {
    name = "connection_id"
    type = "S"
  }

  ttl {
    attribute_name = "ttl"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = var.websocket_point_in_time_recovery
  }
}
